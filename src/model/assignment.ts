import type { DerivationRule } from './derivations.js'

/** A concept that a line can mean. */
export interface ConceptCandidate {
  readonly concept: string
  /** Under this label a positive number means a negative value. */
  readonly isNegated: boolean
  /** The label names both directions, "loss (income)": the bracketed word is what a bracketed number means. */
  readonly isTwoSided: boolean
  readonly rule: DerivationRule
}

/** What a line can mean, best first; where nothing of the taxonomy fits, what an extension concept for it would be under. */
export interface LineAssignment {
  readonly candidates: readonly ConceptCandidate[]
  readonly wider: { readonly concept: string; readonly isNegated: boolean } | null
}
