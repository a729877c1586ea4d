import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import { scaleByText, toldAmounts, withScale } from '../../src/reconcile/choose-scale.js'
import { observationOf } from '../support/observation.js'

const SILENT: Partial<Observation> = { scales: [{ value: 0, spans: [], rule: 'no-scale-note' }] }

function told(number: string, exponent: number): Observation {
  return observationOf(number, {
    place: 'sentence',
    column: null,
    scales: [{ value: exponent, spans: [], rule: 'scale-word' }],
  })
}

function check(cells: readonly string[], sentences: readonly Observation[], expected: number | null): void {
  const silent = cells.map((it) => observationOf(it, SILENT))
  expect(scaleByText(silent, toldAmounts(sentences))?.value ?? null).toBe(expected)
}

test('two figures of the text agree with the table in thousands', () =>
  check(['3,117', '2,782'], [told('3.1', 6), told('2.8', 6)], 3))
test('two figures of the text agree with the table in millions', () =>
  check(['311.7', '278.2'], [told('312', 6), told('278', 6)], 6))
test('one figure is no proof', () => check(['3,117', '2,782'], [told('3.1', 6)], null))
test('figures that agree with nothing are no proof', () =>
  check(['3,117', '2,782'], [told('9.1', 6), told('8.8', 6)], null))
test('a text without figures is no proof', () => check(['3,117'], [], null))

test('a table with a note of its own is left alone', () => {
  const noted = [observationOf('3,117'), observationOf('2,782')]
  expect(scaleByText(noted, toldAmounts([told('3.1', 6), told('2.8', 6)]))).toBe(null)
})

test('only amounts of money without a scale take it', () => {
  const cells = [
    observationOf('3,117', SILENT),
    observationOf('0.01', { ...SILENT, quantity: 'perShare' }),
    observationOf('5'),
  ]
  const scaled = withScale(cells, { value: 6, spans: [], rule: 'scale-by-sentence' })
  expect(scaled.map((it) => it.scales[0]?.value)).toEqual([6, 0, 3])
})
