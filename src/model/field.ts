import type { Span } from '../base/span.js'
import type { DerivationRule } from './derivations.js'

/** A text fact of the cover, the signature or the release's frame, as read. */
export interface Field {
  /** Local name of its concept: `EntityRegistrantName`. */
  readonly name: string
  /** In the form the report gives it: `2007-01-03`, `true`, `--05-31`, `416-798-1200`. */
  readonly value: string
  readonly span: Span
  /** What told the reader that this is such a field: a caption, a heading, a keyword. */
  readonly label: readonly Span[]
  /** The rule that read it. */
  readonly rule: DerivationRule
  /** Which of several of a kind it belongs to (`TSX:LOR`), under the axis that keeps them apart; null for one of a kind. */
  readonly group: { readonly axis: string; readonly key: string } | null
}
