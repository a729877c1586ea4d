import { describe, expect, test } from 'vitest'
import { printedSource } from '../../../src/structure/printed-text.js'
import { sourceLines } from '../../../src/structure/source-line.js'
import { findSpacedTables } from '../../../src/structure/spaced/find-spaced-tables.js'
import { renderPhysical } from '../../support/render-blocks.js'

function check(lines: readonly string[], ...expected: readonly string[]): void {
  const text = lines.join('\n')
  const found = findSpacedTables(printedSource(text), sourceLines(text, { start: 0, end: text.length }), () => false)
  expect(found.map((it) => (it.block.kind === 'table' ? renderPhysical(it.block.table) : null))).toEqual(expected)
}

describe('rows', () => {
  test('are parted by wide gaps', () =>
    check(['Revenue      23     6', 'Costs         3     1'], 'Revenue | 23 | 6 / Costs | 3 | 1'))
  test('may have dot leaders', () =>
    check(['Revenue .....   23     6', 'Costs ........   3     1'], 'Revenue | 23 | 6 / Costs | 3 | 1'))
  test('may have what is left of dot leaders where a label is long', () =>
    check(
      ['Revenue of sales . .   23     6', 'Costs . . . . . .       3     1'],
      'Revenue of sales | 23 | 6 / Costs | 3 | 1',
    ))
  test('keep the column of what stands alone', () =>
    check(
      ['Revenue      23     6', 'Gain                5', 'Costs         3     1'],
      'Revenue | 23 | 6 / Gain |  | 5 / Costs | 3 | 1',
    ))
  test('have a currency sign with its number, wherever it stands', () =>
    check(['Revenue    $  23    $  6', 'Costs          3       1'], 'Revenue | $  23 | $  6 / Costs | 3 | 1'))
  test('may have the currency of the next number a space after one', () =>
    check(['Revenue    US$ 23 US$    6', 'Costs           3        1'], 'Revenue | US$ 23 | US$    6 / Costs | 3 | 1'))
  test('have noughts between dashes for nil', () =>
    check(['Revenue      23    -0-', 'Costs        -0-     1'], 'Revenue | 23 | -0- / Costs | -0- | 1'))
  test('have dashes for nil', () =>
    check(['Revenue      23     -', 'Costs         -     1'], 'Revenue | 23 | - / Costs | - | 1'))
  test('have brackets', () =>
    check(['Revenue      23     6', 'Costs        (3)   (1)'], 'Revenue | 23 | 6 / Costs | (3) | (1)'))
  test('may have brackets and signs a space apart', () =>
    check(
      [
        'Revenue      $   23     $    6     $   30',
        'Loss         $ (312)  $  (456) ($2,915)',
        'Costs             3         1       6',
      ],
      'Revenue | $   23 | $    6 | $   30 / Loss | $ (312) | $  (456) | ($2,915) / Costs | 3 | 1 | 6',
    ))
  test('may be a total without a label', () =>
    check(
      ['Revenue      23     6', 'Costs         3     1', '          -----  ----', '             20     5'],
      'Revenue | 23 | 6 / Costs | 3 | 1 /  | 20 | 5',
    ))
  test('leave rulers out', () =>
    check(
      ['Revenue      23     6', '           ====  ====', 'Costs         3     1'],
      'Revenue | 23 | 6 / Costs | 3 | 1',
    ))
})

