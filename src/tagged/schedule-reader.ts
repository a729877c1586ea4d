import { type IsoDate, isoDate, isRealDate } from '../base/calendar.js'
import type { PrintedLength } from '../model/mention.js'
import type { LedgerEntry, NumberClass } from '../model/report.js'
import type { Printed, Schedule, ScheduleColumn, ScheduleLine } from '../model/schedule.js'
import { readValues } from './schedule-values.js'
import type { TaggedLine } from './tagged-lines.js'

const DATE = /(?<month>[A-Z]{3})[A-Z]{0,6}[-. ]{0,3}(?<day>\d{1,2})[-, ]{1,3}(?<year>\d{4}|\d\d)(?!\d)/gi
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const LENGTH =
  /(?<year>YEAR|YR)|(?<count>\d{1,2})[- ]?(?<unit>MO|WK|WEEK)[A-Z]*|(?<quarter>QTR[- ]?\d?|QUARTER)|OTHER/gi
/** What the numbers after the tags of a heading are. */
const HEADING: Readonly<Record<string, NumberClass>> = {
  ARTICLE: 'reference',
  ART: 'reference',
  LEGEND: 'reference',
  RESTATED: 'reference',
  NAME: 'code',
  CIK: 'code',
  NUMBER: 'code',
  SERIES: 'code',
  MULTIPLIER: 'scale',
  CURRENCY: 'scale',
  'EXCHANGE-RATE': 'scale',
  'BOOK-VALUE': 'reference',
  'PERIOD-TYPE': 'period',
  'FISCAL-YEAR-END': 'date',
  'PERIOD-START': 'date',
  'PERIOD-END': 'date',
}
/** Tags that are no amounts: the marks of the table and of its notes. */
const MARKS: ReadonlySet<string> = new Set(['TABLE', 'S', 'C', 'CAPTION', 'PAGE', 'FN', 'PRE'])

const NOTE = /^F\d{1,2}$/

/** Puts schedules together from their tagged lines: a heading after amounts begins the next one. */
export class ScheduleReader {
  readonly #found: Schedule[] = []
  #heading = new Map<string, TaggedLine>()
  #numbers: LedgerEntry[] = []
  #amounts: TaggedLine[] = []

  add(line: TaggedLine): void {
    const kind = HEADING[line.tag]
    if (kind !== undefined) this.#addHeading(line, kind)
    else if (!MARKS.has(line.tag) && !NOTE.test(line.tag) && /\d|-/.test(line.rest)) this.#amounts.push(line)
  }

  finish(): readonly Schedule[] {
    this.#close()
    return this.#found
  }

  #addHeading(line: TaggedLine, kind: NumberClass): void {
    if (this.#amounts.length > 0) this.#close()
    if (!this.#heading.has(line.tag)) this.#heading.set(line.tag, line)
    const printed = trimmed(line)
    if (printed !== null) this.#numbers.push({ span: printed.span, class: kind })
  }

  #close(): void {
    if (this.#amounts.length > 0) this.#found.push(this.#schedule())
    this.#heading = new Map()
    this.#numbers = []
    this.#amounts = []
  }

  #schedule(): Schedule {
    const columns = this.#columns()
    const printed = (tag: string): Printed<string> | null => trimmed(this.#heading.get(tag))
    const cik = printed('CIK')
    return {
      article: (printed('ARTICLE') ?? printed('ART'))?.value.match(/^\w+/)?.[0].toUpperCase() ?? '',
      multiplier: readMultiplier(printed('MULTIPLIER')),
      currency: printed('CURRENCY'),
      registrant: printed('NAME'),
      cik: cik === null ? null : { ...cik, value: cik.value.replace(/^0+/, '') },
      columns,
      lines: this.#amounts.map(
        (line): ScheduleLine => ({ tag: line.tag, span: line.span, values: readValues(line, columns.length) }),
      ),
      numbers: this.#numbers,
    }
  }

  #columns(): readonly ScheduleColumn[] {
    const dates = (tag: string): readonly Printed<IsoDate>[] => readDates(this.#heading.get(tag))
    const [ends, starts, yearEnds] = [dates('PERIOD-END'), dates('PERIOD-START'), dates('FISCAL-YEAR-END')]
    const lengths = readLengths(this.#heading.get('PERIOD-TYPE'))
    const count = Math.max(1, ends.length)
    return Array.from({ length: count }, (_, index) => ({
      length: lengths[index] ?? null,
      yearEnd: yearEnds[index] ?? null,
      start: starts[index] ?? null,
      end: ends[index] ?? null,
    }))
  }
}

function trimmed(line: TaggedLine | undefined): Printed<string> | null {
  const value = line?.rest.trim() ?? ''
  if (line === undefined || value === '') return null
  const start = line.restStart + line.rest.indexOf(value)
  return { value, span: { start, end: start + value.length } }
}

/** `1,000`: a power of ten. */
function readMultiplier(printed: Printed<string> | null): Printed<number> | null {
  const match = printed?.value.match(/^1(?<zeros>[0,]*)(?![\d.])/)
  if (!match || printed === null) return null
  const { start } = printed.span
  return { value: match.groups!.zeros!.replaceAll(',', '').length, span: { start, end: start + match[0].length } }
}

function readDates(line: TaggedLine | undefined): readonly Printed<IsoDate>[] {
  if (line === undefined) return []
  return [...line.rest.matchAll(DATE)].flatMap((match) => {
    const month = 1 + MONTHS.indexOf(match.groups!.month!.toUpperCase())
    const [day, printedYear] = [Number(match.groups!.day), Number(match.groups!.year)]
    const year = printedYear < 50 ? 2000 + printedYear : printedYear < 100 ? 1900 + printedYear : printedYear
    if (month === 0 || !isRealDate(year, month, day)) return []
    return [{ value: isoDate(year, month, day), span: placeOf(line, match) }]
  })
}

function readLengths(line: TaggedLine | undefined): readonly (Printed<PrintedLength> | null)[] {
  if (line === undefined) return []
  return [...line.rest.matchAll(LENGTH)].map((match) => {
    const length = lengthOf(match.groups!)
    return length === null ? null : { value: length, span: placeOf(line, match) }
  })
}

function lengthOf({ year, count, unit, quarter }: Readonly<Record<string, string | undefined>>): PrintedLength | null {
  if (year !== undefined) return { unit: 'year', count: 1 }
  if (quarter !== undefined) return { unit: 'quarter', count: 1 }
  if (count === undefined || Number(count) === 0) return null
  return { unit: /^m/i.test(unit!) ? 'month' : 'week', count: Number(count) }
}

function placeOf(line: TaggedLine, match: RegExpExecArray): Printed<unknown>['span'] {
  const start = line.restStart + match.index
  return { start, end: start + match[0].length }
}
