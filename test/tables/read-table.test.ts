import { describe, expect, test } from 'vitest'
import { renderColumn, renderRows } from '../support/render-grid.js'
import { textToGrid } from '../support/source.js'

const BODY = 'Revenue\t23\t6\nCosts\t3\t1'

function checkColumns(text: string, ...expected: readonly string[]): void {
  expect(textToGrid(text).columns.map(renderColumn)).toEqual(expected)
}

test('a statement may be named over its columns', () => {
  const head = '\tAcme Inc.\t\n\tStatements of Cash Flows\t\n\tJune 30, 2006\tJune 30, 2005'
  const { title, columns } = textToGrid(`${head}\nReceivables\t23\t6\nCash paid\t3\t1`)
  expect(title?.text).toBe('Statements of Cash Flows')
  expect(columns.map((it) => it.heading.text)).toEqual(['June 30, 2006', 'June 30, 2005'])
})
test('a heading that speaks of a statement names none', () => {
  const head = '\tNot offset in the balance sheets\t\n\tJune 30, 2006\tJune 30, 2005'
  expect(textToGrid(`${head}\nReceivables\t23\t6\nCash paid\t3\t1`).title).toBeNull()
})

describe('columns', () => {
  test('headings of two rows', () =>
    checkColumns(
      '\tThree months ended\t\tSix months ended\t\n\tJune 30, 2006\tJune 30, 2005\tJune 30, 2006\tJune 30, 2005\nRevenue\t23\t6\t30\t7',
      '3 month to 2006-06-30',
      '3 month to 2005-06-30',
      '6 month to 2006-06-30',
      '6 month to 2005-06-30',
    ))
  test('year-only sub-headers', () =>
    checkColumns(
      '\tThree months ended June 30,\t\tSix months ended June 30,\t\n\t2006\t2005\t2006\t2005\nRevenue\t23\t6\t30\t7',
      '3 month to 2006-06-30',
      '3 month to 2005-06-30',
      '6 month to 2006-06-30',
      '6 month to 2005-06-30',
    ))
  test('three rows of headings', () =>
    checkColumns(
      `\tThree months ended\t\n\tJune 30,\t\n\t2006\t2005\n${BODY}`,
      '3 month to 2006-06-30',
      '3 month to 2005-06-30',
    ))
  test('weeks of different length', () =>
    checkColumns(
      `\t14 weeks ended Jan 3, 2016\t13 weeks ended Dec 27, 2014\n${BODY}`,
      '14 week to 2016-01-03',
      '13 week to 2014-12-27',
    ))
  test('the year over the months', () =>
    checkColumns(
      `\t2006\t2005\n\tYear ended May 31\tYear ended May 31\n${BODY}`,
      'year to 2006-05-31',
      'year to 2005-05-31',
    ))
  test('a caption above the table', () =>
    checkColumns(
      `**Statements of Loss**\n\n**For the years ended May 31,**\n\n\t2006\t2005\n${BODY}`,
      'year to 2006-05-31',
      'year to 2005-05-31',
    ))
  test('a balance sheet', () =>
    checkColumns(`**Balance Sheets**\n\n\tNov 30, 2006\tMay 31, 2006\nCash\t23\t6`, 'at 2006-11-30', 'at 2006-05-31'))
  test('a footnote mark at the year', () =>
    checkColumns(`Year ended May 31,\t2006(1)\t2005\n${BODY}`, 'year to 2006-05-31', 'year to 2005-05-31'))
  test('a day-month date', () =>
    checkColumns(
      `\tHalf-year ended 30 June 2007\tHalf-year ended 30 June 2006\n${BODY}`,
      'half to 2007-06-30',
      'half to 2006-06-30',
    ))
  test('a column of notes and one of changes', () =>
    checkColumns(
      '\tNotes\tYear ended May 31, 2006\tYear ended May 31, 2005\t% change\nRevenue\t4\t23\t6\t283%',
      'reference',
      'year to 2006-05-31',
      'year to 2005-05-31',
      'comparison',
    ))
  test('inception to date', () =>
    checkColumns(
      `\tYear ended May 31, 2006\tPeriod from inception (Sept 5, 1986) to May 31, 2006\n${BODY}`,
      'year to 2006-05-31',
      '1986-09-05 to 2006-05-31',
    ))
  test('a spaced table', () =>
    checkColumns(
      '                 Three months ended June 30,\n                    2006        2005\nRevenue               23           6\nCosts                  3           1',
      '3 month to 2006-06-30',
      '3 month to 2005-06-30',
    ))
})

describe('rows', () => {
  test('a currency sign in a cell of its own belongs to the number', () =>
    expect(renderRows(textToGrid('\t\t2006\t\t2005\nRevenue\t$\t23\t$\t6\nCosts\t\t3\t\t1'))).toEqual([
      'Revenue: 23 | 6',
      'Costs: 3 | 1',
    ]))
  test('a closing bracket in a cell of its own belongs to the number', () =>
    expect(renderRows(textToGrid('\t2006\t\t2005\t\nLoss\t(23\t)\t(6\t)'))).toEqual(['Loss: -23 | -6']))
  test('a header that is repeated within is no row of values', () =>
    expect(renderRows(textToGrid(`\t2006\t2005\nRevenue\t23\t6\n\t2006\t2005\nCosts\t3\t1`))).toEqual([
      'Revenue: 23 | 6',
      'Costs: 3 | 1',
    ]))
})

describe('notes', () => {
  function checkNotes(text: string, ...expected: readonly string[]): void {
    const notes = textToGrid(text).notes.flatMap(({ scales, currencies }) => [
      ...scales.map((it) => `10^${it.exponent}`),
      ...currencies.map((it) => it.code ?? '$'),
    ])
    expect(notes).toEqual(expected)
  }
  test('in a caption', () =>
    checkNotes(`**Statements of Loss**\n\n(in thousands of Canadian dollars)\n\n\t2006\t2005\n${BODY}`, '10^3', 'CAD'))
  test('in the corner', () => checkNotes(`(amounts in 000's) (Canadian Dollars)\t2006\t2005\n${BODY}`, '10^3', 'CAD'))
  test('a paragraph above is none', () =>
    checkNotes(`All costs were in thousands of Canadian dollars. They fell.\n\n\t2006\t2005\n${BODY}`))
})

describe('title', () => {
  test('the caption that names the statement', () =>
    expect(textToGrid(`**Acme Inc.**\n\n**Balance Sheets**\n\n\t2006\t2005\n${BODY}`).title?.text).toBe(
      'Balance Sheets',
    ))
  test('none', () => expect(textToGrid(`\t2006\t2005\n${BODY}`).title).toBe(null))
})
