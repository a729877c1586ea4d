import { expect, test } from 'vitest'
import { countsShares, rowQuantity } from '../../src/observe/row-quantity.js'
import { textToGrid } from '../support/source.js'

/** What the last row counts; rows before it are headings. */
function check(rows: readonly string[], expected: string): void {
  const grid = textToGrid(`\t2006\t2005\nSales\t1\t1\n${rows.join('\n')}`)
  expect(rowQuantity(grid.rows.at(-1)!, grid, null)).toBe(expected)
}

test('an amount of money', () => check(['Revenue\t23\t6'], 'money'))
test('an amount per share', () => check(['Basic and diluted loss per common share\t0.01\t0.03'], 'perShare'))
test('earnings a share', () => check(['Earnings a share\t0.01\t0.03'], 'perShare'))
test('basic under a heading per share', () => check(['Loss per share', 'Basic\t0.01\t0.03'], 'perShare'))
test('a count of shares', () => check(['Weighted average number of shares outstanding\t175\t173'], 'shares'))
test('shares used in computing an amount per share', () =>
  check(['Shares used in computing loss per share\t175\t173'], 'shares'))
test('diluted shares', () => {
  check(['Diluted shares\t17,804\t17,916'], 'shares')
  check(['Average common shares\t17,804\t17,916'], 'shares')
  check(['Common shares\t17,804\t17,916'], 'money')
})
test('basic under a heading of shares', () =>
  check(['Weighted average shares outstanding', 'Basic\t175\t173'], 'shares'))
test('basic shares under a heading per share', () =>
  check(['Net income per common share:', 'Basic weighted average common shares outstanding\t175\t173'], 'shares'))
test('days, years, persons and places have no unit', () => {
  check(['Days of sales outstanding\t29\t27'], 'count')
  check(['Weighted average remaining lease term (years)\t5.4\t6.1'], 'count')
  check(['Weighted average remaining lease term (years)', 'Operating leases\t5.4\t6.1'], 'count')
  check(['Number of employees\t65,200\t55,200'], 'count')
  check(['Stores\t1,200\t1,100'], 'count')
})
test('volumes and audiences have no unit', () => {
  check(['Oil (MBbls)\t1,204\t1,110'], 'count')
  check(['Average daily production (Boe/d)\t9,806\t8,987'], 'count')
  check(['Monthly unique visitors (millions)\t14.2\t12.8'], 'count')
  check(['Customers (in thousands)\t14.2\t12.8'], 'count')
  check(['Homes closed\t412\t398'], 'count')
})
test('what is carried, generated or housed has no unit', () => {
  check(['Peak demand (megawatts)\t2,206\t2,174'], 'count')
  check(['Kilowatt-hour sales:', 'Residential\t2,810\t2,744'], 'count')
  check(['Revenue passenger miles (000)\t1,118\t982'], 'count')
  check(['Miles of pipeline\t4,118\t4,020'], 'count')
  check(['Store square footage\t1,240\t1,180'], 'count')
  check(['Licensed beds\t1,240\t1,180'], 'count')
  check(['Vehicles (units)\t1,240\t1,180'], 'count')
})
test('what it costs, or what a hotel takes for its rooms, is money', () => {
  check(['Cost per available seat mile (cents)\t8.1\t8.3'], 'money')
  check(['Construction of 500-megawatt plant\t810\t830'], 'money')
  check(['Rooms\t810\t830'], 'money')
  check(['Beds (cost)\t810\t830'], 'money')
})
test('a number with a scale of its own and no word of money is none where a sign or a note tells money', () => {
  const note = 'Results (dollars in thousands)\n\n'
  const check = (before: string, row: string, expected: string): void => {
    const grid = textToGrid(`${before}\t2006\t2005\n${row}`)
    expect(rowQuantity(grid.rows.at(-1)!, grid, null)).toBe(expected)
  }
  check(note, 'Messages carried (millions)\t14.2\t12.8', 'count')
  check('', 'Sales\t$1\t1\nMessages carried (millions)\t14.2\t12.8', 'count')
  check('', 'Messages carried (millions)\t14.2\t12.8', 'money')
  check(note, 'Messages carried (millions)\t$14.2\t$12.8', 'money')
  check(note, 'Total assets (millions)\t14.2\t12.8', 'money')
  check(note, 'Messages carried ($ millions)\t14.2\t12.8', 'money')
})
test('a rate in cents is no percentage', () =>
  check(['Sales growth\t2.0%\t1.0%', 'Yield (cents)\t12.66\t12.56'], 'money'))
