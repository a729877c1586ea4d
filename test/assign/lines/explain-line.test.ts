import { describe, expect, test } from 'vitest'
import { explainLine } from '../../../src/assign/lines/explain-line.js'
import { handModel, linesOf } from '../../support/line-model.js'

const MODEL = handModel(
  ['Assets', 'AssetsCurrent', 'Cash'],
  [
    { kind: 'always', weights: { none: 3 } },
    { kind: 'label in statement', first: 'total asset', second: 'BS', weights: { Assets: 4, Cash: -2 } },
    { kind: 'word', first: 'total', weights: { Cash: -1 } },
    { kind: 'line above', first: '^', weights: { AssetsCurrent: -9 } },
    { kind: 'line above', first: 'cash', weights: { AssetsCurrent: 6 } },
  ],
  { scale: 0.5 },
)

/** What speaks in a line: `label in statement total asset | BS: 2 0`. */
function check(labels: readonly string[], concepts: readonly (string | null)[], ...expected: readonly string[]): void {
  const votes = explainLine('BS', linesOf(...labels), labels.length - 1, concepts, MODEL)
  expect(votes.map((it) => `${it.kind} ${it.text}: ${it.weights.join(' ')}`)).toEqual(expected)
}

describe('a feature speaks', () => {
  test('by the weights of the concepts asked for, in the order asked', () =>
    check(
      ['Cash', 'Total assets'],
      ['core:Cash', 'core:Assets', 'core:AssetsCurrent'],
      'label in statement total asset | BS: -1 2 0',
      'word total: -0.5 0 0',
      'line above cash: 0 0 3',
    ))
  test('for none of the concepts', () => check(['Zyzzy'], ['core:Assets', null], 'always : 0 1.5'))
  test('only where it says anything of what is asked for', () =>
    check(['Cash', 'Total assets'], ['core:AssetsCurrent'], 'line above cash: 3'))
  test('as often as it stands', () => check(['Total total'], ['core:Cash'], 'word total: -0.5', 'word total: -0.5'))
})

test('a line alone has no neighbours to speak', () => check(['Total assets'], ['core:AssetsCurrent']))
