import type { Range } from '../base/mapped-text.js'
import type { MeasurePhrase } from '../model/sentence.js'
import type { LabelMatcher } from '../phrases/label-matcher.js'

/** Words that may stand before a label without narrowing it. */
const HARMLESS =
  /^(?:total|consolidated|overall|reported|quarterly|annual|record|unaudited|gaap|ifrs|statutory|strong|solid|higher|lower|reduced|increased|decreased|greater|company|companys|group|groups|quarter|quarters|year|years|period|periods|month|months|week|half|interim|first|second|third|fourth|recorded|corresponding|aggregate|fiscal|full|current|prior|comparable)$/

/** Words with which a label's noun phrase begins at the latest. */
const BOUNDARY_WORD =
  /^(?:the|a|an|our|its|their|his|this|that|these|those|and|or|but|whilst|although|of|in|on|for|to|with|by|from|at|as|than|while|whereas|when|which|had|has|have|was|were|is|are|be|been|saw|made|grew|fell|rose|due|per|company's|group's|us|we|it|they|no|such|both|also|including|excluding|primarily|largely|mainly|approximately|about|over|under|each|all|any|because|since|despite|against|versus|resulting|reflecting|representing|generating|increasing|decreasing|reducing|where|if|not|respectively)$/

/** "-ed" words that narrow a label rather than being its verb. */
const NARROWING_PARTICIPLE =
  /^(?:adjusted|diluted|deferred|accrued|restricted|weighted|unrealized|unrealised|realized|realised|discontinued|related|allocated|unallocated|combined|normalised|normalized|annualized|underlying|segmented|fully-diluted)$/

/** Words after a label that narrow it, whatever follows: "before changes in working capital". */
const NARROWING =
  /^(?:\s*,)?\s*(?:before|after|excluding|including|exclusive of|inclusive of|net of|adjusted for|prior to|less|other than|and before)\b/i

/** Words after a label that narrow it where a noun follows: "interest expense on convertible debentures". */
const LINKING =
  /^\s+(?:used\s+(?:in|for)|provided\s+by|generated\s+(?:by|from)|from|on|in|of|for|to|by|attributable to|related to|relating to|associated with|per)\b/i

