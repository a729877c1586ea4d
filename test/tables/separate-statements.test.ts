import { describe, expect, test } from 'vitest'
import type { Grid } from '../../src/model/grid.js'
import { readGrids } from '../../src/tables/read-grids.js'
import { textToBlocks } from '../support/source.js'

const PAIR = '\tGroup\tCompany\nRevenue\t23\t6'

function check(text: string, ...expected: readonly string[]): void {
  expect(readGrids(textToBlocks(text)).flatMap(render)).toEqual(expected)
}

/** What is of the parent alone. */
function render({ separate, columns, rows }: Grid): readonly string[] {
  const headings = columns.flatMap((it) => it.separate?.text ?? [])
  const labels = rows.flatMap((it) => (it.separate === null ? [] : [it.label.text]))
  return [...(separate === null ? [] : [`table: ${separate.text}`]), ...headings, ...labels]
}

describe('of the parent alone', () => {
  test('is the company beside its group', () => check(PAIR, 'Company'))
  test('is the trust beside its group', () => check('\tGroup\tTrust\nRevenue\t23\t6', 'Trust'))
  test('is the company alone, where other tables have it beside its group', () =>
    check(`${PAIR}\n\nDebts follow.\n\n\tCompany\nDebt\t4`, 'Company', 'Company'))
  test('is a table below a caption of that name', () =>
    check(`${PAIR}\n\nDebts follow.\n\n**Company**\n\n\t2019\t2018\nDebt\t4\t5`, 'Company', 'table: Company'))
  test('are the rows below its heading', () =>
    check('\t2019\t2018\nGroup\nLand\t4\t5\nCompany\nBuildings\t1\t2', 'Buildings'))
  test('is nothing, where no group stands beside it', () => check('\tCompany\tPensions\nDebt\t4\t5'))
  test('is nothing, where other columns stand beside the two', () =>
    check('\tCompany\tGuarantors\tConsolidated\nDebt\t4\t5\t9'))
})
