import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import { withShareScale } from '../../src/reconcile/choose-share-scale.js'
import { observationOf } from '../support/observation.js'

function line(key: string, printed: string, changes: Partial<Observation> = {}): Observation {
  return observationOf(printed, { ...changes, line: { ...observationOf('0').line, key } })
}

/** The scales left for a count of shares beside earnings in thousands and earnings per share. */
function check(shares: string, earnings: string, perShare: string, expected: readonly number[]): void {
  const cells = [
    line('earnings', earnings),
    line('perShare', perShare, {
      quantity: 'perShare',
      scales: [{ value: 0, spans: [], rule: 'scale-note-exception' }],
    }),
    line('shares', shares, {
      quantity: 'shares',
      scales: [
        { value: 3, spans: [], rule: 'scale-note' },
        { value: 0, spans: [], rule: 'scale-note-exception' },
      ],
    }),
  ]
  const settled = withShareScale(
    cells,
    (key) => key === 'earnings',
    (key) => key === 'perShare',
  )
  expect(settled[2]?.scales.map((it) => it.value)).toEqual(expected)
}

test('shares in thousands', () => check('175,123', '3,502', '0.02', [3]))
test('shares in full', () => check('175,123,000', '3,502', '0.02', [0]))
test('numbers that fit neither leave both', () => check('17', '3,502', '0.02', [3, 0]))
test('without earnings both are left', () => check('175,123', '0', '0.02', [3, 0]))
