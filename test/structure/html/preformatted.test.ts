import { describe, expect, test } from 'vitest'
import { blockTexts } from '../../../src/model/document.js'
import { convertText, numericLines } from '../../support/convert-text.js'
import { htmlPage, htmlToBlocks, htmlToFacts } from '../../support/html.js'
import { renderBlocks } from '../../support/render-blocks.js'
import { textToBlocks } from '../../support/source.js'

function check(body: string, ...expected: readonly string[]): void {
  expect(renderBlocks(htmlToBlocks(body))).toEqual(expected)
}

/** Preformatted text is read as the same text in a file of its own. */
function checkAsText(lines: readonly string[]): void {
  const text = lines.join('\n')
  const asText = renderBlocks(textToBlocks(text))
  expect(asText).not.toEqual([])
  check(`<PRE>\n${text.replaceAll('&', '&amp;')}\n</PRE>`, ...asText)
}

const STATEMENT = [
  '                      ACME INC. & SUBSIDIARIES',
  '                         BALANCE SHEETS',
  '                     (In thousands of dollars)',
  '',
  '                                    December 31,   December 31,',
  '                                        2002           2001',
  '                                    ------------   ------------',
  '  Cash                                $    23        $     6',
  '  Inventories                              30              7',
  '                                      -------        -------',
  '    Total current assets              $    53        $    13',
  '                                      =======        =======',
]
const TABLE = 'table: Cash | 23 | 6 / Inventories | 30 | 7'
const ROWS = 'Cash                 23          6\nInventories          30          7'

describe('is read as a file of plain text', () => {
  test('a table that lost its columns', () =>
    checkAsText(['June 30, 2006', 'June 30, 2005', ...'Sales,23,6,Costs & rent,3,1,Profit,20,5'.split(',')]))
  test('a statement', () => checkAsText(STATEMENT))
  test('paragraphs, headings and items', () =>
    checkAsText([
      'RESULTS OF OPERATIONS',
      '',
      'Sales rose to more',
      'than before.',
      '',
      '- Costs fell.',
      '- Taxes rose.',
    ]))
  test('a table that tabs set', () => checkAsText(['Sales rose.', '', 'Cash\t23\t6', 'Inventories\t30\t7']))
  test('a table that strokes part', () => checkAsText(['| Cash | 23 |', '| Inventories | 30 |']))
  test('tags of a table that is set as text', () =>
    checkAsText([
      'Sales rose.',
      '<TABLE>',
      '<CAPTION>',
      '',
      '<S>                <C>         <C>',
      ...ROWS.split('\n'),
      '</TABLE>',
      'Costs fell.',
    ]))
  test('page breaks', () =>
    checkAsText([
      'Sales rose to more than what anybody had expected of them in',
      '',
      '                    12',
      '<PAGE>',
      '',
      'the year before.',
    ]))
  test('form feeds', () =>
    checkAsText(['Sales rose to more than what anybody had expected of them in', '\f', 'the year before.']))
  test('line ends of Windows', () => check(`<pre>${ROWS.replace('\n', '\r\n')}</pre>`, TABLE))
  test('to the same facts', () => {
    const known = { currency: 'USD' }
    const facts = numericLines(convertText(STATEMENT.join('\n'), known).report)
    expect(facts).toHaveLength(6)
    expect(htmlToFacts(`<pre>${STATEMENT.join('\n').replace('&', '&amp;')}</pre>`, known)).toEqual(facts)
  })
})

describe('tags in it', () => {
  test('take no place', () =>
    check(`<pre>${ROWS.replace('Cash', '<B><A NAME="1">Cash</A></B>').replace('30', '<U>30</U>')}</pre>`, TABLE))
  test('entities take the place of what they stand for', () =>
    check(`<pre>${ROWS.replace('Cash    ', 'Cash&nbsp;&nbsp;&nbsp;&#32;')}</pre>`, TABLE))
  test('bold lines are headings', () =>
    check('<pre><b>Results</b>\n\nSales rose.</pre>', 'heading: Results', 'paragraph: Sales rose.'))
  test('a bold word makes no heading', () =>
    check('<pre><b>Sales</b> rose\nmuch.</pre>', 'paragraph: Sales rose\nmuch.'))
  test('a line break ends a line', () => check(`<pre>${ROWS.replace('\n', '<br>')}</pre>`, TABLE))
  test('a paragraph has a blank line before it', () =>
    check('<pre>Sales rose.<p>Costs fell\nas well.</pre>', 'paragraph: Sales rose.', 'paragraph: Costs fell\nas well.'))
  test('a block begins a line', () => check(`<pre>${ROWS.replace('\n', '<div>')}</pre>`, TABLE))
  test('a ruler breaks the page', () =>
    check(
      '<pre>Sales rose to more than what anybody had expected of them in<hr>the year before.</pre>',
      'paragraph: Sales rose to more than what anybody had expected of them in the year before.',
    ))
  test('a raised mark doesn’t run into the number before it', () =>
    check('<pre>Sales rose to 23<sup>1</sup>\nthis year.</pre>', 'paragraph: Sales rose to 23 1\nthis year.'))
  test('hidden text isn’t printed', () => check(`<pre>${ROWS}<span hidden>\nDebt    5    6</span></pre>`, TABLE))
  test('soft hyphens take no place', () => check(`<pre>${ROWS.replace('Cash', 'Ca&shy;sh')}</pre>`, TABLE))
  test('a table of rows is one', () =>
    check(
      '<pre>Sales rose.\n<table>\n<tr>\n<td>Cash</td>\n<td>  23</td>\n</tr>\n</table>\nCosts fell.</pre>',
      'paragraph: Sales rose.',
      'table: Cash | 23',
      'paragraph: Costs fell.',
    ))
})

