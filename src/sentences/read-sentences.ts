import type { MappedText } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Sentence } from '../model/sentence.js'
import type { LabelMatcher } from '../phrases/label-matcher.js'
import { findPeriods } from '../phrases/periods.js'
import { clauseEvents, findQuantities } from './clause-events.js'
import { withSubjects } from './find-subjects.js'
import { interpretClauses } from './interpret-clauses.js'
import { findWhens } from './series-periods.js'
import { splitSentences } from './split-sentences.js'

/** Reads the running text of a filing: headings, paragraphs and list items, sentence by sentence. */
export function readSentences(blocks: readonly Block[], labels: LabelMatcher): readonly Sentence[] {
  const isPeriodic = hasNotes(blocks)
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table' || block.kind === 'furniture') return []
    const texts = block.kind === 'heading' ? [block.text] : splitSentences(block.text)
    return texts.map((text) => readSentence(text, index, labels, isPeriodic))
  })
}

/** Text that goes on for longer without a full stop is a list or worse: nobody could say which of its numbers belong together. */
const LONGEST_SENTENCE = 10_000

function readSentence(text: MappedText, block: number, labels: LabelMatcher, isPeriodic: boolean): Sentence {
  const periods = findPeriods(text.text)
  const quantities = text.text.length > LONGEST_SENTENCE ? [] : findQuantities(text.text, periods)
  const statements =
    quantities.length === 0 ? [] : interpretClauses(text.text, clauseEvents(text.text, periods, quantities, labels))
  if (!isPeriodic || quantities.length === 0) return { text, block, periods, statements, whens: [] }
  const whens = findWhens(text.text, periods)
  return { text, block, periods, statements: withSubjects(text.text, periods, whens, statements), whens }
}

const NOTES_HEADING =
  /^[\s*_#(]*notes\s+to\s+(?:the\s+)?(?:(?:condensed|consolidated|combined|interim|unaudited|audited|annual|abridged|summary|summarised|summarized)[\s,]+)*(?:financial\s+statements|statements|accounts)\b/i

/** A filing that has notes to its statements says there what else there is to tell; a release says it of what its statements measure. */
function hasNotes(blocks: readonly Block[]): boolean {
  return blocks.some((it) => it.kind !== 'table' && NOTES_HEADING.test(it.text.text.slice(0, 200)))
}
