import type { Range } from '../base/mapped-text.js'
import { matchesOf } from '../phrases/pattern.js'
import { LEFT_OUT } from './amount-series.js'

/**
 * The words of a sentence that say what an amount is of, where no label of the lexicon does: before a verb ("the fair value of the notes
 * was $5"), before "of" ("a charge of $5"), or after the amount ("$5 of goodwill", "a $5 credit facility").
 */

/** How far a phrase may reach, in characters and in words. */
const REACH = 300
const MOST_WORDS = 14

/** Words of degree, between a verb and its amount. */
const DEGREE =
  /(?:(?:^|[\s(])(?:approximately|about|roughly|nearly|almost|over|an?|the|up\s+to|only|just|additional|aggregate|estimated|less\s+than|more\s+than|in\s+excess\s+of|at\s+least|to\s+be|each|of\s+up\s+to|as\s+much\s+as))+\s*\(?\s*$/i
/** Verbs whose subject is what the amount after them is of. */
const COUNTING_VERB =
  /(?:^|\s)(?:was|were|is|are|be|been|being|totall?ed|totals?|totall?ing|amount(?:ed|s|ing)\s+to|aggregat(?:ed|es|ing)|averag(?:ed|es|ing)|equal(?:s|ed|\s+to)|approximat(?:ed|es)|reached|remained|represent(?:ed|s|ing)|account(?:ed|s|ing)\s+for|stood\s+at|came\s+to|(?:in|de)creas(?:ed|es|ing)(?:\s+(?:by|from|to))?|declin(?:ed|es|ing)(?:\s+(?:by|from|to))?|exceed(?:ed|s)|ranged?(?:\s+from)?|ranging\s+from|plus|by|at|from|to)\s*$|[:=]\s*$/i
const OF = /\bof\s*$/i
/** "consisting of $5 million of notes": what is counted follows. */
const PARTS = /\b(?:consist(?:s|ed|ing)?|composed|comprised|made\s+up|inclusive|excess|all|both|each|some|out)\s*$/i

/** Where the clause begins that an amount stands in. */
const CLAUSE_START =
  /[;:•—]|[.!?]\s|,\s+(?:and|but|while|whereas|with|which|of\s+which|resulting|compared|or|including|includes?|consisting|representing|net|plus|after|less)\b|\b(?:there|whereby|whereas|because|although)\b/giu
/** "In addition," "Excluding interest,": said before the clause. */
const INTRODUCTION =
  /^\W*(?:in|as|at|during|for|on|of|upon|through|from|under|excluding|including|based|additionally|further|furthermore|also|however|subsequently|moreover|after|prior|if|when|since|following|with|subsequent|effective|currently|historically)\b[^,]{0,200},\s*/i

const LEADING =
  /^(?:[\s,(“"\u0000)]|(?:and|or|but|the|our|an?|its|their|his|her|we|they|it|also|such|these|those|this|that|which|there|company|registrant|then|both|all\s+of|had|has|have|was|were|is|are|been|of|in|for|at|on|by|to|with)\b)+/i
const TRAILING =
  /(?:[\s,(“"\u0000]|\b(?:had|has|have|is|are|was|were|been|be|being|also|approximately|respectively|each|of|for|in|on|at|the|an?|and|or|by|to|which|that|we|as|from|with|than|our|its|their|both|total|can|may|will|could|would|not|including|includes?|included|did|do|does))+$/i

/** A word that a phrase after an amount ends before. */
const END_AFTER =
  /^(?:as|at|by|from|on|under|with|which|that|who|whom|while|was|were|is|are|has|have|had|will|would|may|could|can|to|including|excluding|due|primarily|mainly|respectively|through|during|upon|when|if|but|based|recorded|included|includes?|recognized|compared|over|within|until|before|after|using|because|where|or|plus|into|between|since|against|without|the|we|our|it|this|these|a|an|consisting|resulting|being|remains?|remained|relates?|represents?|accrues?|bears?|matur(?:es|ing)|expires?|consists?|comprised|reflect\w*|for|in)$/i
/** Words that a phrase goes on over: "related to", "held by". */
const GOES_ON = /\b(?:related|relating|attributable|due|subject|corresponding|of|for|in|on|to|with|under)$/i

const STOP_BEFORE_OF =
  /^(?:had|has|have|is|are|was|were|be|been|being|and|or|but|with|by|to|from|into|under|through|which|that|we|as|at|record(?:ed|ing|s)?|recogni[sz](?:ed|ing|es)|incurr(?:ed|ing)|includ(?:ed|es|ing|e)|paid|received|report(?:ed|ing|s)?|made|issued|provid(?:ed|es|ing)|result(?:ed|s|ing)|reflect(?:ed|s|ing)?|represent(?:ed|s|ing)?|generat(?:ed|ing)|contain(?:s|ed)|carr(?:y|ies)|hold|held|maintain(?:ed|s)?|approximately|about|exceed(?:s|ed)?|bears?|earn(?:ed|ing)?|consist(?:s|ed|ing)?|compris(?:ed|es|ing)|over|than|expect(?:s|ed)?|estimat(?:ed|es)|repaid|repay|enter(?:ed|ing)?|pursuant|for|in|on)$/i

/** What one thing, or one list of amounts, is of: the range of its words, or null. `from` and `to` bound the words that may belong to it. */
export function subjectPhrase(masked: string, { start, end }: Range, from: number, to: number): Range | null {
  const floor = Math.max(from, start - REACH)
  const before = masked.slice(floor, start).replace(DEGREE, '')
  const at = floor + before.length
  const after = (): Range | null => phraseAfter(masked, end, Math.min(to, end + REACH))
  const clause = (until: number): Range | null => clauseBefore(masked, floor, until)
  const verb = before.match(COUNTING_VERB)
  if (verb?.index !== undefined) {
    if (/\bthere\s*$/i.test(before.slice(0, verb.index))) return after() ?? clause(at)
    return clause(floor + verb.index) ?? after()
  }
  if (OF.test(before)) return nounBefore(masked, floor, floor + before.search(OF)) ?? after() ?? clause(at)
  return after() ?? clause(at)
}

/** "(computed by reference to the price)" before the verb. */
const BRACKETS_AT_END = /\s*\([^()]*\)[\s,]*$/

/** The clause up to a place, without what introduces it. */
function clauseBefore(masked: string, from: number, until: number): Range | null {
  const to = from + masked.slice(from, until).replace(BRACKETS_AT_END, '').length
  const words = masked.slice(from, to)
  const starts = matchesOf(words, CLAUSE_START).map((it) => it.index + it[0].length)
  for (const cut of [...starts.reverse(), 0]) {
    const introduced = words.slice(cut)
    if (/^\W*(?:includ|consist|are|is|was|were|had|has|have|represent)/i.test(introduced) && cut > 0) continue
    const introduction = introduced.match(INTRODUCTION)
    const begin = cut + (introduction === null ? 0 : introduction[0].length)
    const phrase = trimmed(masked, { start: from + begin, end: to }) ?? trimmed(masked, { start: from + cut, end: to })
    if (phrase !== null) return lastWords(masked, phrase)
  }
  return null
}

/** "an aggregate principal amount of": the noun phrase that ends before the "of". */
function nounBefore(masked: string, from: number, to: number): Range | null {
  const words = [...masked.slice(from, to).matchAll(/[^\s\u0000]+/g)].reverse()
  if (PARTS.test(masked.slice(Math.max(from, to - 20), to))) return null
  let start = to
  for (const [count, word] of words.entries()) {
    const printed = word[0]
    const isOver =
      count >= MOST_WORDS ||
      STOP_BEFORE_OF.test(printed) ||
      (start < to && /[,;:.)”"]$/.test(printed)) ||
      /\u0000/.test(masked.slice(from + word.index + printed.length, start))
    if (isOver) break
    start = from + word.index
    if (/^[(“"]/.test(printed)) break
  }
  return trimmed(masked, { start, end: to })
}

/** "of goodwill", "senior unsecured notes", "shares of common stock": what stands right after an amount. */
function phraseAfter(masked: string, from: number, to: number): Range | null {
  const lead = masked
    .slice(from, to)
    .match(
      /^\)?(?:[\s,]*respectively,?\s*|\s*)(?:worth\s+)?(?:(?:of|in|for)\s+)?(?:(?:the|our|its|an?|their|such|these|additional)\s+)*/i,
    )
  const begin = from + (lead?.[0].length ?? 0)
  let end = begin
  let count = 0
  for (const word of masked.slice(begin, to).matchAll(/\S+/g)) {
    const printed = word[0]
    const bare = printed.replace(/[,;:.)”"]+$/, '')
    const goesOn = GOES_ON.test(masked.slice(begin, end))
    if (count >= MOST_WORDS || printed.includes(LEFT_OUT) || printed === '' || bare === '' || /^[–—-]$/.test(bare))
      break
    if (END_AFTER.test(bare) && !(goesOn && /^(?:the|our|a|an|to|its)$/i.test(bare)) && !/^(?:in|for)$/i.test(bare))
      break
    if (/^(?:in|for)$/i.test(bare) && count === 0) break
    if (
      /^(?:expected|estimated|anticipated)$/i.test(bare) &&
      /^\s+to\s/.test(masked.slice(begin + word.index + bare.length, to))
    )
      break
    end = begin + word.index + bare.length
    count++
    if (bare !== printed) break
  }
  return trimmed(masked, { start: begin, end })
}

/** A phrase without the words at its ends that say nothing; null where nothing is left. */
function trimmed(masked: string, { start, end }: Range): Range | null {
  const words = masked.slice(start, end)
  const lead = words.match(LEADING)?.[0].length ?? 0
  const rest = words.slice(lead)
  const tail = rest.match(TRAILING)?.[0].length ?? 0
  const kept = rest.slice(0, rest.length - tail)
  return /\p{L}{3}/u.test(kept) ? { start: start + lead, end: start + lead + kept.length } : null
}

function lastWords(masked: string, { start, end }: Range): Range {
  const words = [...masked.slice(start, end).matchAll(/\S+/g)]
  const first = words.at(-MOST_WORDS)
  return first === undefined ? { start, end } : (trimmed(masked, { start: start + first.index, end }) ?? { start, end })
}

/** The parts of a phrase that aren't left out. */
export function partsOf(masked: string, { start, end }: Range): readonly Range[] {
  return matchesOf(masked.slice(start, end), KEPT).flatMap((it) => {
    const lead = it[0].length - it[0].trimStart().length
    const text = it[0].trim()
    return /[\p{L}\d]/u.test(text)
      ? [{ start: start + it.index + lead, end: start + it.index + lead + text.length }]
      : []
  })
}

const KEPT = /[^\u0000]+/g
