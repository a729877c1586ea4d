import { expect, test } from 'vitest'
import { renderStatement } from '../../src/cli/render-statement.js'
import { convertText } from '../support/convert-text.js'

function render(text: string): readonly string[] {
  const { report } = convertText(text)
  return renderStatement(report.statements[0]!, report)
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' | '))
}

test('a statement is shown as lines by periods, in the unit most of it is in, a loss with a minus', () =>
  expect(
    render(
      '**Statements of Loss**\n\n(in thousands of Canadian dollars, except per share data)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\nRevenue\t1,204\t—\nEXPENSES\nResearch and development\t3\t1\nNet loss\t3,117\t5,102\nBasic and diluted loss per share\t0.01\t0.03',
    ),
  ).toEqual([
    'Statements of Loss',
    '',
    'CAD thousands | 3 mo Nov 30, 2006 | 3 mo Nov 30, 2005',
    expect.stringMatching(/^─+ \| ─+ \| ─+$/),
    'Revenue | 1,204 | 0',
    'EXPENSES',
    'Research and development | 3 | 1',
    'Net loss | -3,117 | -5,102',
    'Basic and diluted loss per share | -0.01 | -0.03',
  ]))

test('a statement in full units has no scale', () =>
  expect(
    render(
      '**Balance Sheets**\n\n(Canadian dollars)\tNov 30, 2006\tMay 31, 2006\nTotal assets\t1,204,311\t5,102,001',
    ).slice(2, 5),
  ).toEqual(['CAD | Nov 30, 2006 | May 31, 2006', expect.any(String), 'Total assets | 1,204,311 | 5,102,001']))