describe('a label of several lines', () => {
  test('has its numbers on the last, set deeper, where the line above had no room for its first word', () =>
    check(
      [
        'Net income                        20     5',
        'Income available to common        18     4',
        'Diluted earnings per common',
        '  Share                         1.62  1.33',
        'Basic earnings per common',
        '  Share                         1.63  1.34',
      ],
      'Net income | 20 | 5 / Income available to common | 18 | 4 / Diluted earnings per common Share | 1.62 | 1.33 / Basic earnings per common Share | 1.63 | 1.34',
    ))
  test('has its numbers on the first where those of its table do', () =>
    check(
      [
        'Net income                        20     5',
        'Earnings per common share,      1.62  1.33',
        '  diluted',
        'Dividends per common share,      .12   .11',
        '  declared',
        'Basic earnings per share        1.63  1.34',
      ],
      'Net income | 20 | 5 / Earnings per common share, diluted | 1.62 | 1.33 / Dividends per common share, declared | .12 | .11 / Basic earnings per share | 1.63 | 1.34',
    ))
  test('goes on where lines begin small throughout the table, though the line above had room', () =>
    check(
      [
        'Net income available to common    20     5',
        'Cash and cash                   1.62  1.33',
        '  equivalents, beginning',
        '  of period',
        'Dividends per common share,      .12   .11',
        '  declared',
        'Basic earnings per share        1.63  1.34',
      ],
      'Net income available to common | 20 | 5 / Cash and cash equivalents, beginning of period | 1.62 | 1.33 / Dividends per common share, declared | .12 | .11 / Basic earnings per share | 1.63 | 1.34',
    ))
  test('goes on below the last numbers of a table', () =>
    check(
      [
        'Net income                        20     5',
        'Dividends per common share,      .12   .11',
        '  declared',
        'Basic earnings per share        1.63  1.34',
        'Cash and cash equivalents at    1.62  1.33',
        '  March 31',
        '',
        'The company paid no dividends.',
      ],
      'Net income | 20 | 5 / Dividends per common share, declared | .12 | .11 / Basic earnings per share | 1.63 | 1.34 / Cash and cash equivalents at March 31 | 1.62 | 1.33',
    ))
  test('may end with a day of its own line', () =>
    check(
      [
        'Net income            20     5',
        'Cash at beginning     12    11',
        'Costs                  3     1',
        'Cash at March',
        '  31                1.62  1.33',
      ],
      'Net income | 20 | 5 / Cash at beginning | 12 | 11 / Costs | 3 | 1 / Cash at March 31 | 1.62 | 1.33',
    ))
  test('has the line above whose words lead on to it', () =>
    check(
      [
        'Net sales                23     6',
        'Gross margin              9     2',
        '  Percentage of',
        '  net sales            39.1%  33%',
        'Research and',
        '  development             3     1',
        '  Percentage of',
        '  net sales            13.0%  17%',
      ],
      'Net sales | 23 | 6 / Gross margin | 9 | 2 / Percentage of net sales | 39.1% | 33% / Research and development | 3 | 1 / Percentage of net sales | 13.0% | 17%',
    ))
  test('is none where the line above had room: a heading', () =>
    check(
      [
        'Net income                        20     5',
        'Income available to common        18     4',
        'Per share',
        '  Income                        1.62  1.33',
        'Income of minorities              18     4',
      ],
      'Net income | 20 | 5 / Income available to common | 18 | 4 / Per share |  | / Income | 1.62 | 1.33 / Income of minorities | 18 | 4',
    ))
  test('is none where several rows stand below it: a heading', () =>
    check(
      [
        'Income available to shareholders  20     5',
        'Income available to minorities    18     4',
        'Average common shares outstanding',
        '  Undiluted                     1.62  1.33',
        '  Diluted                       1.63  1.34',
      ],
      'Income available to shareholders | 20 | 5 / Income available to minorities | 18 | 4 / Average common shares outstanding |  | / Undiluted | 1.62 | 1.33 / Diluted | 1.63 | 1.34',
    ))
})

