import { expect, test } from 'vitest'
import { addendOf, NearSum } from '../../src/reconcile/near-sum.js'
import { sumLine } from '../../src/reconcile/sum-line.js'
import { rowOf } from '../support/observation.js'

/** Whether lines may come out to a total, each column off by some units of its last place. */
function check(
  lines: readonly (readonly string[])[],
  total: readonly string[],
  expected: boolean,
  slackUnits = 0,
): void {
  expect(nearSum(lines, total).mayComeOut(slackUnits, 0)).toBe(expected)
}

function nearSum(lines: readonly (readonly string[])[], total: readonly string[]): NearSum {
  const totalLine = sumLine(rowOf('Total', 'debit', total))
  const near = new NearSum(totalLine)
  for (const it of lines) near.add(addendOf(sumLine(rowOf('Line', 'debit', it)), totalLine))
  return near
}

test('what comes out exactly may', () => check([['0.1'], ['0.2']], ['0.3'], true))
test('what misses by the least printed place can not', () =>
  check([['99,999,999.98'], ['0.01']], ['100,000,000.00'], false))
test('what misses by less than the slack may', () => check([['10'], ['20']], ['31'], true, 1))
test('what misses in one column can not', () =>
  check(
    [
      ['1', '10'],
      ['2', '20'],
    ],
    ['3', '31'],
    false,
  ))
test('a blank adds nothing', () =>
  check(
    [
      ['1', ''],
      ['2', '20'],
    ],
    ['3', '20'],
    true,
  ))
test('numbers beyond floating point are not ruled out', () =>
  check([['9'.repeat(400)], ['1']], ['1'.padEnd(401, '0')], true))

test('a line with its sign turned may make it come out', () => {
  const total = sumLine(rowOf('Total', 'debit', ['5']))
  const lines = [['8'], ['3']].map((it) => addendOf(sumLine(rowOf('Line', 'debit', it)), total))
  const near = new NearSum(total)
  for (const it of lines) near.add(it)
  expect(lines.map((it) => near.mayComeOutTurned(it))).toEqual([false, true])
  expect(near.setsThatMayComeOut([...lines, null], [1, 2, 3, 4, 5, 6, 7])).toEqual([2, 5])
})
