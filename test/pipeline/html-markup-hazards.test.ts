import { describe, expect, test } from 'vitest'
import { convertFiling } from '../../src/pipeline/convert.js'
import { numericLines, packageTaxonomy } from '../support/convert-text.js'
import { htmlPage, htmlRow, htmlTable, htmlToFacts } from '../support/html.js'

const HEAD = ' | Quarter ended Nov 30, 2006 | Quarter ended Nov 30, 2005'
const FACTS = ['Revenues 23 CAD 2006-09-01..2006-11-30', 'Revenues 6 CAD 2005-09-01..2005-11-30']
const TABLE = htmlTable(HEAD, 'Revenue | 23 | 6')

/** A page that prints revenue of 23 and 6, however it is marked up. */
function check(body: string, expected: readonly string[] = FACTS): void {
  expect(htmlToFacts(body, { currency: 'CAD' })).toEqual(expected)
}

function checkBytes(bytes: Uint8Array, expected: readonly string[] = FACTS): void {
  const conversion = convertFiling('acme.htm', bytes, packageTaxonomy(), { currency: 'CAD' })
  expect(conversion.kind === 'converted' ? numericLines(conversion.report) : conversion.reason.message).toEqual(
    expected,
  )
}

describe('bytes', () => {
  test('Windows-1252: its dash is nil', () =>
    checkBytes(Buffer.from(htmlPage(htmlTable(HEAD, 'Revenue | \x97 | 6')), 'latin1'), [
      'Revenues 0 CAD 2006-09-01..2006-11-30',
      FACTS[1]!,
    ]))
  test('Windows-1252: its quotes are none of a label', () =>
    checkBytes(Buffer.from(htmlPage(`<p>\x93Acme\x94 \x96 caf\xe9</p>${TABLE}`), 'latin1')))
  test('UTF-16, the low byte first', () => checkBytes(Buffer.from(`\ufeff${htmlPage(TABLE)}`, 'utf16le')))
  test('UTF-16, the high byte first', () => checkBytes(Buffer.from(`\ufeff${htmlPage(TABLE)}`, 'utf16le').swap16()))
  test('a byte order mark', () => checkBytes(Buffer.from(`\ufeff${htmlPage(TABLE)}`, 'utf8')))
})

describe('characters', () => {
  test('a soft hyphen prints nothing', () => check(htmlTable(HEAD, 'Reve&shy;nue | 23 | 6')))
  test('a soft hyphen that is no entity neither', () => check(htmlTable(HEAD, 'Reve\u00adnue | 23 | 6')))
  test('non-breaking spaces are spaces', () =>
    check(
      htmlTable(
        ' | Quarter&nbsp;ended&nbsp;Nov&#160;30,&nbsp;2006 | Quarter ended Nov 30, 2005',
        '&nbsp;Revenue&nbsp; | &nbsp;23 | 6&nbsp;',
      ),
    ))
  test('thin spaces too', () => check(htmlTable(HEAD, 'Revenue | &#8201;23 | 6&#8239;')))
  test('stray control bytes are white space', () => check(htmlTable(HEAD, 'Revenue\u0001 | \u000223 | 6\u001f')))
  test('an entity in a number', () => check(htmlTable(HEAD, 'Revenue | &#50;3 | &#x36;')))
  test('an ampersand in a label', () =>
    check(htmlTable(HEAD, 'Research &amp; development | 3 | 1'), [
      'ResearchAndDevelopmentExpense 3 CAD 2006-09-01..2006-11-30',
      'ResearchAndDevelopmentExpense 1 CAD 2005-09-01..2005-11-30',
    ]))
})

describe('tags', () => {
  test('of rows and cells without ends', () =>
    check(
      '<TABLE><TR><TD><TD>Quarter ended Nov 30, 2006<TD>Quarter ended Nov 30, 2005<TR><TD>Revenue<TD>23<TD>6</TABLE>',
    ))
  test('of paragraphs in cells', () => check(TABLE.replaceAll('<td>', '<td><p>')))
  test('of fonts across a number', () =>
    check(htmlTable(HEAD, 'Rev<font size=2>enue</font> | <b>2</b><i>3</i> | <u>6</u>')))
  test('that end nothing', () => check(TABLE.replaceAll('</td>', '</font></td></b>')))
  test('of a table within a layout of tables', () =>
    check(`<table><tr><td>Acme Inc.</td></tr><tr><td><table><tr><td>${TABLE}</td></tr></table></td></tr></table>`))
  test('of five thousand elements around a table: what lies so deep is no table', () =>
    check(`${'<div>'.repeat(5000)}${TABLE}${'</div>'.repeat(5000)}`, []))
  test('of five thousand elements before a table', () =>
    check(`${'<div>'.repeat(5000)}Acme${'</div>'.repeat(5000)}${TABLE}`))
  test('of five thousand elements without ends in a label', () =>
    check(htmlTable(HEAD, `${'<font>'.repeat(400)}Revenue | 23 | 6`)))
  test('of a span over more columns than any page has', () =>
    check(TABLE.replace('<td>Revenue', '<td colspan="1">Revenue').replace('<td>6', '<td colspan="376967340">6')))
  test('of a span over more rows than the table has', () => check(TABLE.replace('<td>6', '<td rowspan="99999">6')))
})

describe('what is not shown', () => {
  test('a hidden table', () => check(`<div style="display:none">${htmlTable(HEAD, 'Revenue | 99 | 98')}</div>${TABLE}`))
  test('a hidden cell', () => check(TABLE.replace('<td>23', '<td>23<span style="display: none">99</span>')))
  test('a hidden row', () =>
    check(TABLE.replace('</table>', `<tr style="display:none"><td>Gross profit<td>9<td>8</table>`)))
  test('a script', () => check(`<script>document.write("<table><tr><td>Revenue<td>99</table>")</script>${TABLE}`))
  test('a comment', () => check(`<!-- ${htmlTable(HEAD, 'Revenue | 99 | 98')} -->${TABLE}`))
  test('a style', () => check(`<style>td { width: 99px }</style>${TABLE}`))
})

test('two thousand rows are all read', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => htmlRow(`Zyzzy${index} | ${index + 1} | ${index + 2}`))
  expect(htmlToFacts(`<table>${htmlRow(HEAD)}${rows.join('')}</table>`, { currency: 'CAD' })).toHaveLength(4000)
})
