/** Lines that only a balance can be, by their last word: "Mortgage notes payable", "Inventory", "Working capital". */
const HEAD =
  /\b(?:payables?|receivables?|debt|indebtedness|liabilities|assets|equity|deficiency|backlog|(?:working|share|partners['’]?)\s+capital|(?:total|gross|net|impaired|non-?performing)\s+loans|notes\s+outstanding|shares\s+outstanding|units\s+outstanding|cash\s+equivalents|(?:short[-\s]term|marketable|debt|equity)\s+(?:investments|securities)|inventor(?:y|ies))\W*$/i
/** Words that tell of what happened to it, or of what it brought or cost. */
const MOVEMENT =
  /\b(?:increases?|decreases?|changes?|movements?|additions?|payments?|proceeds|repayments?|issu\w+|purchases?|sales?|sold|interest|provisions?|expenses?|income|gains?|loss(?:es)?|amorti[sz]ation|depreciation|returns?|average|weighted|net\s+cash|acqui\w+|impairments?|disposals?|disposition|costs?|charges?|write\w*|earnings|revenues?|premiums?|on|of|from|in|for|to|by|per|used|diluted|basic)\b/i

const FLOW =
  /\b(?:cash\s+flows?|interest|expenses?|income|revenues?|sales|costs?|earnings|gains?|loss(?:es)?|provisions?)\b/i

/** Whether a label names what there is on a day, so that a period over it means the period's last day. */
export function namesBalance(label: string): boolean {
  if (/^\W*(?:tangible\s+|net\s+)?book\s+value\b/i.test(label)) return true
  const bare = label.replace(/\([^()]*\)|,\s*net\b/gi, ' ')
  return HEAD.test(bare) && !MOVEMENT.test(bare)
}

/** Whether a heading says that what stands below it is what something brought or cost: "Interest expense:" over "Deposits". */
export function tellsOfFlow(heading: string): boolean {
  return FLOW.test(heading)
}
