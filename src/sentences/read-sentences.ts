import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { PeriodMention } from '../model/mention.js'
import type { Sentence } from '../model/sentence.js'
import type { LabelMatcher } from '../phrases/label-matcher.js'
import { findPeriods } from '../phrases/periods.js'
import { clauseEvents, findQuantities } from './clause-events.js'
import { isParValue } from './counted-amounts.js'
import { withSubjects } from './find-subjects.js'
import { findWhens } from './find-whens.js'
import { interpretClauses } from './interpret-clauses.js'
import { isProse } from './is-prose.js'
import { notesAndCover } from './notes-and-cover.js'
import { withShortGaps } from './short-gaps.js'
import { splitSentences } from './split-sentences.js'

/** Reads the running text of a filing: headings, paragraphs and list items, sentence by sentence. */
export function readSentences(blocks: readonly Block[], labels: LabelMatcher): readonly Sentence[] {
  const inOwnWords = notesAndCover(blocks)
  return gather(blocks, (block, index) => {
    if (block.kind === 'table' || block.kind === 'furniture') return []
    const texts = block.kind === 'heading' ? [block.text] : splitSentences(block.text)
    const sentences = texts.map((text) => readSentence(withShortGaps(text), index, labels))
    return sentences.map(inOwnWords.has(index) ? withOwnWords : withLists)
  })
}

/** Text that goes on for longer without a full stop is a list or worse: nobody could say which of its numbers belong together. */
const LONGEST_SENTENCE = 10_000

function readSentence(text: MappedText, block: number, labels: LabelMatcher): Sentence {
  const periods = findPeriods(text.text)
  const amounts = text.text.length > LONGEST_SENTENCE ? [] : findQuantities(text.text, periods)
  const quantities = amounts.filter((it) => !isParValue(text.text, it))
  if (quantities.length === 0) return { text, block, periods, statements: [], whens: [] }
  const events = clauseEvents(text.text, periods, quantities, labels)
  const times = gather(events, (it) => (it.kind === 'period' ? [it.period] : []))
  return { text, block, periods: times, statements: interpretClauses(text.text, events), whens: [] }
}

/** A sentence with what it says of its amounts in its own words. */
function withOwnWords(sentence: Sentence): Sentence {
  const { text } = sentence.text
  if (text.length > LONGEST_SENTENCE || !/\d/.test(text) || !isProse(text)) return sentence
  const whens = findWhens(text, sentence.periods)
  return { ...sentence, statements: withSubjects(sentence, whens), whens }
}

/** "$5 million and $4 million in 2005 and 2004, respectively": what the lexicon knows is of the year that the list gives it. */
function withLists(sentence: Sentence): Sentence {
  if (sentence.statements.length < 2 || !/\brespectively\b/i.test(sentence.text.text)) return sentence
  const { statements, whens } = withOwnWords(sentence)
  if (whens.length < 2 || !whens.every(isYear)) return sentence
  const measured = statements.filter((it) => it.measure !== null)
  return { ...sentence, statements: measured.map((it) => ({ ...it, subject: null })), whens }
}

function isYear(mention: PeriodMention): boolean {
  return mention.kind === 'fiscal' && mention.part.kind === 'year' && typeof mention.year === 'number'
}
