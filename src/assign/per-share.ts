import type { Observation } from '../model/observation.js'

/** Earnings per share by what they are diluted by. Print that says only "per share" may mean any of them. */
const EARNINGS_PER_SHARE = {
  both: 'core:EarningsPerShareBasicAndDiluted',
  basic: 'core:EarningsPerShareBasic',
  diluted: 'core:EarningsPerShareDiluted',
} as const

const ALL: readonly string[] = Object.values(EARNINGS_PER_SHARE)

export function isEarningsPerShare(concept: string): boolean {
  return ALL.includes(concept)
}

/** What earnings per share are a share of. */
export function isEarnings(concept: string): boolean {
  return concept === 'core:NetIncomeLoss' || concept === 'core:ProfitLoss'
}

/** The earnings-per-share concepts that fit, likeliest first. */
export function earningsPerShare(dilution: Observation['dilution']): readonly string[] {
  return dilution === null ? ALL : [EARNINGS_PER_SHARE[dilution]]
}

/** The ways in which the lexicon may write a measure per share: "net loss per diluted share", "net loss per share diluted". */
export function perShareLabels(label: string, dilution: Observation['dilution']): readonly string[] {
  if (/\bshares?\b/i.test(label)) return [label]
  const words = dilution === 'both' ? 'basic and diluted' : (dilution ?? '')
  const labels = words === '' ? [] : [`${label} per ${words} share`, `${label} per share ${words}`]
  return [...labels, `${label} per share`]
}

/** "Net profit per ordinary share - basic" without its share: "Net profit". */
export function withoutShare(label: string): string {
  return label
    .replace(/[\s,–—-]*\b(?:per\s+(?:[\w-]+\s+){0,4}?(?:share|unit|ads)s?)\b.*$/i, '')
    .replace(/^\s*(?:basic|diluted|fully|and|\s)+/i, '')
}

/** What a row's label says of dilution; a row that says nothing is of both. */
export function dilutionOf(label: string): NonNullable<Observation['dilution']> {
  const isBasic = /\bbasic\b/i.test(label)
  const isDiluted = /\bdiluted\b/i.test(label)
  return isBasic === isDiluted ? 'both' : isBasic ? 'basic' : 'diluted'
}
