import { expect, test } from 'vitest'
import type { ReportedFact } from '../../src/model/report.js'
import { unitText } from '../../src/model/unit.js'
import { convertFiling } from '../../src/pipeline/convert.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { type Bucket, type Comparison, compare, type Verdict } from './compare.js'
import type { Rewrite } from './rewrite/answer.js'
import { rewriteFiling } from './rewrite/rewrite.js'

const REWRITE_COUNT = 200
/** The share of answers that must be right in every aspect. */
const FLOORS: Readonly<Record<Bucket, number>> = { table: 0.99, narrative: 0.95, change: 0.95, text: 0.95 }
/** Numeric facts where nothing is reported, for each answer with a number. */
const STRAY_CEILING = 0.005
const EXAMPLES_SHOWN = 3

interface Judged extends Comparison {
  readonly seed: number
  readonly rewrite: Rewrite
}

const taxonomy = loadTaxonomy()
const judged = Array.from({ length: REWRITE_COUNT }, (_, index): Judged => {
  const seed = index + 1
  const rewrite = rewriteFiling(seed)
  const conversion = convertFiling('filing.txt', Buffer.from(rewrite.text), taxonomy)
  if (conversion.kind === 'refused') throw new Error(`rewrite ${seed} was refused: ${conversion.reason.message}`)
  return { seed, rewrite, ...compare(conversion.report, rewrite.answers) }
})
const verdicts = judged.flatMap((it) => it.verdicts)

test.each(Object.entries(FLOORS) as [Bucket, number][])(
  '%s answers are right, at least %d of them',
  (bucket, floor) => {
    const all = verdicts.filter((it) => it.bucket === bucket)
    const share = all.filter((it) => it.faults.length === 0).length / all.length
    expect(all.length).toBeGreaterThan(0)
    expect(share, `${(100 * share).toFixed(2)} % of ${all.length}\n${renderFailures(bucket)}`).toBeGreaterThanOrEqual(
      floor,
    )
  },
)

test('hardly a number becomes a fact that is none', () => {
  const strays = judged.flatMap((it) =>
    it.strays.map((fact) => `#${it.seed} ${place(it.rewrite, fact.provenance.value)} ${told(fact)}`),
  )
  const share = strays.length / verdicts.filter((it) => it.bucket !== 'text').length
  expect(share, `${strays.length} strays\n${strays.join('\n')}`).toBeLessThanOrEqual(STRAY_CEILING)
})

/** Failures by cause, the most frequent first, with a few places of each. */
function renderFailures(bucket: Bucket): string {
  const linesByCause = new Map<string, string[]>()
  for (const { seed, rewrite, verdicts } of judged) {
    for (const verdict of verdicts.filter((it) => it.bucket === bucket && it.faults.length > 0)) {
      const cause = verdict.faults.join(' + ')
      linesByCause.set(cause, [...(linesByCause.get(cause) ?? []), renderFailure(seed, rewrite, verdict)])
    }
  }
  return [...linesByCause]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([cause, lines]) => [
      `${cause}: ${lines.length}`,
      ...lines.slice(0, EXAMPLES_SHOWN).map((it) => `    ${it}`),
    ])
    .join('\n')
}

function renderFailure(seed: number, rewrite: Rewrite, { answer, fact }: Verdict): string {
  const { value, unit, period, concepts, form } = answer
  const wanted = `want ${value} ${unit ?? ''} ${period?.start ?? ''}..${period?.end ?? ''} ${concepts.slice(0, 2).join(' or ')}`
  return `#${seed} [${form}] ${place(rewrite, answer.span)} ${wanted} got ${fact === null ? 'nothing' : told(fact)}`
}

function place({ text }: Rewrite, { start, end }: { readonly start: number; readonly end: number }): string {
  const around = `${text.slice(Math.max(0, start - 80), start)}«${text.slice(start, end)}»${text.slice(end, end + 50)}`
  return `@${start} ${JSON.stringify(around)}`
}

function told({ value, unit, period, concept }: ReportedFact): string {
  const time = period === null ? '' : period.kind === 'instant' ? `..${period.date}` : `${period.start}..${period.end}`
  return `${value} ${unit === null ? '' : unitText(unit)} ${time} ${concept}`
}
