import { describe, expect, test } from 'vitest'
import { renderGrids } from '../../src/picture/render-grids.js'
import { convertFiling } from '../../src/pipeline/convert.js'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { packageTaxonomy } from '../support/convert-text.js'

const QUARTERS = '\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n'
const CAD: KnownFacts = { currency: 'CAD' }

function picture(text: string, known: KnownFacts): readonly string[] {
  const conversion = convertFiling('acme.txt', Buffer.from(text, 'utf8'), packageTaxonomy(), known)
  if (conversion.kind === 'refused') throw new Error(conversion.reason.message)
  return renderGrids(conversion.source, conversion).split('\n')
}

/** The lines of a picture, white space apart, have these among them. */
function check(text: string, expected: readonly string[], known: KnownFacts = CAD): void {
  const lines = picture(text, known).map((it) => it.replace(/\s+/g, ' ').trim())
  expect(lines).toEqual(expect.arrayContaining([...expected]))
}

describe('above a table stands', () => {
  const text = `**Statements of Loss**\n\n(in thousands of Canadian dollars)${QUARTERS}Revenue\t1,204\t6`
  test('how many there are', () => check(text, ['acme.txt: 1 table of numbers']))
  test('which statement it was taken for', () => check(text, ['taken for income statement']))
  test('what is said of scale and currency, with its place', () =>
    check(text, ['above @28 (in «thousands» of «Canadian dollars»)']))
  test('whose it is, where it isn’t the filer’s', () =>
    check(`Summarized financial information of Acme Water:\n\n${QUARTERS}Revenue\t1,204\t6`, [
      'above @0 «Summarized financial information of »Acme Water:',
    ]))
  test('what its numbers count, and why', () =>
    check(text, [
      'counts CAD ×1,000 in all 2 values; each is a fact',
      'scale: the note on scale that holds for the table @28 «thousands»',
      'currency: the currency that the table names @41 «Canadian dollars»',
    ]))
  test('a line a column', () =>
    check(text, [
      'columns a values 2006-09-01..2006-11-30 (3 months) "Quarter ended Nov 30, 2006"',
      'b values 2005-09-01..2005-11-30 (3 months) "Quarter ended Nov 30, 2005"',
    ]))
})

describe('a row has', () => {
  test('the concept, and the numbers before their scale', () =>
    check(`(in thousands)${QUARTERS}Revenue\t1,204\t-`, ['Revenue 1,204 — Revenues']))
  test('what it counts where that is not what the table does', () =>
    check(
      `(in thousands)${QUARTERS}Revenue\t1,204\t6\nGross profit\t3\t2\nBasic and diluted loss per share\t0.02\t0.03`,
      ['Basic and diluted loss per share 0.02 0.03 EarningsPerShareBasicAndDiluted; CAD/share; sign turned'],
    ))
  test('the name of a column of which alone something is told', () =>
    check(`${QUARTERS}Net loss\t3,117\t-`, ['Net loss 3,117 — NetIncomeLoss; a sign turned']))
  test('a mark for a total that its lines bear out', () =>
    check(`${QUARTERS}Cost of sales\t30\t10\nResearch and development\t12\t5\nTotal expenses\t42\t15`, [
      'Σ Total expenses 42 15 CostsAndExpenses',
    ]))
  test('a mark for a heading', () =>
    check(`${QUARTERS}EXPENSES\nCost of sales\t3\t1\nResearch and development\t1\t2`, ['▸ EXPENSES']))
  test('a time of its own', () =>
    check(
      `**Cash flows**\n\n${QUARTERS}Net loss\t(3)\t(1)\nCash, beginning of period\t5\t6\nCash, end of period\t2\t5`,
      [
        expect.stringMatching(/^@ Cash, beginning of period 5 6 .*at the start$/),
        expect.stringMatching(/^@ Cash, end of period 2 5 .*at the end$/),
      ],
    ))
  test('an own concept where the taxonomy has none', () =>
    check(`${QUARTERS}Revenue\t23\t6\nGizmo refurbishing fees\t2\t1`, ['Gizmo refurbishing fees 2 1 own concept']))
})

describe('a number that is no fact has a mark, and why', () => {
  test('without a currency, in its column', () =>
    check(
      `${QUARTERS}Revenue\t1,204\t6`,
      [
        'counts money in all 2 values; none is a fact',
        'columns a values 2006-09-01..2006-11-30 (3 months) "Quarter ended Nov 30, 2006"; · no facts: no currency',
        'Revenue ·1,204 ·6',
      ],
      {},
    ))
  test('in a column that compares', () =>
    check('\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\t% change\nRevenue\t8\t4\t100%', [
      'c comparison "% change"; · no facts: a comparison',
      'Revenue 8 4 ·100% Revenues',
    ]))
  test('in a column without a time', () =>
    check('\tTarget\nRevenue\t23\nGross profit\t3', [
      'columns a values no time "Target"; · no facts: no period',
      'Revenue ·23',
    ]))
})

describe('a page', () => {
  const long = 'very '.repeat(60)
  const text = `${QUARTERS}Revenue of ${long}long standing\t1,204\t6\nGross profit\t3\t2`
  test('is no wider than 140 characters', () =>
    expect(Math.max(...picture(text, CAD).map((it) => it.length))).toBe(140))
  test('has a long label in three lines, its numbers beside the last', () => {
    const lines = picture(text, CAD)
    const first = lines.findIndex((it) => it.includes('Revenue of very'))
    expect(lines[first + 2]).toMatch(/very….* 1,204 {2}/)
  })
  test('has the columns that do not fit below the others', () => {
    const years = Array.from({ length: 14 }, (_, index) => 1990 + index)
    const amounts = years.map(() => '5.5').join('\t')
    const wide = `Year ended May 31,\t${years.join('\t')}\nRevenue\t${amounts}\nGross profit\t${amounts}`
    const lines = picture(wide, CAD).filter((it) => it.startsWith('   Revenue'))
    expect(lines.map((it) => it.match(/5\.5/g)?.length)).toEqual([9, 5])
  })
  test('of a filing without tables says so', () =>
    expect(picture('Sales rose.', CAD)[0]).toBe('acme.txt: 0 tables of numbers'))
})
