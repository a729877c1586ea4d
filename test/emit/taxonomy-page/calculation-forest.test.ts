import { expect, test } from 'vitest'
import { calculationForest, type SumNode } from '../../../src/emit/taxonomy-page/calculation-forest.js'
import type { Calculation } from '../../../src/model/taxonomy.js'

/** Sums as `A = B - C`, and trees as `A(+B(+D) -C)`, two sums of one total as `A(+B)(+C)`. */
function check(sums: readonly string[], ...trees: readonly string[]): void {
  expect(calculationForest(sums.map(toCalculation)).map(toText)).toEqual(trees)
}

test('a total stands over its items, in their order', () => check(['A = B - C + D'], 'A(+B -C +D)'))
test('an item that is a total has its own items under it', () =>
  check(['A = B - C', 'C = D', 'B = E - F'], 'A(+B(+E -F) -C(+D))'))
test('totals that are no items are tops, in their order', () => check(['C = D', 'A = B'], 'C(+D)', 'A(+B)'))
test('a total that is an item of two is shown under both', () =>
  check(['A = C', 'B = C', 'C = D'], 'A(+C(+D))', 'B(+C(+D))'))
test('two sums of one total stay apart', () => check(['A = B', 'A = C'], 'A(+B)(+C)'))
test('a circle ends where it comes round', () => check(['A = B', 'B = A'], 'A(+B(+A))'))
test('a circle below a top ends too', () => check(['A = B', 'B = C', 'C = B'], 'A(+B(+C(+B)))'))

function toCalculation(sum: string): Calculation {
  const [total, first, ...rest] = sum.split(/ = | (?=[+-])/) as [string, string, ...string[]]
  const items = [`+ ${first}`, ...rest].map((it) => ({
    concept: it.slice(2),
    weight: it.startsWith('-') ? (-1 as const) : (1 as const),
  }))
  return { statement: 'IncomeStatement', total, items }
}

function toText({ concept, weight, sums }: SumNode): string {
  const sign = weight === null ? '' : weight === 1 ? '+' : '-'
  return `${sign}${concept}${sums.map((it) => `(${it.map(toText).join(' ')})`).join('')}`
}
