import type { DerivationRule } from '../model/derivations.js'
import type { FactStatus } from '../model/fact.js'
import type { Standing } from './corroborate.js'
import type { DraftFact } from './draft-fact.js'

/** What a rule is worth where it is the weakest that a fact rests on. Rules that aren't listed are certain readings. */
const WORTH: Readonly<Partial<Record<DerivationRule, number>>> = {
  'period-of-report': 0.6,
  'period-of-paragraph': 0.8,
  'period-of-length': 0.9,
  'prior-year-of-current': 0.8,
  'fiscal-calendar': 0.9,
  'day-of-flows': 0.9,
  'no-scale-note': 0.85,
  'currency-by-signs': 0.9,
  'currency-by-domicile': 0.7,
  'currency-by-named-form': 0.7,
  'scale-said-elsewhere': 0.6,
  'shares-unsaid': 0.6,
  'period-of-comparative': 0.85,
  'label-with-section': 0.9,
  'words-and-neighbours': 0.9,
  'likely-line': 0.7,
  'modern-label': 0.85,
  'extension-for-label': 0.85,
  'scale-by-sentence': 0.9,
  'scale-by-tables': 0.85,
  'words-of-sentence': 0.8,
  'term-of-contract': 0.6,
  'schedule-tag': 0.8,
  'schedule-nil': 0.4,
  'period-by-statements': 0.8,
  'scale-by-statements': 0.8,
  'schedule-currency': 0.85,
}

const READ = 0.93
const PROVEN = 0.99
const CONTRADICTED = 0.5
const DOUBTFUL_BELOW = 0.65

/** How far a fact can be relied on: borne out by a sum or a second printing, or else as far as its weakest rule; least where tables say otherwise. */
export function confidenceOf(
  draft: DraftFact,
  standing: Standing,
): { readonly confidence: number; readonly status: FactStatus } {
  if (standing === 'contradicted') return { confidence: CONTRADICTED, status: 'doubtful' }
  const isUnscaled = draft.scale.rule === 'scale-said-elsewhere'
  if (standing === 'borne-out' || (draft.isSummed && !isUnscaled)) return { confidence: PROVEN, status: 'proven' }
  const rules = [
    ...draft.conceptRules,
    draft.scale.rule,
    draft.periodReading.rule,
    ...(draft.currency === null ? [] : [draft.currency.rule]),
  ]
  const isOwnScale = draft.observation.place === 'sentence'
  const weakest = Math.min(
    READ,
    ...rules.filter((rule) => !(isOwnScale && rule === 'no-scale-note')).map((rule) => WORTH[rule] ?? 1),
  )
  return { confidence: weakest, status: weakest < DOUBTFUL_BELOW ? 'doubtful' : 'read' }
}
