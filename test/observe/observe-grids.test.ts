import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import type { FilingProfile } from '../../src/model/profile.js'
import { observeGrids } from '../../src/observe/observe-grids.js'
import { renderPeriod, SECOND_QUARTER } from '../support/profile.js'
import { textToGrid } from '../support/source.js'

const NOTHING_KNOWN: FilingProfile = { ...SECOND_QUARTER, currency: null, scale: null }
const HEAD = '\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n'

function observe(text: string, profile: FilingProfile): readonly Observation[] {
  return observeGrids([textToGrid(text)], profile)
}

describe('scale', () => {
  /** By row: the number of the first column with its scale and the rule for it. */
  function check(text: string, expected: readonly string[], profile: FilingProfile = NOTHING_KNOWN): void {
    const cells = observe(text, profile).filter((it) => it.column === 0)
    expect(cells.map((it) => `${it.number}e${it.scales[0]?.value} ${it.scales[0]?.rule}`)).toEqual(expected)
  }
  test('only in a caption', () => check(`(in thousands of dollars)\n\n${HEAD}Revenue\t23\t6`, ['23e3 scale-note']))
  test('only in the corner', () => check(`(in thousands)${HEAD}Revenue\t23\t6`, ['23e3 scale-note']))
  test('only in the headings of columns', () =>
    check('\tQuarter ended Nov 30, 2006 ($000s)\tQuarter ended Nov 30, 2005 ($000s)\nRevenue\t23\t6', [
      '23e3 scale-note',
    ]))
  test('only in a row’s label', () =>
    check(`${HEAD}Revenue (in millions)\t23\t6\nStaff costs\t3\t1`, ['23e6 scale-note', '3e0 no-scale-note']))
  test('only in a section’s heading', () => check(`${HEAD}Revenue ($ millions)\nNorth\t23\t6`, ['23e6 scale-note']))
  test('at the number', () => check(`(in thousands)${HEAD}Revenue\t$2.1 million\t6`, ['2.1e6 scale-word']))
  test('mixed: amounts per share stand for themselves', () =>
    check(`(in thousands, except per share data)${HEAD}Net loss\t23\t6\nLoss per share\t0.01\t0.03`, [
      '23e3 scale-note',
      '0.01e0 scale-note-exception',
    ]))
  test('mixed: a price for so much that is measured stands for itself', () =>
    check(`(in millions)${HEAD}Average gold price (US$ per ounce)\t1,330\t1,654`, ['1330e0 scale-note-exception']))
  test('mixed: dividends beside the prices of shares stand for themselves', () =>
    check(
      '(in thousands)\tDividends\tHigh\tLow\nQuarter ended Nov 30, 2006\t.10\t21 1/4\t20\nQuarter ended Aug 31, 2006\t.10\t22\t20 1/2',
      ['0.1e0 scale-note-exception', '0.1e0 scale-note-exception'],
    ))
  test('mixed: cents are hundredths', () => {
    check(`(in thousands)${HEAD}Cost per seat mile (cents)\t8.10\t8.30`, ['8.1e-2 scale-note'])
    check(`(in thousands)${HEAD}Fuel cost per gallon, in cents\t57.4\t73.8`, ['57.4e-2 scale-note'])
    check(`(in thousands)${HEAD}Copper price (US cents per pound)\t57.4\t73.8`, ['57.4e-2 scale-note'])
  })
  test('mixed: shares are in thousands too', () =>
    check(`(in thousands, except per share data)${HEAD}Weighted average number of shares\t175,123\t173,000`, [
      '175123e3 scale-note',
    ]))
  test('mixed: shares are excepted', () =>
    check(`(in thousands, except share and per share data)${HEAD}Weighted average number of shares\t175,123\t173,000`, [
      '175123e0 scale-note-exception',
    ]))
  test('mixed: a percentage is a fraction', () =>
    check(`(in thousands)${HEAD}Gross margin\t42.1%\t40%`, ['42.1e-2 percent-sign']))
  test('of the filing where the table is silent', () =>
    check(`${HEAD}Revenue\t23\t6`, ['23e3 scale-of-filing'], {
      ...NOTHING_KNOWN,
      scale: { value: 3, spans: [], rule: 'scale-of-filing' },
    }))
  test('of a silent table among others with notes is doubtful, but where its amounts are large', () => {
    const check = (rows: string, expected: string): void => {
      const said = textToGrid(`(in thousands)\n\n${HEAD}Revenue\t23\t6`)
      const cells = observeGrids([said, textToGrid(`${HEAD}${rows}`)], NOTHING_KNOWN)
      expect(cells.at(-1)?.scales[0]?.rule).toBe(expected)
    }
    check('Loans\t620,311\t580,400', 'scale-said-elsewhere')
    check('Loans\t84,331,000\t86,022,000', 'no-scale-note')
  })
  test('of a silent table in a silent filing is none', () => check(`${HEAD}Revenue\t23\t6`, ['23e0 no-scale-note']))
})

test('what stands under an outlook is expected, and not observed', () =>
  expect(
    observe(`${HEAD}Revenue\t23\t6\nOutlook for the year ending May 31, 2008\nRevenue\t30\t7`, NOTHING_KNOWN),
  ).toHaveLength(2))

