// The words between the events of a sentence that tell how they belong together. Those that end in `$` stand right before an amount.

/** Words after which figures are the reasons of a change. */
export const CAUSE =
  /\b(?:due|because|result(?:ed|ing|s)?|attribut(?:ed|able)|reflect(?:s|ed|ing)?|driven|offset|owing|primarily|caused|explained|consist(?:s|ed|ing)|stemm(?:ed|ing)|through|thanks|partially|partly|contribut(?:ed|ing|ions?))\b/i
/** A word of change right after an amount: "an 8% increase", "a $1.7 million reduction in". */
export const CHANGE_AFTER =
  /^\s*(?:year[-\s](?:over|on)[-\s]year\s+|sequential(?:ly)?\s+|quarterly\s+|annual\s+)?(?<word>increases?|growth|rise|gain|improvement|higher|more|jump|decreases?|declines?|reductions?|drop|lower|less|fall)\b(?!\s+(?:of|by)\s+[^a-z]*\d)/i
/** Words of what is expected. */
export const OUTLOOK =
  /\b(?:expects?|expected to|anticipat(?:es?|ed|ing)|guidance|outlook|looks?(?:ing)? for|in the range of|forecasts?|targets?|projects?|will be|estimates? that|(?:plans?|planned) to|(?:company|group|corporation|partnership|bank|trust|we|it|management)\s+plans?|planned|budgeted|intends? to|is likely|should (?:be|reach))\b/i
/** Between an amount and the period that belongs to it. */
export const TRAILING =
  /^[\s,)]*(?:respectively,?\s*)?(?:(?:(?:was|were)\s+)?(?:recorded|reported|incurred|earned|posted|achieved)\s+)?(?:for|in|during|at|as of|as at|of|reported in|recorded in)?\s*(?:each of\s+)?(?:the|our|its)?\s*$/i
/** Between an amount and the measure that it is of: "$4.1 million in", "$1.7m increase in", "At $72.3 million,", "4,486,365". */
export const FOLLOWING =
  /^[\s,]*(?:(?:increase|decrease|reduction|decline|rise|growth|drop|fall|improvement)s?\s+)?(?:in|of|to|for|from|on)?\s*(?:(?:the|its|our|total|both)\s+){0,2}$/i
/** Before an amount that a sentence begins with: "At $72.3 million, …", "Compared with $9 million last year, …". */
export const SENTENCE_START =
  /^\W*(?:at|(?:as\s+)?compared\s+(?:with|to)|versus|against|from|up\s+from|down\s+from)\s+(?:a\s+(?:loss|profit)\s+of\s+)?(?:\w+ly\s+)?$/i
/** "…, while adjusted EBITDA was": a subject that no label is known for takes the amount to itself. */
export const UNKNOWN_SUBJECT =
  /(?:[,;]\s*|\b(?:and|while|whereas|with|but)\s+)(?!(?:which|it|this|that|they|these|those|also|or|respectively)\b)(?:[\p{L}\d&’'-]+\s+){1,8}(?:was|were|is|are|totall?ed|of|reached|amounted\s+to|came\s+to|stood\s+at)\s+(?:\w+ly\s+)?$/iu
/** Between two periods of a list. */
export const LISTED = /^(?:\s*,)?\s*(?:and|&)(?:\s*(?:for|in|during))?\s*(?:the\s*)?$/i
/** Between an amount and the next measure of a list of changes. */
export const LIST_JOINT =
  /^[\s,;]*(?:(?:and|as well as|plus|together with|along with|partially offset by|offset by)[\s,]*)?(?:(?:by|in|from|to|of)\s*)?(?:(?:the|a|an|our|its)\s*)?$/i
/** "was up … to $5", "to a loss of $5": a level. */
export const TO_LEVEL = /\bto\s*(?:\w+ly\s*|about\s*|an?\s+[\w\s-]*\s+of\s*)?$/i
/** "by $5", "of $5": a change. */
export const BY_CHANGE = /\bby\s*(?:\w+ly\s*|about\s*)?$/i
export const OF_CHANGE = /\bof\s*(?:\w+ly\s*|about\s*)?$/i
/** Between a percentage of change and the same change in money: "11%, or". */
export const EITHER_WAY = /^[\s,(]*(?:or|by|approximately|about|a|an)*[\s,(]*$/i
