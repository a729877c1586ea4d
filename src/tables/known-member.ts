import type { AxisKind } from '../model/axes.js'
import type { StatementKind } from '../model/taxonomy.js'

/** A member of the taxonomy that a heading names, under its axis. */
export interface KnownMember {
  readonly axis: AxisKind
  readonly member: string
}

const BASES: readonly (readonly [pattern: RegExp, member: string])[] = [
  [/\bpro[\s-]*forma\b(?!\s+adjust)/i, 'core:ProFormaMember'],
  [/\bnon-?\s?gaap\b|\bnon-?ifrs\b|^\W*(?:as\s+)?adjusted\b(?!\s+(?:cost|basis))/i, 'core:NonGaapMember'],
  [/\badjustments?\b|\breclassif\w+\b|\beliminations?\b/i, 'core:AdjustmentMember'],
]

const COMPONENTS: readonly (readonly [pattern: RegExp, member: string])[] = [
  [
    /additional\s+paid|paid[\s-]in|capital\s+(?:surplus|in\s+excess)|share\s+premium|contributed\s+surplus/i,
    'core:AdditionalPaidInCapitalMember',
  ],
  [/accumulated\s+other|other\s+comprehensive|\bAOCI\b|\bAOCL\b/i, 'core:AccumulatedOtherComprehensiveIncomeMember'],
  [/retained|reinvested|accumulated\s+(?:deficit|\(?loss|earnings)|^\(?deficit/i, 'core:RetainedEarningsMember'],
  [/treasury/i, 'core:TreasuryStockMember'],
  [/non-?\s?controlling|minority/i, 'core:NoncontrollingInterestMember'],
  [/preferred|preference/i, 'core:PreferredStockMember'],
  [/common|ordinary|share\s+capital|capital\s+stock|issued\s+capital/i, 'core:CommonStockMember'],
]

/** The member that a heading names; null for none that the taxonomy has. */
export function knownMember(subject: string, statement: StatementKind | null): KnownMember | null {
  const level = subject.match(/\blevel\s*(?:([123])|(i{1,3}))\b/i)
  if (level !== null) return { axis: 'level', member: `core:Level${level[1] ?? level[2]!.length}Member` }
  const component = statement === 'EQ' ? equityComponent(subject) : null
  if (component !== null) return { axis: 'equity', member: component }
  const basis = basisOf(subject)
  return basis === null ? null : { axis: 'basis', member: basis }
}

/** The component of equity that a heading names: `core:RetainedEarningsMember`; null for none. */
export function equityComponent(subject: string): string | null {
  return COMPONENTS.find(([pattern]) => pattern.test(subject))?.[1] ?? null
}

/** The basis of presentation that a heading names: `core:ProFormaMember`; null for none. */
export function basisOf(subject: string): string | null {
  return BASES.find(([pattern]) => pattern.test(subject))?.[1] ?? null
}

/** The axis of members that are made for the filing. */
export function axisOf(subject: string, about: string): AxisKind {
  if (/\b(?:class|series)\s+[A-Z]\b/i.test(subject)) return 'stock'
  return /\bsegments?\b/i.test(about) ? 'segment' : 'column'
}

/** Whether a heading stands for all of the others together. */
export function isTotal(printed: string): boolean {
  const subject = printed.replace(/(?:\s*\((?:[a-z]|\d{1,2})\))+$/i, '')
  return /^(?:grand\s+|sub)?total\b|^consolidated\b|^(?:company|group|as\s+(?:previously\s+)?reported|gaap|actual|reported|amounts?|values?|balances?|all)$|\btotal$/i.test(
    subject,
  )
}