test('persons of full-time equivalents have no unit', () =>
  check(['Full-time equivalent employees\t412\t405'], 'count'))
test('ratios and exchange rates have no unit', () => {
  check(['Current ratio\t2.1\t2.0'], 'count')
  check(['Average exchange rate (C$/US$)\t1.0386\t0.9953'], 'count')
  check(['Stock price range: High\t22.10\t21.40'], 'count')
  check(['Effect of exchange rates on cash\t2.1\t2.0'], 'money')
  check(['Return on equity ratio\t12.1%\t11.0%'], 'percent')
})
test('what one of them brought, or what customers owe, is money', () => {
  check(['Natural gas price (per Mcf)\t8.41\t6.72'], 'money')
  check(['Customers\t1,204\t1,110'], 'money')
  check(['Subscribers revenue\t1,204\t1,110'], 'money')
})
test('units of a partnership that are outstanding are shares', () =>
  check(['Limited partnership units outstanding\t100,005\t100,005'], 'shares'))
test('pence under a heading per share', () => check(['Earnings per share', '- diluted\t14.0p\t12.1p'], 'perShare'))
test('what they cost is money', () => {
  check(['Employee compensation\t29\t27'], 'money')
  check(['Amortization of fixed maturity discounts\t29\t27'], 'money')
  check(['Average life of assets\t$29\t$27'], 'money')
})
test('what is spent on pieces, or is worth as much as they are, is money', () => {
  check(['Aircraft fuel\t29\t27'], 'money')
  check(['Aircraft rentals\t29\t27'], 'money')
  check(['Stores and supplies\t29\t27'], 'money')
  check(['Operating expenses:', 'Branches and offices\t29\t27'], 'money')
  check(['Property and equipment:', 'Aircraft\t29\t27'], 'money')
  check(['Stores at end of year\t29\t27'], 'count')
  check(['Stores and restaurants\t29\t27'], 'count')
})
test('an amount for each interest in a partnership', () =>
  check(['Net income (loss) per limited partnership interest\t2.16\t(5.01)'], 'perShare'))
test('shares that are basic or diluted', () => {
  check(['Diluted shares\t17,804\t17,916'], 'shares')
  check(['Average common shares\t17,804\t17,916'], 'shares')
})
test('a number of options is no such count', () => check(['Number of options\t29\t27'], 'money'))
test('a percentage', () => check(['Gross margin\t42.1%\t40.0%'], 'percent'))
test('a gross margin in money', () => check(['Gross margin\t42\t40'], 'money'))
test('share-based compensation is money', () => check(['Share-based compensation\t42\t40'], 'money'))
test('proceeds from the issue of shares are money', () => check(['Proceeds from shares issued\t42\t40'], 'money'))
test('a label says that its numbers are percentages', () => {
  check(['Return on average assets (%)\t1.16\t1.45'], 'percent')
  check(['Return on equity, %\t13.0\t15.9'], 'percent')
})
test('a high and a low price of the market are no amounts of the company', () =>
  check(['52-week high\t23.10\t26.20'], 'count'))

test('numbers with fractions, and whole ones among them, are no amounts of money', () => {
  check(['Market price\t21 1/4\t26'], 'count')
  check(['Stock price - high\t26\t28'], 'count')
  check(['Dividends\t1/8\t1/4'], 'perShare')
  check(['Average prime rate\t8 1/4\t8'], 'percent')
  check(['Sales\t1,204\t1/4'], 'money')
})
test('the price of a share', () => check(['Closing stock price\t21.25\t19.50'], 'perShare'))

test('a note of shares alone over a table without a currency makes its numbers shares', () => {
  const isOfShares = (note: string, value: string): boolean =>
    countsShares(textToGrid(`${note}\n\n\t2006\t2005\nOptions granted\t${value}\t6`))
  expect(isOfShares('(Shares in millions)', '23')).toBe(true)
  expect(isOfShares('(Shares in millions)', '$23')).toBe(false)
  expect(isOfShares('(In millions)', '23')).toBe(false)
})
