import { expect, test } from 'vitest'
import { convertText, numericLines } from '../support/convert-text.js'

test('cash used that is printed positive is negative', () => {
  const text = [
    '**FORM 10-Q**',
    'Acme Inc.',
    '**Statements of Cash Flows**',
    '(in thousands of US dollars)\tQuarter ended Nov 30, 2006\nNet loss\t(50)\nNet cash used in investing activities\t500\nDecrease in cash\t120',
  ].join('\n\n')
  expect(numericLines(convertText(text).report)).toEqual([
    'ProfitLoss -50000 USD 2006-09-01..2006-11-30',
    'NetCashProvidedByUsedInInvestingActivities -500000 USD 2006-09-01..2006-11-30',
    'CashAndCashEquivalentsPeriodIncreaseDecrease -120000 USD 2006-09-01..2006-11-30',
  ])
})
