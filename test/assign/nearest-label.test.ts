import { expect, test } from 'vitest'
import { nearestLabels } from '../../src/assign/nearest-label.js'
import type { LexiconEntry } from '../../src/model/taxonomy.js'

const LEXICON = [
  'interest expense',
  'interest income',
  'deferred revenue',
  'cash used in operating activity',
  'total other',
].map((label): LexiconEntry => ({ label, concept: label, isNegated: false, kinds: [] }))

function check(label: string, expected: string | null): void {
  expect(nearestLabels(LEXICON).find(label)?.label ?? null).toBe(expected)
}

test('the label that shares the most telling words', () =>
  check('Cash used in operating activity before changes in working capital', 'cash used in operating activity'))
test('no word in common is none', () => check('Accretion of debentures', null))
test('words that say nothing are no common ones', () => check('Other expense, total', null))
test('the rarer word tells more', () => check('Deferred interest', 'deferred revenue'))
