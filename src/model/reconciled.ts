import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/span.js'
import type { ExtensionConcept } from './concept.js'
import type { Fact } from './fact.js'
import type { ExtensionMember } from './member.js'
import type { ReportedStatement, Summation } from './report.js'

/** A fact with where it stands in the tables, so that printings of one fact can be tied to each other. */
export interface ReconciledFact extends Fact {
  /** Indices, in the list of facts, of the other printings that agree with it. */
  readonly agreesWith: readonly number[]
}

/** What the observations mean. */
export interface Reconciled {
  readonly facts: readonly ReconciledFact[]
  readonly extensions: readonly ExtensionConcept[]
  /** Sorted by name. */
  readonly members: readonly ExtensionMember[]
  readonly statements: readonly ReportedStatement[]
  readonly summations: readonly Summation[]
  /** Numbers that were observed and are no facts, by why. */
  readonly outlooks: readonly Span[]
  readonly measures: readonly Span[]
  readonly references: readonly Span[]
  readonly findings: readonly Diagnostic[]
}
