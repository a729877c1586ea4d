import { Decimal, powerOfTen } from '../../../src/base/decimal.js'
import type { Span } from '../../../src/base/span.js'
import type { DerivationRule } from '../../../src/model/derivations.js'
import { ASPECTS, type Aspect } from '../../../src/model/fact.js'
import type { Report, ReportedFact } from '../../../src/model/report.js'
import {
  decodeCurrency,
  decodeDates,
  decodeDirection,
  decodeNumber,
  decodeScale,
  decodeStarts,
  LOSS_WORD,
} from './decode.js'

/**
 * Reads every fact of a report again from nothing but its evidence, and says where that gives something else: the value from its digits,
 * scale and sign; the currency; the period; and every number of the text in the ledger.
 */
export function closureFaults(text: string, report: Report): readonly string[] {
  return [...report.facts.flatMap((fact) => factFaults(fact, text)), ...ledgerFaults(text, report)]
}

function factFaults(fact: ReportedFact, text: string): readonly string[] {
  const evidence = new Evidence(fact, text)
  const checks =
    fact.unit === null ? [checkSpans, checkRule] : [checkSpans, checkLabel, checkValue, checkCurrency, checkPeriod]
  const { start } = fact.provenance.value
  return checks
    .flatMap((check) => check(fact, evidence))
    .map(
      (it) => `${fact.concept} ${fact.value} @${start} ${JSON.stringify(around(text, fact.provenance.value))}: ${it}`,
    )
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 40), start)}«${text.slice(start, end)}»${text.slice(end, end + 20)}`
}

/** What is printed for the aspects of a fact, and the rules that read it. */
class Evidence {
  readonly #fact: ReportedFact
  readonly text: string

  constructor(fact: ReportedFact, text: string) {
    this.#fact = fact
    this.text = text
  }

  spans(aspect: Aspect): readonly Span[] {
    const { provenance } = this.#fact
    return aspect === 'value' ? [provenance.value] : provenance[aspect]
  }

  printed(aspect: Aspect): readonly string[] {
    return this.spans(aspect).map((it) => this.text.slice(it.start, it.end))
  }

  rules(aspect: Aspect): readonly DerivationRule[] {
    return this.#fact.provenance.derivation[aspect] ?? []
  }

  has(aspect: Aspect, rule: DerivationRule): boolean {
    return this.rules(aspect).includes(rule)
  }
}

function checkSpans(_: ReportedFact, evidence: Evidence): readonly string[] {
  const outside = ASPECTS.filter((aspect) =>
    evidence.spans(aspect).some((it) => !(it.start >= 0 && it.start < it.end && it.end <= evidence.text.length)),
  )
  return outside.map((it) => `a span of its ${it} lies outside the text`)
}

/** A text may be its own label ("FORM 6-K"), but not without a rule that says so. */
function checkRule(_: ReportedFact, evidence: Evidence): readonly string[] {
  const isRead = ASPECTS.some((it) => evidence.rules(it).length > 0)
  return isRead ? [] : ['no rule is given for it']
}

function checkLabel(_: ReportedFact, evidence: Evidence): readonly string[] {
  return evidence.spans('label').length > 0 ? [] : ['nothing is given for its label']
}

function checkValue(fact: ReportedFact, evidence: Evidence): readonly string[] {
  const printed = evidence.printed('value')[0]!
  const number = decodeNumber(printed)
  if (number === null) return [`its value is no number: ${JSON.stringify(printed)}`]
  const value = new Decimal(fact.value)
  const scaled = scalesOf(evidence).map((it) => new Decimal(number).times(powerOfTen(it)))
  return [
    ...(scaled.some((it) => it.eq(value.abs()))
      ? []
      : [`its value and scale (${said('scale', evidence)}) come to ${scaled.join(' or ') || 'nothing'}`]),
    ...(value.isZero() || signsOf(evidence).includes(value.isNegative() ? -1 : 1)
      ? []
      : [`its sign is not in ${said('sign', evidence)}`]),
  ]
}

/** Rules by which a scale is told that is printed nowhere. */
const SCALES_WITHOUT_PLACE = ['scale-by-sentence', 'scale-by-figures', 'told-by-user'] as const

/** Rules by which a number stands for itself. */
const IN_FULL = ['scale-note-exception', 'no-scale-note', 'shares-unsaid', 'scale-said-elsewhere'] as const

/** The powers of ten that the evidence allows: one, but where arithmetic told it. */
function scalesOf(evidence: Evidence): readonly number[] {
  const { end } = evidence.spans('value')[0]!
  if (IN_FULL.some((it) => evidence.has('scale', it))) return [0]
  if (evidence.has('scale', 'percent-sign')) return /^\s?(?:%|per\s?cent)/i.test(evidence.text.slice(end)) ? [-2] : []
  if (SCALES_WITHOUT_PLACE.some((it) => evidence.has('scale', it))) return [0, 3, 6, 9]
  const exponents = evidence.printed('scale').map(decodeScale)
  return exponents.length > 0 && exponents.every((it) => it !== null && it === exponents[0]) ? [exponents[0]!] : []
}

/** The signs that the evidence allows: one, but where a sum told it. */
function signsOf(evidence: Evidence): readonly number[] {
  if (evidence.has('sign', 'sign-by-sum')) return [1, -1]
  const printed = evidence.printed('sign')
  const isBracketed = printed.some((it) => /^[-–−(]/.test(it))
  const factors = evidence.rules('sign').map((rule) => {
    switch (rule) {
      case 'printed-positive':
        return isBracketed ? null : 1
      case 'printed-negative':
        return isBracketed ? -1 : null
      case 'bracket-is-presentation':
        return -1
      case 'loss-label':
      case 'negative-family':
        return printed.some((it) => LOSS_WORD.test(it)) ? -1 : null
      case 'change-word':
        return printed.map(decodeDirection).find((it) => it !== null) ?? null
      default:
        return null
    }
  })
  if (factors.length === 0 || factors.includes(null)) return []
  return [factors.reduce<number>((product, it) => product * it!, 1)]
}

function checkCurrency({ unit }: ReportedFact, evidence: Evidence): readonly string[] {
  const currency = unit!.numerator.startsWith('iso4217:') ? unit!.numerator.slice('iso4217:'.length) : null
  const printed = evidence.printed('currency')
  if (currency === null) return printed.length === 0 ? [] : ['a currency is given for what is no money']
  if (printed.length === 0) {
    const isUsd = evidence.has('currency', 'currency-by-domestic-form') && currency === 'USD'
    return isUsd || evidence.has('currency', 'told-by-user') ? [] : [`nothing is given for its currency ${currency}`]
  }
  return printed.some((it) => decodeCurrency(it) === currency)
    ? []
    : [`its currency ${currency} is not in ${said('currency', evidence)}`]
}

const PERIOD_WORD = /quarter|half|month|week|year|period|today|\bq[1-4]\b|\bh[12]\b|\d/i

/** Periods by phrases that need the calendar ("the same period last year") have the phrase as evidence; others have their dates. */
const DATED: readonly DerivationRule[] = ['column-heading', 'period-beside-number', 'period-of-clause']

function checkPeriod({ period }: ReportedFact, evidence: Evidence): readonly string[] {
  if (period === null) return ['a number has no period']
  const printed = evidence.printed('period')
  const isRelative = !evidence.rules('period').every((it) => DATED.includes(it))
  if (printed.length === 0) return evidence.has('period', 'period-of-report') ? [] : ['nothing is given for its period']
  if (!printed.some((it) => PERIOD_WORD.test(it))) return [`its period is in no word of ${said('period', evidence)}`]
  const joined = printed.join(' ').replace(/<[^>]*>|\*+/g, ' ')
  const dates = decodeDates(joined)
  if (isRelative || dates.length === 0) return []
  const end = period.kind === 'instant' ? period.date : period.end
  if (!dates.includes(end)) return [`its period ends on ${end}, not as in ${said('period', evidence)}`]
  const starts = decodeStarts(joined, end)
  if (period.kind === 'instant' || starts.length === 0 || starts.includes(period.start)) return []
  return [`its period begins on ${period.start}, not as in ${said('period', evidence)}`]
}

function said(aspect: Aspect, evidence: Evidence): string {
  return `${JSON.stringify(evidence.printed(aspect))} by ${evidence.rules(aspect).join(', ') || 'no rule'}`
}

const NUMBER = /\d+(?:[.,]\d+)*/g

function ledgerFaults(text: string, { facts, numbers }: Report): readonly string[] {
  const key = ({ start, end }: Span): string => `${start}..${end}`
  const printed = [...text.matchAll(NUMBER)].map((it) => key({ start: it.index, end: it.index + it[0].length }))
  const listed = numbers.map((it) => key(it.span))
  const ofFacts = new Set(facts.filter((it) => it.unit !== null).map((it) => key(it.provenance.value)))
  const classed = new Set(numbers.filter((it) => it.class === 'fact').map((it) => key(it.span)))
  const place = (it: string): string => JSON.stringify(text.slice(...(it.split('..').map(Number) as [number, number])))
  return [
    ...(printed.join() === listed.join()
      ? []
      : ['the ledger is not the list of the numbers in the text, each once and in order']),
    ...[...ofFacts]
      .filter((it) => !classed.has(it) && printed.includes(it))
      .map((it) => `ledger: ${place(it)} @${it} is a fact`),
    ...[...classed].filter((it) => !ofFacts.has(it)).map((it) => `ledger: ${place(it)} @${it} is no fact`),
  ]
}