describe('currency', () => {
  function check(
    text: string,
    expected: readonly (string | undefined)[],
    profile: FilingProfile = NOTHING_KNOWN,
  ): void {
    const cells = observe(text, profile)
    expect(cells.map((it) => it.currencies[0] && `${it.currencies[0].value} ${it.currencies[0].rule}`)).toEqual(
      expected,
    )
  }
  test('of the table', () =>
    check(`(Canadian dollars)${HEAD}Revenue\t23\t6`, ['CAD currency-note', 'CAD currency-note']))
  test('of the filing', () =>
    check(`${HEAD}Revenue\t$23\t6`, ['CAD currency-of-filing', 'CAD currency-of-filing'], SECOND_QUARTER))
  test('of a column: a convenience translation', () =>
    check('(in thousands)\tQuarter ended Nov 30, 2006 €\tQuarter ended Nov 30, 2006 US$\nRevenue\t23\t30', [
      'EUR currency-note',
      'USD currency-note',
    ]))
  test('at the number goes before that of the filing', () =>
    check(`${HEAD}Revenue\tUS$23\t6`, ['USD currency-sign', 'CAD currency-of-filing'], SECOND_QUARTER))
  test('of a bare dollar sign in a filing in euros is not known', () =>
    check(`${HEAD}Revenue\t$23\t6`, [undefined, 'EUR currency-of-filing'], {
      ...NOTHING_KNOWN,
      currency: { value: 'EUR', spans: [], rule: 'currency-of-filing' },
    }))
  test('named above for other amounts is not that of a column with dollar signs', () =>
    check(
      `Notes in Swiss francs and others\n\n${HEAD}Due 2009\t$23\t$6\nDue 2010\t5\t4`,
      Array(4).fill('CAD currency-of-filing'),
      SECOND_QUARTER,
    ))
  test('is not that of the filing under a dollar sign where that is none', () =>
    check(
      '\tQuarter ended Nov 30, 2006 €\tQuarter ended Nov 30, 2006 $\nRevenue\t23\t30',
      ['EUR currency-note', undefined],
      {
        ...NOTHING_KNOWN,
        currency: { value: 'EUR', spans: [], rule: 'currency-of-filing' },
      },
    ))
  test('of a row, by the sign in its brackets', () =>
    check(`(Canadian dollars)${HEAD}Average price (US$ per ounce)\t13\t16`, Array(2).fill('USD currency-note')))
  test('is none of shares and percentages', () =>
    check(`${HEAD}Weighted average number of shares\t175\t173`, [undefined, undefined], SECOND_QUARTER))
})

describe('values', () => {
  /** Number with its sign, `dash` for one, and the places. */
  function check(rows: string, expected: readonly string[]): void {
    const cells = observe(HEAD + rows, SECOND_QUARTER)
    expect(
      cells.map((it) => `${it.isDash ? 'dash' : `${it.negative.length > 0 ? '-' : ''}${it.number}`} ${it.places}`),
    ).toEqual(expected)
  }
  test('a bracket is kept as printed', () => check('Net loss\t(23)\t(6)', ['-23 0', '-6 0']))
  test('a dash is nil, as precise as its row', () => check('Loss per share\t—\t0.03', ['dash 2', '0.03 2']))
  test('a blank is nothing', () => check('Revenue\t\t6\nCosts\t3\t1', ['6 0', '3 0', '1 0']))
  test('a heading is nothing', () => check('EXPENSES\nCosts\t3\t1', ['3 0', '1 0']))
})

test('the value is the digits alone', () => {
  const text = `${HEAD}Revenue\t\\$ 23\t(1,204)`
  const printed = observe(text, SECOND_QUARTER).map((it) => text.slice(it.value.start, it.value.end))
  expect(printed).toEqual(['23', '1,204'])
})

test('columns that refer or compare are not observed', () => {
  const cells = observe(
    '\tNotes\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\t% change\nRevenue\t4\t23\t6\t283%',
    SECOND_QUARTER,
  )
  expect(cells.map((it) => `${it.number} ${renderPeriod(it.periods[0]?.value)}`)).toEqual([
    '23 2006-09-01..2006-11-30',
    '6 2005-09-01..2005-11-30',
  ])
})

test('a column without a period has none', () =>
  expect(observe('\tNorth\tSouth\nRevenue\t23\t6', SECOND_QUARTER).map((it) => it.periods)).toEqual([[], []]))

describe('members', () => {
  function check(text: string, ...expected: readonly string[]): void {
    const [first] = observe(text, NOTHING_KNOWN)
    expect(first?.members.map((it) => `${it.axis} ${it.member ?? it.label}`)).toEqual(expected)
  }
  test('of a table of what would have been, but for the row of what was reported', () => {
    const rows = 'As reported\t5\t3'
    check(`Pro forma net income would have been:\n\n${HEAD}Pro forma\t5\t3`, 'core:BasisAxis core:ProFormaMember')
    check(`Pro forma net income would have been:\n\n${HEAD}${rows}`)
  })
  test('of the table, the row and the column', () =>
    check(
      'Measured at fair value on a recurring basis:\n\n\tLevel 1\tLevel 2\nBonds\t5\t3',
      'core:TableAxis Measured at fair value on a recurring basis',
      'core:RowAxis Bonds',
      'core:FairValueLevelAxis core:Level1Member',
    ))
  test('the nearer one of an axis', () =>
    check(
      `The components of other comprehensive loss are:\n\n${HEAD}Beginning common stock\t5\t3\nEnding common stock\t5\t3\nBeginning retained earnings\t5\t3\nEnding retained earnings\t5\t3`,
      'core:EquityComponentsAxis core:CommonStockMember',
    ))
})
