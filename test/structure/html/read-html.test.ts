import { describe, expect, test } from 'vitest'
import { blockTexts } from '../../../src/model/document.js'
import { htmlPage, htmlToBlocks } from '../../support/html.js'
import { renderBlocks } from '../../support/render-blocks.js'

function check(body: string, ...expected: readonly string[]): void {
  expect(renderBlocks(htmlToBlocks(body))).toEqual(expected)
}

const SALES = 'paragraph: Sales rose.'
const COSTS = 'paragraph: Costs fell.'

describe('paragraphs', () => {
  test('elements part them', () => check('<p>Sales rose.</p><div>Costs fell.</div>', SALES, COSTS))
  test('they need no end tags', () => check('<p>Sales rose.<p>Costs fell.', SALES, COSTS))
  test('text beside a block is one of its own', () => check('Sales rose.<div>Costs fell.</div>', SALES, COSTS))
  test('inline elements part nothing', () => check('<p>Sa<b>les</b> <i>rose</i>.</p>', SALES))
  test('a line break stays one', () => check('<p>signed by<br>the director</p>', 'paragraph: signed by\nthe director'))
  test('line ends of the source are spaces', () => check('<p>Sales\nrose.</p>', SALES))
  test('an end tag without a start is nothing', () => check('<p>Sales</b> rose.</p></div>', SALES))
  test('blank ones are none', () => check('<p>&nbsp;</p><p>Sales rose.</p><div></div>', SALES))
})

describe('headings', () => {
  test('bold type', () => check('<p><b>Results</b></p>', 'heading: Results'))
  test('elements of headings', () => check('<h2>Results</h2>', 'heading: Results'))
  test('bold type with non-breaking spaces outside of it', () =>
    check('<p>\u00a0<b>Results</b>\u00a0</p>', 'heading: Results'))
  test('bold type by style', () => check('<p style="font-weight:bold">Results</p>', 'heading: Results'))
  test('a bold word makes no paragraph one', () => check('<p><b>Sales</b> rose.</p>', SALES))
  test('capitals', () => check('<p>FINANCIAL RESULTS</p>', 'heading: FINANCIAL RESULTS'))
})

describe('what is not printed', () => {
  test('scripts and styles', () => check('<script>x < 5</script><style>p { }</style><p>Sales rose.</p>', SALES))
  test('comments', () => check('<!-- 5 <p>6</p> --><p>Sales rose.</p>', SALES))
  test('hidden elements', () =>
    check('<div style="display:none">5<p>6</p></div><p hidden>7</p><p>Sales rose.</p>', SALES))
  test('the header of inline XBRL', () =>
    check('<ix:header><ix:hidden>5</ix:hidden></ix:header><p>Sales rose.</p>', SALES))
  test('the title', () => check('<title>acme-10q</title><p>Sales rose.</p>', SALES))
  test('inline XBRL’s elements are text', () =>
    check('<p>Sales <ix:nonNumeric name="x">rose</ix:nonNumeric>.</p>', SALES))
})

describe('tables', () => {
  test('of data', () => check('<table><tr><td>Sales</td><td>23</td></tr></table>', 'table: Sales | 23'))
  test('need no end tags', () =>
    check('<TABLE><TR><TD>Sales<TD>23<TR><TD>Costs<TD>3</TABLE>', 'table: Sales | 23 / Costs | 3'))
  test('may have parts', () =>
    check('<table><thead><tr><th>2006<th>2005<tbody><tr><td>23<td>6</table>', 'table: 2006 | 2005 / 23 | 6'))
  test('a blank keeps its column', () => check('<table><tr><td>Sales<td><td>6</table>', 'table: Sales |  | 6'))
  test('a cell over columns says so', () =>
    check('<table><tr><td><td colspan=2>2006<tr><td>Sales<td>$<td>23</table>', 'table:  | 2006 (x2) / Sales | $ | 23'))
  test('a span over columns without cells is one column', () =>
    check('<table><tr><td>Sales<td colspan=376967340>23</table>', 'table: Sales | 23'))
  test('paragraphs in a cell are its lines', () =>
    check('<table><tr><td><p>Net</p><p>sales</p><td><p>23</p></table>', 'table: Net\nsales | 23'))
  test('text between cells and rows is not lost', () =>
    check('<table>Sales rose.<tr><td>Sales<td>23</table>', SALES, 'table: Sales | 23'))
  test('that break off are read', () =>
    check('<p>Sales rose.</p><table><tr><td>Sales<td>23', SALES, 'table: Sales | 23'))
  test('a paragraph ends before one', () =>
    check('<p>Sales rose.<table><tr><td>Sales<td>23</table>', SALES, 'table: Sales | 23'))
})

describe('tables that only place text', () => {
  test('one of a text alone is a paragraph', () => check('<table><tr><td>Sales rose.</table>', SALES))
  test('a table within one is read', () =>
    check('<table><tr><td>Sales rose.<table><tr><td>Sales<td>23</table></table>', SALES, 'table: Sales | 23'))
  test('a table within a table within one is too', () =>
    check('<table><tr><td><table><tr><td><table><tr><td>Sales<td>23</table></table></table>', 'table: Sales | 23'))
  test('text after a table within stays after it', () =>
    check('<table><tr><td><table><tr><td>Sales<td>23</table>Costs fell.</table>', 'table: Sales | 23', COSTS))
  test('a mark and its text are an item', () =>
    check(
      `<table><tr><td>•<td>Sales rose to more than we had hoped for, as did costs, which nobody had expected at all.</table>`,
      'listItem: Sales rose to more than we had hoped for, as did costs, which nobody had expected at all.',
    ))
})

describe('bad input', () => {
  test('nothing', () => check(''))
  test('a tag that never ends', () => check('<p>Sales rose.<td colspan="', SALES))
  test('five thousand nested elements', () =>
    check(`${'<div>'.repeat(5000)}Sales rose.${'</div>'.repeat(5000)}<p>Costs fell.`, SALES, COSTS))
  test('five thousand nested tables', () => check(`${'<table><tr><td>'.repeat(5000)}Sales rose.`, SALES))
  test('cells without a table', () => check('<td>Sales rose.</td><td>Costs fell.</td>', SALES, COSTS))
})

test('text keeps its place', () => {
  const body = '<p>R&amp;D <b>co</b>sts</p>'
  const page = htmlPage(body)
  const [text] = htmlToBlocks(body).flatMap(blockTexts)
  const printed = text!.sourceSpans(text!.whole).map((it) => page.slice(it.start, it.end))
  expect(text!.text).toBe('R&D costs')
  expect(printed).toEqual(['R&amp;D <b>co</b>sts'])
})
