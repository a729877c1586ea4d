import { describe, expect, test } from 'vitest'
import type { Schedule } from '../../src/model/schedule.js'
import { readSchedules } from '../../src/tagged/read-schedules.js'

function schedulesOf(text: string): readonly Schedule[] {
  return readSchedules(text, [{ type: 'EX-27', span: { start: 0, end: text.length }, format: 'text', use: 'schedule' }])
}

/** Lines as `TAG value value`, each value as its sign and the digits that its span covers. */
function check(text: string, ...expected: readonly string[]): void {
  const lines = schedulesOf(text).flatMap(({ lines }) =>
    lines.map(({ tag, span, values }) => {
      expect(text.slice(span.start, span.end).toUpperCase().replace('&AMP;', '&')).toBe(tag)
      const printed = values.map(
        ({ span, negative }) => `${negative.length > 0 ? '-' : ''}${text.slice(span.start, span.end)}`,
      )
      return [tag, ...printed].join(' ')
    }),
  )
  expect(lines).toEqual(expected)
}

describe('amounts', () => {
  test('stand after their tags', () =>
    check('<ARTICLE> 5\n<CASH>      1,018\n<TOTAL-ASSETS> 4,341', 'CASH 1,018', 'TOTAL-ASSETS 4,341'))
  test('are negative in brackets', () => check('<NET-INCOME>  (884)', 'NET-INCOME -884'))
  test('are negative in wide brackets', () => check('<NET-INCOME>  ( 884 )', 'NET-INCOME -884'))
  test('are negative after a minus', () => check('<EPS-PRIMARY> -.38', 'EPS-PRIMARY -.38'))
  test('may have a currency sign', () => check('<CASH> $1,018', 'CASH 1,018'))
  test('are nil by a dash', () => check('<BONDS>  --', 'BONDS --'))
  test('may have a footnote', () => check('<CASH> 1,018<F1>\n<FN>\n<F1>Of 1997.\n</FN>', 'CASH 1,018'))
  test('a note in brackets is none', () => check('<CASH> 1,018(1)', 'CASH 1,018'))
  test('stand after tags in lower case', () => check('<cash> 5', 'CASH 5'))
  test('stand after tags that are escaped', () => check('&lt;PP&amp;E&gt; 5', 'PP&E 5'))
  test('that aren’t printed are none', () => check('<CASH>\n<BONDS> 3', 'BONDS 3'))
})

describe('columns', () => {
  const HEAD = '<PERIOD-TYPE> 3-MOS 6-MOS\n<PERIOD-END> JUN-30-1997 JUN-30-1997\n'
  test('are as many as ends of periods', () => check(`${HEAD}<SALES> 5 (11)`, 'SALES 5 -11'))
  test('that a line leaves out aren’t guessed', () => check(`${HEAD}<SALES> 5`, 'SALES'))
  test('have a period each', () =>
    expect(schedulesOf(`${HEAD}<SALES> 5 11`)[0]?.columns.map((it) => [it.length?.value, it.end?.value])).toEqual([
      [{ unit: 'month', count: 3 }, '1997-06-30'],
      [{ unit: 'month', count: 6 }, '1997-06-30'],
    ]))
})

describe('a heading', () => {
  const heading = (lines: string) => schedulesOf(`${lines}\n<CASH> 5`)[0]!
  const column = (lines: string) => heading(lines).columns[0]!
  test('names an article', () => expect(heading('<ARTICLE> UT').article).toBe('UT'))
  test('names an article beside other words', () => expect(heading('<ARTICLE> 9 FDS').article).toBe('9'))
  test('names a multiplier', () => expect(heading('<MULTIPLIER> 1,000').multiplier?.value).toBe(3))
  test('names a multiplier of one', () => expect(heading('<MULTIPLIER> 1').multiplier?.value).toBe(0))
  test('may name what is no multiplier', () => expect(heading('<MULTIPLIER> 5').multiplier).toBe(null))
  test('names a currency', () => expect(heading('<CURRENCY> U.S. DOLLARS').currency?.value).toBe('U.S. DOLLARS'))
  test('names a registrant', () => expect(heading('<NAME> ACME CORP\n<CIK> 0000012').cik?.value).toBe('12'))
  test('names a year', () => expect(column('<PERIOD-TYPE> YEAR').length?.value).toEqual({ unit: 'year', count: 1 }))
  test('names another period', () => expect(column('<PERIOD-TYPE> OTHER').length).toBe(null))
  test('names days', () => {
    const { yearEnd, start, end } = column(
      '<FISCAL-YEAR-END> DEC-31-1997\n<PERIOD-START> JAN-01-97\n<PERIOD-END> Sept 30, 1997',
    )
    expect([yearEnd?.value, start?.value, end?.value]).toEqual(['1997-12-31', '1997-01-01', '1997-09-30'])
  })
  test('may name a day that no calendar has', () => expect(column('<PERIOD-END> JUN-31-1997').end).toBe(null))
})

describe('several schedules', () => {
  test('in one document begin with their headings', () =>
    expect(schedulesOf('<ARTICLE> 5\n<CASH> 5\n<ARTICLE> 7\n<CASH> 6').map((it) => it.article)).toEqual(['5', '7']))
  test('of series share no heading', () =>
    expect(schedulesOf('<NAME> A\n<CASH> 5\n<NAME> B\n<CASH> 6').map((it) => it.registrant?.value)).toEqual(['A', 'B']))
})

test('other documents are no schedules', () =>
  expect(
    readSchedules('<CASH> 5', [{ type: '10-K', span: { start: 0, end: 8 }, format: 'text', use: 'report' }]),
  ).toEqual([]))