const PHRASE_END = /[,;:.()“”"\t]|\s[–—-]\s/

/** Verbs and joints that end a noun phrase. */
const PHRASE_END_WORD =
  /(?<![\w-])(?:was|were|is|are|be|been|being|has|have|had|will|would|should|may|can|could|did|does|do|totall?ed|totals?|totall?ing|amount(?:ed|s|ing)|reach(?:ed|es)|came|comes|stood|stands|increas(?:ed|es|ing)|decreas(?:ed|es|ing)|declin(?:ed|es|ing)|rose|rises|grew|grows|fell|falls|dropp?(?:ed|s)|climb(?:ed|s)|jump(?:ed|s)|improv(?:ed|es)|remain(?:ed|s)|narrow(?:ed|s)|widen(?:ed|s)|slipp(?:ed|s)|went|compared|versus|vs|against|up|down|from|as|while|whereas|which|that|but|due|reflect(?:ed|s|ing)|represent(?:ed|s|ing)|result(?:ed|s|ing)|result|consist(?:ed|s|ing)|includ(?:ed|es)|because|respectively|approximately|about|in comparison|relative to|attribut(?:ed|able)|relat(?:ed|es)|growth|gains?|increases?|decreases?|declines?|reductions?|rise|drop|improvement|this|both|also|again|only|than|then|so|each)(?![\w-])/i

/** "Cost of automotive sales revenue", "the impact of lower revenue": something else than what follows. */
const PART_OF =
  /\b(?:costs?|portion|part|proportion|percent(?:age)?|share|majority|remainder|effects?|impact|timing|loss)\s+of\s+(?:(?:the|our|its|this|these|such|their)\s+)*$/i

/** "365 million shares of its common stock", "the price range per common share": what is counted, and by what. */
const OF_OR_PER =
  /\b(?:shares\s+of\s+(?:(?:the|our|its|company[’']s)\s+)*|per\s+(?:(?:basic|diluted|average|weighted)\s+)*)(?:class\s+[a-z]\s+)?$/i

/** "general and administrative (“G&A”) expenses": what is in brackets is the same measure again. */
const ABBREVIATION = /^\s*\(\s*[“"'‘]?\s*$/

/**
 * Finds the phrases that say what is measured: the lexicon's labels, each with the words around it that narrow it. A narrowed label
 * ("cash used in operating activities before changes in non-cash working capital") means something else than the label alone, so
 * it is read whole. `stops` are the places of amounts, periods and the like, which no phrase runs over.
 */
export function findMeasures(text: string, labels: LabelMatcher, stops: readonly Range[]): readonly MeasurePhrase[] {
  const cores = labels.find(text, stops)
  const measures: MeasurePhrase[] = []
  for (const { range: core } of cores) {
    const before = measures.at(-1)?.range.end ?? 0
    if (OF_OR_PER.test(text.slice(Math.max(0, core.start - 40), core.start))) continue
    if (core.start < before || (before > 0 && ABBREVIATION.test(text.slice(before, core.start)))) continue
    const start = phraseStart(
      text,
      core.start,
      Math.max(measures.at(-1)?.range.end ?? 0, lastBefore(stops, core.start)),
    )
    const next = Math.min(text.length, ...stops.filter((it) => it.start >= core.end).map((it) => it.start))
    const nounEnd = compoundEnd(text, core.end, next)
    const part = PART_OF.exec(text.slice(Math.max(before, start - 40), start))
    const isCompound = nounEnd > core.end || part !== null
    measures.push({
      range: { start: start - (part?.[0].length ?? 0), end: isCompound ? nounEnd : phraseEnd(text, core.end, next) },
      core: isCompound ? null : core,
    })
  }
  return measures
}

function lastBefore(stops: readonly Range[], at: number): number {
  return Math.max(0, ...stops.filter((it) => it.end <= at).map((it) => it.end))
}

/** Walks left over words that narrow the label: adjectives, the names of segments. */
function phraseStart(text: string, coreStart: number, floor: number): number {
  let start = coreStart
  const words = [...text.slice(floor, coreStart).matchAll(/\S+/g)].reverse()
  for (const match of words) {
    const printed = match[0]
    const word = printed.toLowerCase().replace(/^[“"'‘(]+/, '')
    if (/[,;:.)”"]$/.test(word) || BOUNDARY_WORD.test(word) || /[’']s?$/.test(word) || !/\p{L}/u.test(word)) break
    if (/ed$/.test(word) && !NARROWING_PARTICIPLE.test(word)) break
    if (/ly$/.test(word)) break
    if (!HARMLESS.test(word)) start = floor + match.index
  }
  return start
}

function phraseEnd(text: string, coreEnd: number, next: number): number {
  const rest = text.slice(coreEnd, next)
  const isNarrowed = NARROWING.test(rest)
  const link = isNarrowed ? null : rest.match(LINKING)
  if (!isNarrowed && link === null) return coreEnd
  const from = (isNarrowed ? rest.match(NARROWING) : link)![0].length
  const tail = rest.slice(from)
  const stop = Math.min(
    tail.length,
    ...[tail.search(PHRASE_END), tail.search(PHRASE_END_WORD), link === null ? -1 : tail.search(/\band\b/)].filter(
      (it) => it >= 0,
    ),
  )
  const noun = tail
    .slice(0, stop)
    .replace(/\s+(?:of|for|in|on|to|at|by|from|the|a|an|and|during|over|our|its)\s*$/gi, '')
  const isNoun = /\p{L}{3}/u.test(noun.replace(/\b(?:the|our|its|a|an|this|these|which|each|both|all)\b/gi, ''))
  return isNoun ? coreEnd + from + noun.trimEnd().length : coreEnd
}

/** "cash provided of $0.8 million", "cash used": no cash that there is. */
function isCashMoved(text: string, coreEnd: number, word: string | undefined): boolean {
  return (
    /^(?:provided|used|generated)$/i.test(word ?? '') && /\bcash$/i.test(text.slice(Math.max(0, coreEnd - 5), coreEnd))
  )
}

/** "cash position", "tax rate": nouns right after a label make another thing of it. */
function compoundEnd(text: string, coreEnd: number, next: number): number {
  let end = coreEnd
  for (const match of text.slice(coreEnd, next).matchAll(/\s+(?<word>[\p{L}][\p{L}-]*)|./gsu)) {
    const word = match.groups?.word
    if (isCashMoved(text, coreEnd, word)) return coreEnd + match.index + match[0].length
    if (word === undefined || /^(?:\p{Lu}\p{Ll}|.*(?:ly|ed|ing)$)/u.test(word)) break
    if (
      BOUNDARY_WORD.test(word.toLowerCase()) ||
      PHRASE_END_WORD.test(word) ||
      LINKING.test(` ${word} `) ||
      NARROWING.test(` ${word} `)
    )
      break
    end = coreEnd + match.index + match[0].length
  }
  return end
}
