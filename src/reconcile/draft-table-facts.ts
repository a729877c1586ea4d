import { gather } from '../base/gather.js'
import type { Span } from '../base/span.js'
import type { Observation } from '../model/observation.js'
import { alone, type DraftFact, draftFact, type Obstacle } from './draft-fact.js'
import type { FoundSum } from './find-sums.js'
import type { MemberMaker } from './members.js'
import { type SignReading, type StatementRow, signedNumber, signReadings } from './statement-lines.js'

export interface Drafts {
  readonly drafts: readonly DraftFact[]
  readonly obstacles: readonly { readonly observation: Observation; readonly obstacle: Obstacle }[]
}

/** Makes facts of the rows of one statement, with the signs that its sums have settled. */
export function draftTableFacts(
  rows: readonly StatementRow[],
  sums: readonly FoundSum[],
  members: MemberMaker,
): Drafts {
  const settled = new Map(gather(sums, (sum) => [...sum.readings]))
  const summed = new Set(gather(sums, provenKeys))
  const misprinted = new Set(
    gather(sums, (sum) =>
      gather(sum.failing, (column) =>
        [sum.total, ...sum.items.map((it) => it.row)].map((row) => `${row.key}@${column}`),
      ),
    ),
  )
  const drafts: DraftFact[] = []
  const obstacles: Drafts['obstacles'][number][] = []
  for (const row of rows) {
    const likeliest = signReadings(row)[0]!
    const reading = settled.get(row.key) ?? likeliest
    for (const cell of row.cells) {
      const draft = draftFact(cell, {
        concept: row.concept,
        number: signedNumber(cell, reading),
        sign: signOf(cell, row, reading, reading !== likeliest),
        conceptRules: row.rules,
        dimensions: members.dimensionsOf(cell),
      })
      if (typeof draft === 'string') obstacles.push({ observation: cell, obstacle: draft })
      else {
        draft.isSummed = summed.has(row.key) && !misprinted.has(`${row.key}@${cell.column}`)
        drafts.push(draft)
      }
    }
  }
  return { drafts, obstacles }
}

/** The lines that a sum bears out: its total not, where it comes out only once that is turned against what is printed. */
function provenKeys({ total, items, readings }: FoundSum): readonly string[] {
  const keys = items.map(({ row }) => row.key)
  const isTurned = readings.get(total.key) === 'flipped' && signReadings(total)[0] === 'asPrinted'
  return isTurned ? keys : [total.key, ...keys]
}

function signOf(cell: Observation, row: StatementRow, reading: SignReading, isSettled: boolean): DraftFact['sign'] {
  const isNegative = cell.negative.length > 0
  const first = isNegative ? 'printed-negative' : 'printed-positive'
  if (reading === 'asPrinted') return { spans: cell.negative, rules: isSettled ? [first, 'sign-by-sum'] : alone(first) }
  const why = isSettled ? 'sign-by-sum' : row.isNegated ? 'loss-label' : 'bracket-is-presentation'
  return { spans: row.isNegated ? [...cell.negative, ...lossSpans(row)] : cell.negative, rules: [first, why] }
}

/** The label that says loss; of "Basic" under "Loss per share" with the heading. */
function lossSpans(row: StatementRow): readonly Span[] {
  const { labelSpans, sectionSpans } = row.cells[0]!.line
  return row.rules.includes('lexicon-label') ? labelSpans : [...sectionSpans, ...labelSpans]
}
