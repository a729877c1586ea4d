import type { Field } from '../model/field.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { type CoverLine, groupRange } from './cover-line.js'

/** "FORM 10-K", "1996 FORM 10-K", "ANNUAL REPORT ON FORM 10-K FOR THE YEAR ENDED DECEMBER 31, 2000", "Form 10-K (Item 6)" */
const FORM =
  /^\W*(?:(?:19|20)\d\d\s+|(?:annual|quarterly|current)\s+report\s+on\s+)?form\s+(?<form>(?:\d{1,2}|S|F)-[A-Z0-9]{1,4}(?:\/A)?)\W*(?:$|\n|\s{2,}|report|current|quarterly|annual|\(?item\s+\d|for\s+the\s+(?:[a-z]+\s+){1,4}ended\s+[a-z]{3,9}\.?\s+\d{1,2},?\s+(?:19|20)\d\d\s*(?:$|\n))/di
const YEAR_ENDED = /(?:for\s+the\s+)?(?:financial|fiscal)\s+year[-\s]+(?:ended|ending|end)\s*:?\s*/i
const COVER_LINES = 40

/** Reads which form a filing is on, and the financial year that the cover names. */
export function readFormType(lines: readonly CoverLine[]): readonly Field[] {
  const cover = lines.slice(0, COVER_LINES)
  return [...readForm(cover), ...readFinancialYear(cover)]
}

function readForm(lines: readonly CoverLine[]): readonly Field[] {
  for (const line of lines) {
    const match = line.text.match(FORM)
    const range = match === null ? null : groupRange(match, 'form')
    if (range === null) continue
    const value = line.text.slice(range.start, range.end).toUpperCase()
    return [{ name: 'DocumentType', value, span: line.spanOf(range), label: [], rule: 'form-heading', group: null }]
  }
  return []
}

/** "For the financial year ended May 31, 2007": the year's last day, and by it the end of every fiscal year. */
function readFinancialYear(lines: readonly CoverLine[]): readonly Field[] {
  for (const line of lines) {
    const caption = line.text.match(YEAR_ENDED)
    if (caption?.index === undefined) continue
    const date = findDates(line.text).find((it) => it.range.start >= caption.index! + caption[0].length - 1)
    const exact = date === undefined ? null : exactDate(date)
    if (date === undefined || exact === null) continue
    const label = [line.spanOf({ start: caption.index, end: date.range.start })]
    const dayRange = {
      start: date.range.start,
      end: date.range.end - yearLength(line.text.slice(date.range.start, date.range.end)),
    }
    return [
      {
        name: 'CurrentFiscalYearEndDate',
        value: `-${exact.slice(4)}`,
        span: line.spanOf(dayRange),
        label,
        rule: 'cover-year-end',
        group: null,
      },
      {
        name: 'FinancialYearEnd',
        value: exact,
        span: line.spanOf(date.range),
        label,
        rule: 'cover-year-end',
        group: null,
      },
    ]
  }
  return []
}

/** The printed length of ", 2007" at the end of a date. */
function yearLength(printed: string): number {
  return printed.match(/\s*,?\s*(?:19|20)\d\d$/)?.[0].length ?? 0
}
