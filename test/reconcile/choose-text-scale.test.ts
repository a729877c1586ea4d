import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import { scaleOfText, withTextScale } from '../../src/reconcile/choose-text-scale.js'
import { observationOf } from '../support/observation.js'

function told(number: string, rule: 'no-scale-note' | 'scale-word' = 'no-scale-note'): Observation {
  return observationOf(number, { place: 'sentence', column: null, scales: [{ value: 0, spans: [], rule }] })
}

function cell(number: string, exponent: number): Observation {
  return observationOf(number, { scales: [{ value: exponent, spans: [], rule: 'scale-note' }] })
}

/** The scale of a text with some amounts beside tables with others, in millions where nothing is said. */
function check(texts: readonly string[], cells: readonly (string | Observation)[], expected: number | null): void {
  const printed = cells.map((it) => (typeof it === 'string' ? cell(it, 6) : it))
  expect(
    scaleOfText(
      texts.map((it) => told(it)),
      printed,
    )?.value ?? null,
  ).toBe(expected)
}

test('three amounts that tables in millions print tell millions', () =>
  check(['311', '278', '95'], ['311', '278', '95'], 6))
test('two are no proof', () => check(['311', '278', '95'], ['311', '278'], null))
test('small numbers are no proof', () => check(['3', '2', '9'], ['3', '2', '9'], null))
test('tables that print whole amounts tell nothing', () =>
  check(['311', '278', '95'], [cell('311', 0), cell('278', 0), cell('95', 0)], null))
test('tables of two scales that agree as often tell nothing', () =>
  check(['311', '278', '95'], ['311', '278', '95', cell('311', 3), cell('278', 3), cell('95', 3)], null))
test('a text without amounts tells nothing', () => check([], ['311', '278', '95'], null))

const MILLIONS = { value: 6, spans: [], rule: 'scale-by-tables' } as const
function scaled(observation: Observation): number | undefined {
  return withTextScale([observation], MILLIONS)[0]?.scales[0]?.value
}

test('a bare amount takes the scale', () => expect(scaled(told('311'))).toBe(6))
test('an amount with a scale word keeps its own', () => expect(scaled(told('311', 'scale-word'))).toBe(0))
test('an amount with cents stands for itself', () => expect(scaled(told('311.25'))).toBe(0))
test('an amount printed whole stands for itself', () => expect(scaled(told('163,230,185,912'))).toBe(0))
test('without a scale of the text amounts stay as they are', () => {
  const amounts = [told('311')]
  expect(withTextScale(amounts, null)).toBe(amounts)
})
test('an amount takes the scale in the words of its sentence too', () => {
  const [found] = withTextScale([{ ...told('311', 'scale-word'), inOwnWords: told('311') }], MILLIONS)
  expect(found?.inOwnWords?.scales[0]?.value).toBe(6)
})
