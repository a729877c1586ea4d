import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/span.js'
import type { ExtensionConcept, LabelRole } from './concept.js'
import type { Fact } from './fact.js'
import type { ExtensionMember } from './member.js'

/** Whose facts these are: an identifier under a scheme (CIK, LEI, or the registrant's name under a scheme of ours). */
export interface Entity {
  readonly scheme: string
  readonly identifier: string
}

/** What a printed number of the filing is. Every number has exactly one class. */
export const NUMBER_CLASSES = [
  'fact',
  'outlook',
  'measure',
  'date',
  'period',
  'scale',
  'reference',
  'contact',
  'code',
  'list',
  'markup',
  'unexplained',
] as const

export type NumberClass = (typeof NUMBER_CLASSES)[number]

export interface LedgerEntry {
  readonly span: Span
  readonly class: NumberClass
}

/** A fact in the report, with an id made from its content. */
export interface ReportedFact extends Fact {
  readonly id: string
  /** Ids of the other printings of the same fact that agree with it within their rounding. */
  readonly corroboratedBy: readonly string[]
}

/** One line of a statement as the filing prints it, for the presentation linkbase and for people. */
export interface StatementLine {
  /** The concept reported on the line; null for a heading, for which the output makes an abstract element. */
  readonly concept: string | null
  readonly label: string
  readonly labelRole: LabelRole
  /** 0 for the outermost. */
  readonly depth: number
}

export interface ReportedStatement {
  /** LC3 name, unique in the report. */
  readonly name: string
  readonly title: string
  readonly lines: readonly StatementLine[]
}

/**
 * A total and what it is the sum of, proven by the filing's own columns. No concept is an item twice, and weights fit the balances
 * where both have one (XBRL 2.1, 5.1.1.2): 1 for the same balance, -1 for the other.
 */
export interface Summation {
  /** The `name` of the statement it was found in. */
  readonly statement: string
  readonly total: string
  readonly items: readonly { readonly concept: string; readonly weight: 1 | -1 }[]
}

export interface ReportDocument {
  readonly name: string
  readonly sha256: string
  readonly encoding: string
  /** In UTF-16 units of the decoded text. */
  readonly length: number
  readonly form: string | null
}

/** Everything a conversion says of one filing; both output forms are written from it. */
export interface Report {
  readonly document: ReportDocument
  readonly entity: Entity
  readonly extensions: readonly ExtensionConcept[]
  /** Those that facts name in their dimensions, sorted by name. */
  readonly members: readonly ExtensionMember[]
  readonly statements: readonly ReportedStatement[]
  readonly summations: readonly Summation[]
  readonly facts: readonly ReportedFact[]
  readonly numbers: readonly LedgerEntry[]
  readonly findings: readonly Diagnostic[]
}