describe('goes as far as its element', () => {
  test('text around it is running text', () =>
    check(
      `<p>Sales\n rose.</p><pre>${ROWS}</pre>Costs\n fell.`,
      'paragraph: Sales rose.',
      TABLE,
      'paragraph: Costs fell.',
    ))
  test('to the end where it isn’t ended', () =>
    check(`<p>Sales rose.</p><pre>${ROWS}`, 'paragraph: Sales rose.', TABLE))
  test('an end tag without a start is nothing', () =>
    check('<p>Sales\n   rose.</p></pre>Costs\n  fell.', 'paragraph: Sales rose.', 'paragraph: Costs fell.'))
  test('over one within it', () =>
    check(`<pre>Sales rose.<pre>Costs fell.</pre>\n\n${ROWS}</pre>`, 'paragraph: Sales rose.\nCosts fell.', TABLE))
  test('what is set otherwise within it is running text', () =>
    check(`<pre>${ROWS}<div style="white-space:normal">Sales\n   rose.</div></pre>`, TABLE, 'paragraph: Sales rose.'))
  test('nothing in it is nothing', () => check('<pre>\n  \n</pre><p>Sales rose.</p>', 'paragraph: Sales rose.'))
})

describe('in a cell', () => {
  test('a table is read in its place', () =>
    check(
      `<table><tr><td>Sales rose.<pre>${ROWS}</pre>Costs fell.</td></tr></table>`,
      'paragraph: Sales rose.',
      TABLE,
      'paragraph: Costs fell.',
    ))
  test('that isn’t ended ends with the cell', () =>
    check(`<table><tr><td><pre>${ROWS}</td></tr></table><p>Costs\n fell.</p>`, TABLE, 'paragraph: Costs fell.'))
  test('that isn’t ended ends with the table', () =>
    check(`<table><tr><td><pre>${ROWS}</table><p>Costs\n fell.</p>`, TABLE, 'paragraph: Costs fell.'))
  test('a text alone is the cell’s', () =>
    check('<table><tr><td><pre>Net\n sales</pre><td><pre>  23</pre></table>', 'table: Net\nsales | 23'))
})

describe('by other elements', () => {
  for (const name of ['listing', 'xmp']) test(name, () => check(`<${name}>${ROWS}</${name}>`, TABLE))
  test('plaintext, which has no end', () => check(`<plaintext>${ROWS}\n\n`, TABLE, 'paragraph: </body></html>'))
  for (const value of ['pre', 'pre-wrap']) {
    test(`a style of ${value}`, () => check(`<div style="white-space: ${value}">${ROWS}</div>`, TABLE))
  }
  test('a style that says otherwise', () =>
    check('<pre style="white-space: normal">Sales\n   rose.</pre>', 'paragraph: Sales rose.'))
  test('a style of a line alone keeps a paragraph', () =>
    check('<p style="white-space:pre-wrap">1. Sales rose.</p>', 'paragraph: 1. Sales rose.'))
})

test('every character knows its place', () => {
  const body = `<pre>${ROWS.replace('Cash', 'Cash &amp; <b>banks</b>')}</pre>`
  const source = htmlPage(body)
  const texts = htmlToBlocks(body).flatMap(blockTexts)
  const places = texts.map((it) => it.sourceSpans(it.whole).map(({ start, end }) => source.slice(start, end)))
  expect(places).toEqual([['Cash &amp; <b>banks'], ['23'], ['6'], ['Inventories'], ['30'], ['7']])
})

test('a table knows its place', () => {
  const body = `<p>Sales rose.</p><pre>${ROWS}</pre>`
  const [, table] = htmlToBlocks(body)
  const span = table?.kind === 'table' ? table.table.span : { start: 0, end: 0 }
  expect(htmlPage(body).slice(span.start, span.end)).toBe(ROWS)
})