describe('over the end of a page', () => {
  const FIRST_PAGE = [
    '               1997  1996',
    'Revenue          23     6',
    'Costs             3     1',
    '',
    '            - 4 -',
    '<PAGE>',
    '',
  ]
  test('a table goes on whose numbers stand in the same columns', () =>
    check(
      [...FIRST_PAGE, 'Other:', 'Interest          5     7', 'Tax               4     8'],
      ' | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1 / Other: |  | / Interest | 5 | 7 / Tax | 4 | 8',
    ))
  test('a table goes on below the headings that the page repeats', () =>
    check(
      [...FIRST_PAGE, '               1997  1996', 'Interest          5     7', 'Tax               4     8'],
      ' | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1 / Interest | 5 | 7 / Tax | 4 | 8',
    ))
  test('a table goes on past the foot of a page', () =>
    check(
      [
        ...FIRST_PAGE.slice(0, 4),
        'The accompanying notes are an integral part of these',
        'statements.',
        ...FIRST_PAGE.slice(4),
        'Interest          5     7',
        'Tax               4     8',
      ],
      ' | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1 / Interest | 5 | 7 / Tax | 4 | 8',
    ))
  test('a table goes on whose tags are closed and opened again', () =>
    check(
      [
        ...FIRST_PAGE.slice(0, 3),
        '</TABLE>',
        '<PAGE>',
        '<TABLE>',
        'Interest          5     7',
        'Tax               4     8',
      ],
      ' | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1 / Interest | 5 | 7 / Tax | 4 | 8',
    ))
  test('headings that a page ends with head the numbers of the next', () =>
    check(
      ['               1997  1996', 'Sales:', '<PAGE>', '', 'Revenue          23     6', 'Costs             3     1'],
      ' | 1997 | 1996 / Sales: |  | / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('a table ends where the numbers stand in other columns', () =>
    check(
      [...FIRST_PAGE, 'Interest       5       7        1', 'Tax            4       8        2'],
      ' | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1',
      'Interest | 5 | 7 | 1 / Tax | 4 | 8 | 2',
    ))
  test('a table ends where the page has headings of its own', () =>
    check(
      [...FIRST_PAGE, '               1995  1994', 'Interest          5     7', 'Tax               4     8'],
      ' | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1',
      ' | 1995 | 1994 / Interest | 5 | 7 / Tax | 4 | 8',
    ))
})

describe('headings', () => {
  test('of a time may go on over lines at the left', () =>
    check(
      [
        'Six months ended June',
        '30,                       1997      1996',
        'Revenue                     23         6',
        'Costs                        3         1',
      ],
      'Six months ended June 30, | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may begin with a note on scale of several lines', () =>
    check(
      [
        '(in millions of United',
        'States dollars, but for',
        'amounts per share)        1997      1996',
        'Revenue                     23         6',
        'Costs                        3         1',
      ],
      '(in millions of United States dollars, but for amounts per share) | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('are without a note on scale that stands alone: it is of all columns, whichever it stands over', () =>
    check(
      [
        '                          1997      1996',
        '                             (dollars in',
        '                               millions)',
        'Revenue                     23         6',
        'Costs                        3         1',
      ],
      '(dollars in millions) |  | /  | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may have a long text at their left', () =>
    check(
      [
        '(dollars in millions, but for amounts per share; shares in thousands)   1997      1996',
        'Revenue                                                                   23         6',
        'Costs                                                                      3         1',
      ],
      '(dollars in millions, but for amounts per share; shares in thousands) | 1997 | 1996 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may be days of any form one space apart', () =>
    check(
      ['              6/30/2009 6/30/2008', 'Revenue              23         6', 'Costs                 3         1'],
      ' | 6/30/2009 | 6/30/2008 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may be of one form one space apart, with a change after them', () =>
    check(
      [
        '             At 12/31/2009 At 12/31/2008 Change',
        'Revenue                 23             6   17.0%',
        'Costs                    3             1    2.0%',
      ],
      ' | At 12/31/2009 | At 12/31/2008 | Change / Revenue | 23 | 6 | 17.0% / Costs | 3 | 1 | 2.0%',
    ))
  test('may begin with "Notes" one space before a day', () =>
    check(
      [
        '               Notes 6/30/2009    6/30/2008',
        'Revenue          4          23            6',
        'Costs            7           3            1',
      ],
      ' | Notes | 6/30/2009 | 6/30/2008 / Revenue | 4 | 23 | 6 / Costs | 7 | 3 | 1',
    ))
  test('may be set in columns of words, of which one begins higher', () =>
    check(
      [
        '                       For',
        '             For       the six',
        '             the year  months',
        'Revenue          23         6',
        'Costs             3         1',
      ],
      ' |  | For /  | For | the six /  | the year | months / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('are of all columns above a change too', () =>
    check(
      [
        '                         June 30,',
        '                  1997      1996    Change',
        'Revenue             23         6     17.0%',
        'Costs                3         1      2.0%',
      ],
      ' | June 30, (x3) /  | 1997 | 1996 | Change / Revenue | 23 | 6 | 17.0% / Costs | 3 | 1 | 2.0%',
    ))
  test('may be days that stand above their months', () =>
    check(
      [
        '                  30        31',
        '                 June      May',
        'Revenue            23        6',
        'Costs               3        1',
      ],
      ' | 30 | 31 /  | June | May / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may be a percent sign one space before a day', () =>
    check(
      [
        '              June 30, 2009     % June 30, 2008     %',
        'Revenue                  23  96.0             6  99.0',
        'Costs                     3   4.0             1   1.0',
      ],
      ' | June 30, 2009 | % | June 30, 2008 | % / Revenue | 23 | 96.0 | 6 | 99.0 / Costs | 3 | 4.0 | 1 | 1.0',
    ))
  test('may be days that go on below their months', () =>
    check(
      [
        '                         December',
        '              June 30      31',
        '                2009      2008',
        'Revenue          23         6',
        'Costs             3         1',
      ],
      ' |  | December /  | June 30 | 31 /  | 2009 | 2008 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('are of the columns right of the one that "Notes" heads', () =>
    check(
      [
        '                            As of',
        '             Notes      2009      2008',
        'Revenue        4          23         6',
        'Costs                      3         1',
      ],
      ' |  | As of (x2) /  | Notes | 2009 | 2008 / Revenue | 4 | 23 | 6 / Costs |  | 3 | 1',
    ))
  test('are not the titles in the middle of a wider page, set off by a blank line', () =>
    check(
      [
        '                    ACME INC.',
        '               BALANCE SHEETS',
        '',
        '                            December 31,  December 31,',
        '                                2003          2002',
        'Cash                              23             6',
        'Inventories                        3             1',
      ],
      ' | December 31, | December 31, /  | 2003 | 2002 / Cash | 23 | 6 / Inventories | 3 | 1',
    ))
  test('may be set off by a blank line where they are centred over the columns', () =>
    check(
      [
        '             Three months ended',
        '',
        '               2003      2002',
        'Cash             23         6',
        'Inventories       3         1',
      ],
      ' | Three months ended (x2) /  | 2003 | 2002 / Cash | 23 | 6 / Inventories | 3 | 1',
    ))
  test('stand above their columns', () =>
    check(
      ['              2006   2005', 'Revenue         23      6', 'Costs            3      1'],
      ' | 2006 | 2005 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may span columns', () =>
    check(
      [
        '            Three months ended    Six months ended',
        '             2006      2005       2006      2005',
        'Revenue        23         6         30         7',
        'Costs           3         1          6         1',
      ],
      ' | Three months ended (x2) | Six months ended (x2) /  | 2006 | 2005 | 2006 | 2005 / Revenue | 23 | 6 | 30 | 7 / Costs | 3 | 1 | 6 | 1',
    ))
  test('may have a stub', () =>
    check(
      ['(in thousands)    2006   2005', 'Revenue             23      6', 'Costs                3      1'],
      '(in thousands) | 2006 | 2005 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
})

describe('headings and their columns', () => {
  const body = ['Revenue           23,456          16,789', 'Costs              3,456           1,789']
  const rows = 'Revenue | 23,456 | 16,789 / Costs | 3,456 | 1,789'

  test('may stand at the left of them', () =>
    check(['              1Q10            1Q09', ...body], ` | 1Q10 | 1Q09 / ${rows}`))
  test('are of all columns where a length stands at the end of them', () =>
    check(
      ['                             Years ended', '                   2006            2005', ...body],
      ` | Years ended (x2) /  | 2006 | 2005 / ${rows}`,
    ))
  test('are of one column where nothing is below them that heads each alike', () =>
    check(
      ['                              Year ended', '                   2006      June 2005', ...body],
      ` |  | Year ended /  | 2006 | June 2005 / ${rows}`,
    ))
  test('stand alike over groups of columns', () =>
    check(
      [
        '                    Quarter           Half year',
        '            2006       2005       2006       2005',
        'Revenue    23,456    16,789    123,456    116,789',
        'Costs       3,456     1,789    103,456    101,789',
      ],
      ' | Quarter (x2) | Half year (x2) /  | 2006 | 2005 | 2006 | 2005 / Revenue | 23,456 | 16,789 | 123,456 | 116,789 / Costs | 3,456 | 1,789 | 103,456 | 101,789',
    ))
  test('leave out the column that numbers the notes', () =>
    check(
      [
        '                      (Audited)   (Unaudited)',
        'Revenue          10      23,456        16,789',
        'Costs                     3,456         1,789',
      ],
      ' |  | (Audited) | (Unaudited) / Revenue | 10 | 23,456 | 16,789 / Costs |  | 3,456 | 1,789',
    ))
  test('have one space between lengths', () =>
    check(
      [
        '           Three Months Ended Six Months Ended',
        'Revenue                23,456           16,789',
        'Costs                   3,456            1,789',
      ],
      ' | Three Months Ended | Six Months Ended / Revenue | 23,456 | 16,789 / Costs | 3,456 | 1,789',
    ))
  test('may say the scale of each', () =>
    check(['                   $000            $000', ...body], ` | $000 | $000 / ${rows}`))
  test('may be marks of footnotes below a day', () =>
    check(
      ['                June 30,       June 30,', '                   2006             (1)', ...body],
      ` | June 30, | June 30, /  | 2006 | (1) / ${rows}`,
    ))
  test('stand below a ruler, and above labels that reach over the columns', () =>
    check(
      [
        '---------------------------------------',
        '                   2006            2005',
        '---------------------------------------',
        'Adjustments to reconcile net income to cash',
        '  from operations:',
        ...body,
      ],
      ` | 2006 | 2005 / Adjustments to reconcile net income to cash |  | / from operations: |  | / ${rows}`,
    ))
})

describe('statements side by side', () => {
  test('are parted where the second begins, in whatever rows', () =>
    check(
      [
        'Cash              23      6      Accounts payable        8      9',
        'Inventory          3      1      Debt                    2      2',
        'Land               2      2      Taxes                   7      3',
        'Goodwill less                  Total liabilities        17     14',
        '  amortization     2      2',
      ],
      'Cash | 23 | 6 / Inventory | 3 | 1 / Land | 2 | 2 / Goodwill less amortization | 2 | 2 / Accounts payable | 8 | 9 / Debt | 2 | 2 / Taxes | 7 | 3 / Total liabilities | 17 | 14',
    ))
  test('are read one below the other', () =>
    check(
      [
        '                2006   2005                         2006   2005',
        'ASSETS                        LIABILITIES',
        'Cash              23      6   Accounts payable        8      9',
        'Inventory          3      1   Debt                    2      2',
        'Land               2      2   Taxes                   7      3',
        'Total             28      9',
      ],
      [
        ' | 2006 | 2005 / ASSETS |  | / Cash | 23 | 6 / Inventory | 3 | 1 / Land | 2 | 2 / Total | 28 | 9',
        ' | 2006 | 2005 / LIABILITIES |  | / Accounts payable | 8 | 9 / Debt | 2 | 2 / Taxes | 7 | 3',
      ].join(' / '),
    ))
})

describe('labels alone', () => {
  test('above the first numbers belong to it where they go on', () =>
    check(
      ['Long-term debt, financing', 'and capital lease         23     6', 'Costs                      3     1'],
      'Long-term debt, financing |  | / and capital lease | 23 | 6 / Costs | 3 | 1',
    ))
  test('may reach over the columns, at any length', () =>
    check(
      [
        'Revenue                       23     6',
        'Adjustments to reconcile net income to net cash provided by operating',
        '  activities:',
        'Costs                          3     1',
      ],
      'Revenue | 23 | 6 / Adjustments to reconcile net income to net cash provided by operating |  | / activities: |  | / Costs | 3 | 1',
    ))
  test('head a section', () =>
    check(
      ['Revenue      23     6', 'EXPENSES', '  Costs       3     1', '  Rent        2     2'],
      'Revenue | 23 | 6 / EXPENSES |  | / Costs | 3 | 1 / Rent | 2 | 2',
    ))
  test('may be the first half of a wrapped label', () =>
    check(
      ['Revenue      23     6', 'Accretion in carrying', 'value         3     1'],
      'Revenue | 23 | 6 / Accretion in carrying |  | / value | 3 | 1',
    ))
})

describe('columns', () => {
  test('are found over the whole table: no row has them all', () =>
    check(
      [
        '              2006    2005    2004',
        'Revenue         23       6',
        'Costs            3              4',
        'Gain                     2      1',
      ],
      ' | 2006 | 2005 | 2004 / Revenue | 23 | 6 | / Costs | 3 |  | 4 / Gain |  | 2 | 1',
    ))
  test('hold what is no number in its place', () =>
    check(
      [
        'Basket         (10)%      (8)%      Even',
        'Pound            4%       Even        3%',
        'Franc          (12)%      (4)%       13%',
      ],
      'Basket | (10)% | (8)% | Even / Pound | 4% | Even | 3% / Franc | (12)% | (4)% | 13%',
    ))
  test('may be one space apart', () =>
    check(
      ['Revenue        25,705 25,717', 'Costs           2,046 11,967'],
      'Revenue | 25,705 | 25,717 / Costs | 2,046 | 11,967',
    ))
  test('may be one space apart with their signs', () =>
    check(
      [
        'Revenue    $   191,300 $ (119,700)',
        'Costs          131,400     148,600',
        'Gains           17,400    (43,300)',
      ],
      'Revenue | $   191,300 | $ (119,700) / Costs | 131,400 | 148,600 / Gains | 17,400 | (43,300)',
    ))
  test('may touch', () =>
    check(
      ['Profit         $1,234$5,678', 'Loss           (1,204)(567)'],
      'Profit | $1,234 | $5,678 / Loss | (1,204) | (567)',
    ))
  test('may be set with tabs, to where their stops are', () =>
    check(
      [
        'Land\t\t\t       460\t          480',
        'Furniture and fixtures\t       121\t          136',
        'Leasehold\t\t       180\t          188',
      ],
      'Land | 460 | 480 / Furniture and fixtures | 121 | 136 / Leasehold | 180 | 188',
    ))
  test('have years of maturity for labels', () =>
    check(
      ['Year', '1998         23      6', '1999          3      1', 'Later         2      2'],
      '1998 | 23 | 6 / 1999 | 3 | 1 / Later | 2 | 2',
    ))
})

describe('headings over columns', () => {
  test('a note on scale beside a title is of all of them', () =>
    check(
      [
        'SALES                       (In millions)',
        '               FY 2001        2000   Change',
        'Revenue            23           6    +3.1%',
        'Costs               3           1    +2.0%',
      ],
      'SALES | (In millions) (x3) /  | FY 2001 | 2000 | Change / Revenue | 23 | 6 | +3.1% / Costs | 3 | 1 | +2.0%',
    ))
  test('one space apart are parted where they are dates', () =>
    check(
      [
        '                 Jun 30, Mar 31,',
        '                  2003    2003',
        'Revenue             23       6',
        'Costs                3       1',
      ],
      ' | Jun 30, | Mar 31, /  | 2003 | 2003 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('span what the ruler below them spans', () =>
    check(
      [
        '                Growth            Year Ended',
        '             -----------   ------------------------',
        '             5 Yrs   10 Yrs  1997     1996     1995',
        'Revenue       7.5%   9.4%  18,868   18,673   18,127',
        'Costs         3.5%   5.2%   6,015    6,738    6,940',
      ],
      ' | Growth (x2) | Year Ended (x3) /  | 5 Yrs | 10 Yrs | 1997 | 1996 | 1995 / Revenue | 7.5% | 9.4% | 18,868 | 18,673 | 18,127 / Costs | 3.5% | 5.2% | 6,015 | 6,738 | 6,940',
    ))
  test('with a date for a stub are no data', () =>
    check(
      [
        'December 31,           1997       1996',
        '(In millions)',
        'Cash                  1,737      1,433',
        'Securities              106        225',
      ],
      '(In millions) |  | / December 31, | 1997 | 1996 / Cash | 1,737 | 1,433 / Securities | 106 | 225',
    ))
  test('stand below titles, which are no part of the table', () =>
    check(
      [
        '            Acme Semiconductor Corporation',
        '         Consolidated Statements of Operations',
        '',
        '                            2003          2002',
        'Net revenues             $11,506       $11,492',
        'Cost of revenues           8,027         8,028',
      ],
      ' | 2003 | 2002 / Net revenues | $11,506 | $11,492 / Cost of revenues | 8,027 | 8,028',
    ))
})

describe('a table ends', () => {
  test('where the title of another begins', () =>
    check(
      [
        'Revenue                   23         6',
        'Costs                      3         1',
        '',
        '      Condensed Balance Sheets',
        '                        2003      2002',
        'Cash                       5         7',
        'Debt                       4         8',
      ],
      'Revenue | 23 | 6 / Costs | 3 | 1',
      ' | 2003 | 2002 / Cash | 5 | 7 / Debt | 4 | 8',
    ))
  test('not at a heading of its own that reaches over its numbers', () =>
    check(
      [
        'Total assets              23         6',
        'Cash                       3         1',
        "      Liabilities and Shareholders' Equity",
        'Accounts payable           5         7',
        'Debt                       4         8',
      ],
      "Total assets | 23 | 6 / Cash | 3 | 1 / Liabilities and Shareholders' Equity |  | / Accounts payable | 5 | 7 / Debt | 4 | 8",
    ))
  test('where its tag ends it', () =>
    check(
      ['Revenue      23     6', 'Costs         3     1', '</TABLE>', 'Cash          5     7', 'Debt          4     8'],
      'Revenue | 23 | 6 / Costs | 3 | 1',
      'Cash | 5 | 7 / Debt | 4 | 8',
    ))
  test('where a page ends that another title follows', () =>
    check(
      [
        'Revenue      23     6',
        'Costs         3     1',
        '',
        '            - 4 -',
        '',
        '      Balance sheets',
        'Cash          5     7',
        'Debt          4     8',
      ],
      'Revenue | 23 | 6 / Costs | 3 | 1',
      'Cash | 5 | 7 / Debt | 4 | 8',
    ))
  test('where a sentence leads on to the next', () =>
    check(
      [
        'Revenue                     23     6',
        'Costs                        3     1',
        'The shares were',
        'as follows (in millions):',
        'Cash                         5     7',
        'Debt                         4     8',
      ],
      'Revenue | 23 | 6 / Costs | 3 | 1',
      'Cash | 5 | 7 / Debt | 4 | 8',
    ))
  test('where running text begins', () =>
    check(
      [
        'Revenue      23     6',
        'Costs         3     1',
        'See the notes, which are part of these statements, for what else there is.',
        'Cash          5     7',
        'Debt          4     8',
      ],
      'Revenue | 23 | 6 / Costs | 3 | 1',
      'Cash | 5 | 7 / Debt | 4 | 8',
    ))
  test('not within a label of many lines', () =>
    check(
      [
        'Capital surplus                          1,527     1,058',
        'Common stock, $1.00 par value;',
        ' 30,000,000 shares authorized;',
        ' 9,894,380 and 9,918,707',
        ' shares outstanding                      9,894     9,919',
      ],
      'Capital surplus | 1,527 | 1,058 / Common stock, $1.00 par value; 30,000,000 shares authorized; 9,894,380 and 9,918,707 shares outstanding | 9,894 | 9,919',
    ))
})

describe('a single row', () => {
  test('is a table where times head its columns', () =>
    check(['              2006     2005', 'Revenue         23        6'], ' | 2006 | 2005 / Revenue | 23 | 6'))
})

describe('no table', () => {
  test('running text', () => check(['Sales rose to $5 million in 2006.  Costs fell', 'to $3 million.']))
  test('a single row', () => check(['Revenue      23     6']))
  test('boxes of a form', () => check(['Form 20-F   X                 Form 40-F']))
})
