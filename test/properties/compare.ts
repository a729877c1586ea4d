import { Decimal } from '../../src/base/decimal.js'
import type { Span } from '../../src/base/span.js'
import { periodEnd } from '../../src/model/period.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import { unitText } from '../../src/model/unit.js'
import type { Answer } from './rewrite/answer.js'

export const BUCKETS = ['table', 'narrative', 'change', 'text'] as const
export type Bucket = (typeof BUCKETS)[number]

/** What came of an answer: nothing wrong, or which aspects are, or `not found`. */
export interface Verdict {
  readonly bucket: Bucket
  readonly answer: Answer
  readonly faults: readonly string[]
  /** The nearest fact; null where none stands there. */
  readonly fact: ReportedFact | null
}

export interface Comparison {
  readonly verdicts: readonly Verdict[]
  /** Numeric facts that stand at no answer. */
  readonly strays: readonly ReportedFact[]
}

/** Holds a report against the answers, as the scorer of real filings does: facts are found by place, then judged aspect by aspect. */
export function compare(report: Report, answers: readonly Answer[]): Comparison {
  const atAnswer = new Set<string>()
  const verdicts = answers.map((answer): Verdict => {
    const here = report.facts.filter((it) => isNear(it.provenance.value, answer.span))
    for (const it of here) atAnswer.add(it.id)
    const judged = here.map((fact) => ({ fact, faults: faultsOf(fact, answer) }))
    const best = judged.sort((a, b) => a.faults.length - b.faults.length)[0]
    return { bucket: bucketOf(answer), answer, faults: best?.faults ?? ['not found'], fact: best?.fact ?? null }
  })
  return { verdicts, strays: report.facts.filter((it) => it.unit !== null && !atAnswer.has(it.id)) }
}

function bucketOf({ kind, dims, place }: Answer): Bucket {
  if (kind === 'text') return 'text'
  if (dims === 'change') return 'change'
  return place === 'table' ? 'table' : 'narrative'
}

/** Whether two spans share at least half of what they cover. */
function isNear(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && 2 * shared >= a.end - a.start + (b.end - b.start) - shared
}

function faultsOf(fact: ReportedFact, answer: Answer): readonly string[] {
  const isRightConcept =
    answer.concepts.includes(fact.concept) || (answer.concepts.includes('ext') && fact.concept.startsWith('ext:'))
  const faults = answer.kind === 'text' ? textFaults(fact, answer) : numberFaults(fact, answer)
  return isRightConcept ? faults : [...faults, 'concept']
}

function textFaults(fact: ReportedFact, { value, printed, accept = [] }: Answer): readonly string[] {
  const plain = (it: string): string => it.replace(/\s+/g, ' ').trim().toLowerCase()
  return [value, printed, ...accept].some((it) => plain(it) === plain(fact.value)) ? [] : ['value']
}

function numberFaults(fact: ReportedFact, answer: Answer): readonly string[] {
  if (fact.unit === null) return ['kind']
  const value = new Decimal(fact.value)
  const unit = unitText(fact.unit).replace(/iso4217:|xbrli:/g, '')
  const checks: Readonly<Record<string, boolean>> = {
    value: value.abs().eq(new Decimal(answer.value).abs()),
    sign: value.isZero() || value.isNegative() === answer.value.startsWith('-'),
    unit: unit === answer.unit,
    period: isRightPeriod(fact, answer),
    dims: Object.keys(fact.dimensions).length > 0 === (answer.dims === 'change'),
    decimals: answer.decimals === null || fact.decimals === answer.decimals,
  }
  return Object.entries(checks).flatMap(([aspect, isRight]) => (isRight ? [] : [aspect]))
}

function isRightPeriod({ period }: ReportedFact, answer: Answer): boolean {
  if (answer.period === null) return true
  if (period === null) return false
  return (
    (period.kind === 'duration' ? period.start : null) === answer.period.start &&
    periodEnd(period) === answer.period.end
  )
}
