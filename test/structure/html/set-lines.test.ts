import { describe, expect, test } from 'vitest'
import { blockTexts } from '../../../src/model/document.js'
import { htmlPage, htmlToBlocks, htmlToFacts } from '../../support/html.js'
import { renderBlocks } from '../../support/render-blocks.js'

function check(body: string, ...expected: readonly string[]): void {
  expect(renderBlocks(htmlToBlocks(body))).toEqual(expected)
}

/** Lines as such filings set them: of several spaces all but the first are non-breaking ones. */
function spaced(line: string): string {
  return line.replace(/^ +| {2,}/g, (it) => ` ${'&nbsp;'.repeat(it.length - 1)}`)
}

function paragraphs(...lines: readonly string[]): string {
  return lines.map((it) => `<p style="FONT-FAMILY:Courier New">${it === '' ? '<br>' : spaced(it)}</p>\n`).join('')
}

const ROWS = ['Cash              $   23     $    6', 'Inventories           30          7']
const TABLE = 'table: Cash | $   23 | $    6 / Inventories | 30 | 7'

describe('lines that are set with non-breaking spaces', () => {
  test('are a table where each is a paragraph', () =>
    check(paragraphs(...ROWS), TABLE.replaceAll('   2', ' \u00a0\u00a02').replaceAll('    6', ' \u00a0\u00a0\u00a06')))
  test('are one where each is ended by a break', () =>
    check(
      `<p>${['Cash         23     6', 'Debt         30     7'].map(spaced).join('<br>')}</p>`,
      'table: Cash | 23 | 6 / Debt | 30 | 7',
    ))
  test('have their headings above', () =>
    check(
      paragraphs(
        '              2009        2008',
        '              ----        ----',
        'Cash            23           6',
        '',
        'Debt            30           7',
      ),
      'table:  | 2009 | 2008 / Cash | 23 | 6 / Debt | 30 | 7',
    ))
  test('stand between paragraphs', () =>
    check(
      paragraphs('Sales rose.', '', 'Cash         23     6', 'Debt         30     7', '', 'Costs fell.'),
      'paragraph: Sales rose.',
      'table: Cash | 23 | 6 / Debt | 30 | 7',
      'paragraph: Costs fell.',
    ))
  test('leave the other lines of their paragraph', () =>
    check(
      `<p>${['All amounts are in dollars.', '', 'Cash         23     6', 'Debt         30     7', '', 'Costs fell.'].map(spaced).join('<br>')}</p>`,
      'paragraph: All amounts are in dollars.',
      'table: Cash | 23 | 6 / Debt | 30 | 7',
      'paragraph: Costs fell.',
    ))
  test('are a table in a cell too', () =>
    check(
      `<table><tr><td>${paragraphs('Cash         23     6', 'Debt         30     7')}</table>`,
      'table: Cash | 23 | 6 / Debt | 30 | 7',
    ))
  test('are two tables with a page between them', () =>
    check(
      `${paragraphs('Cash         23     6', 'Debt         30     7')}<hr>${paragraphs('Sales        23     6', 'Costs        30     7')}`,
      'table: Cash | 23 | 6 / Debt | 30 | 7',
      'table: Sales | 23 | 6 / Costs | 30 | 7',
    ))
})

describe('lines that tabs set, which became floating paragraphs', () => {
  const float = (width: number, text: string): string => `<p style="WIDTH:${width}px; FLOAT:left">${text}</p>`

  test('go on where the width ends', () =>
    check(
      `${paragraphs('Cash                23           6')}${float(160, 'Debt')}${float(104, '30')}<p>7</p>`,
      'table: Cash | 23 | 6 / Debt | 30 | 7',
    ))
  test('may begin with nothing', () =>
    check(
      `${float(160, '&nbsp;')}${float(104, '2009')}<p>2008</p>${paragraphs('Cash                23           6', 'Debt                30           7')}`,
      'table:  | 2009 | 2008 / Cash | 23 | 6 / Debt | 30 | 7',
    ))
  test('are paragraphs where no table comes of them', () =>
    check(`${float(160, 'Sales rose.')}<p>Costs fell.</p>`, 'paragraph: Sales rose.', 'paragraph: Costs fell.'))
})

describe('what stays a paragraph', () => {
  test('text with wide gaps', () =>
    check(
      paragraphs('Yes X      No   ', 'By:        J. Smith'),
      'paragraph: Yes X \u00a0\u00a0\u00a0\u00a0\u00a0No',
      'paragraph: By: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0J. Smith',
    ))
  test('a line alone', () =>
    check(paragraphs('Cash     23     6'), 'paragraph: Cash \u00a0\u00a0\u00a0\u00a023 \u00a0\u00a0\u00a0\u00a06'))
  test('running text', () =>
    check(
      paragraphs('Sales rose to 23.', 'Costs fell to 6.'),
      'paragraph: Sales rose to 23.',
      'paragraph: Costs fell to 6.',
    ))
  test('centred text', () =>
    check(
      `<p align=center>Page 5</p>${paragraphs('Cash         23     6', 'Debt         30     7')}`,
      'paragraph: Page 5',
      'table: Cash | 23 | 6 / Debt | 30 | 7',
    ))
})

test('a statement gives the facts that it gives as preformatted text', () => {
  const lines = [
    '                    ACME INC.',
    '                  BALANCE SHEETS',
    '',
    '                            December 31,  December 31,',
    '                                2003          2002',
    'Cash                        $     23      $      6',
    'Inventories                        3             1',
    '                              ------        ------',
    '  Total assets              $     26      $      7',
  ]
  const known = { currency: 'USD' }
  const facts = htmlToFacts(`<pre>${lines.join('\n')}</pre>`, known)
  expect(facts).toHaveLength(6)
  expect(htmlToFacts(paragraphs(...lines), known)).toEqual(facts)
})

test('every character knows its place', () => {
  const body = paragraphs('Cash         23     6', 'Debt         30     7')
  const source = htmlPage(body)
  const places = htmlToBlocks(body)
    .flatMap(blockTexts)
    .map((it) => it.sourceSpan(it.whole))
    .map(({ start, end }) => source.slice(start, end))
  expect(places).toEqual(['Cash', '23', '6', 'Debt', '30', '7'])
})
