/** The item types of the taxonomy; `pure` is a fraction, `percent` doesn't occur: 57.4 % is 0.574. */
export const ITEM_TYPES = [
  'monetary',
  'perShare',
  'shares',
  'pure',
  'string',
  'date',
  'gYear',
  'gMonthDay',
  'boolean',
] as const

export type ItemType = (typeof ITEM_TYPES)[number]

/** The label roles that the taxonomy uses. `negated` labels print the number with the other sign. */
export const LABEL_ROLES = [
  'standard',
  'terse',
  'total',
  'negated',
  'negatedTotal',
  'periodStart',
  'periodEnd',
] as const

export type LabelRole = (typeof LABEL_ROLES)[number]

/** What a number can be reported of, ours or made for one filing. */
export interface Concept {
  /** QName: `core:Revenues`, `ext:AccretionInCarryingValueOfConvertibleDebentures`. */
  readonly name: string
  readonly type: ItemType
  readonly period: 'instant' | 'duration'
  readonly balance: 'debit' | 'credit' | null
  readonly labels: Readonly<Partial<Record<LabelRole, string>>>
  /** Standard elements it stands for: `us-gaap:Revenues`. */
  readonly anchors: readonly string[]
  readonly documentation: string | null
}

/** A concept made for a filing's line that no concept of the taxonomy fits. */
export interface ExtensionConcept extends Concept {
  /** The nearest concept of the taxonomy that is wider; null where none is known. */
  readonly wider: string | null
}

const EITHER_WAY =
  /IncreaseDecrease|Gains?Loss|IncomeLoss|EarningsLoss|ExpenseBenefit|IncomeExpense|OtherIncome|NoncashIncome|ProfitLoss|ProceedsFromRepaymentsOf|PaymentsForProceeds|ProceedsFromPayments|ProvidedByUsed|RetainedEarningsAccumulated|OtherComprehensive|ComprehensiveIncome|CumulativeEffect|EffectOfExchangeRate|StockholdersEquityOther|OtherOperatingActivities/

/** Whether its values may be of either sign: its label or, by the habit of us-gaap, its name says both directions. */
export function isEitherWay({ name, labels }: Pick<Concept, 'name' | 'labels'>): boolean {
  return /\(/.test(labels.standard ?? '') || EITHER_WAY.test(name)
}
