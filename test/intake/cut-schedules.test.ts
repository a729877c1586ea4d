import { expect, test } from 'vitest'
import { findDocuments } from '../../src/intake/find-documents.js'

const SCHEDULE = '<ARTICLE> 5\n<MULTIPLIER> 1,000\n<PERIOD-TYPE> 3-MOS\n<PERIOD-END> JUN-30-1997\n<CASH> 12\n'

/** Documents as `use: text`. */
function check(text: string, ...expected: readonly string[]): void {
  const found = findDocuments(text, { start: 0, end: text.length }).documents.map(
    ({ use, span }) => `${use}: ${text.slice(span.start, span.end).trim()}`,
  )
  expect(found).toEqual(expected)
}

test('a schedule after the text of a document is one of its own', () =>
  check(
    `Sales rose.\n\n<TABLE> <S> <C>\n${SCHEDULE}</TABLE>\n`,
    'report: Sales rose.\n\n<TABLE> <S> <C>',
    `schedule: ${SCHEDULE.trim()}`,
  ))
test('so is one between the parts of a text', () =>
  check(
    `Sales rose.\n${SCHEDULE}\nCosts fell.`,
    'report: Sales rose.',
    `schedule: ${SCHEDULE.trim()}`,
    'report: Costs fell.',
  ))
test('so is one outside of documents', () =>
  check(
    `<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nSales rose.\n</TEXT>\n</DOCUMENT>\n${SCHEDULE}`,
    'report: Sales rose.',
    `schedule: ${SCHEDULE.trim()}`,
  ))
test('a legend is part of it', () => {
  const withLegend = SCHEDULE.replace('<MULT', '<LEGEND>\nTHIS SCHEDULE SUMS UP.\n</LEGEND>\n<MULT')
  check(withLegend, `schedule: ${withLegend.trim()}`)
})
test('tags in lower case are tags', () => check(SCHEDULE.toLowerCase(), `schedule: ${SCHEDULE.toLowerCase().trim()}`))
test('the marks of tables make none', () =>
  check(
    '<PAGE>\n<TABLE>\n<CAPTION>\n<S> <C>\nCash 12\n</TABLE>',
    'report: <PAGE>\n<TABLE>\n<CAPTION>\n<S> <C>\nCash 12\n</TABLE>',
  ))
test('few tags make none', () => check('<CASH> 12\n<SALES> 5', 'report: <CASH> 12\n<SALES> 5'))
test('a text of nothing else has no other part', () => check(SCHEDULE, `schedule: ${SCHEDULE.trim()}`))
