import { gather } from '../base/gather.js'
import type { Grid } from '../model/grid.js'
import type { ScaleNote } from '../model/mention.js'
import type { Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { findScaleNotes } from '../phrases/scales.js'
import { scaleByFigures } from './scale-by-figures.js'

/** Words that make a note on scale one for the whole filing. */
const DECLARES =
  /\b(?:all|tabular|tables?|(?:unless|except)\s+(?:otherwise|as\s+(?:otherwise\s+)?(?:noted|stated|indicated))|unless\s+(?:noted|stated|indicated|specified)|throughout|figures|(?:financial\s+)?(?:statements?|information)\s+(?:are|is)|amounts?\s+(?:are|herein|presented|expressed|stated|reported|shown|in\s+these))\b/i
/** Words that make it one for what stands below them. */
const LOCAL = /\bfollowing\b|\bbelow\b|\bthis\s+table\b|\bshare\s+data\s+is\b|\bas\s+follows\b/i

/**
 * The power of ten for every table that has none of its own: as the filing declares it ("All amounts are in thousands unless otherwise
 * noted"), as all of its statements say of themselves, or else as their figures agree with those of the text.
 */
export function findScale(grids: readonly Grid[], sentences: readonly Sentence[]): Known<number> | null {
  const statements = grids.filter(isStatement)
  return declared(sentences, 'all') ?? byStatements(statements) ?? scaleByFigures(statements, sentences)
}

/** "All amounts are in millions, shares in thousands" */
export function findShareScale(sentences: readonly Sentence[]): Known<number> | null {
  return declared(sentences, 'shares')
}

function declared(sentences: readonly Sentence[], subject: ScaleNote['subject']): Known<number> | null {
  for (const { text } of sentences) {
    const note = findScaleNotes(text.text).find((it) => it.subject === subject)
    if (note !== undefined && DECLARES.test(text.text) && !LOCAL.test(text.text))
      return { value: note.exponent, spans: text.sourceSpans(note.scaleRange), rule: 'scale-of-filing' }
  }
  return null
}

function byStatements(statements: readonly Grid[]): Known<number> | null {
  const scales = statements.map((grid) =>
    gather(grid.notes, ({ text, scales: [scale] }) => (scale === undefined ? [] : [{ text, scale }])).at(-1),
  )
  const [first, ...more] = scales
  if (first === undefined || more.length === 0 || more.some((it) => it?.scale.exponent !== first.scale.exponent))
    return null
  return {
    value: first.scale.exponent,
    spans: first.text.sourceSpans(first.scale.scaleRange),
    rule: 'scale-of-statements',
  }
}

/** A balance sheet, or a statement of income or cash flows, that calls itself one. */
function isStatement({ statement, title }: Grid): boolean {
  return (
    (statement === 'BS' || statement === 'IS' || statement === 'CF') &&
    /statements?\s+of|balance\s+sheets?/i.test(title?.text ?? '')
  )
}
