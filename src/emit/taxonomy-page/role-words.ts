import type { LabelRole } from '../../model/concept.js'

/** What a label is for, in a word or two. */
export const ROLE_WORDS: Readonly<Record<LabelRole, string>> = {
  standard: 'standard',
  terse: 'terse',
  total: 'total',
  negated: 'negated',
  negatedTotal: 'negated total',
  periodStart: 'at the start',
  periodEnd: 'at the end',
}
