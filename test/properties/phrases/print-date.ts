import fc from 'fast-check'
import { isRealDate } from '../../../src/base/calendar.js'
import { MONTHS } from '../../support/months.js'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface PrintedDay extends Day {
  readonly text: string
}

function monthName({ month }: Day): string {
  return MONTHS[month - 1]!
}

/** `Sept.`; May and June are short enough. */
function shortMonth(it: Day): string {
  const name = monthName(it)
  return name.length <= 4 ? name : `${name.slice(0, it.month === 9 ? 4 : 3)}.`
}

function ordinal(day: number): string {
  const teen = day > 10 && day < 14
  return `${day}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'}`
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Ways to print a day in words. */
const IN_WORDS: readonly ((it: Day) => string)[] = [
  (it) => `${monthName(it)} ${it.day}, ${it.year}`,
  (it) => `${monthName(it).toUpperCase()} ${it.day}, ${it.year}`,
  (it) => `${monthName(it)}\u00a0${it.day}, ${it.year}`,
  (it) => `${monthName(it)}\n${it.day},\n${it.year}`,
  (it) => `${monthName(it)} ${it.day},${it.year}`,
  (it) => `${monthName(it)} ${ordinal(it.day)}, ${it.year}`,
  (it) => `${shortMonth(it)} ${it.day}, ${it.year}`,
  (it) => `${it.day} ${monthName(it)} ${it.year}`,
  (it) => `${two(it.day)} ${monthName(it)}, ${it.year}`,
  (it) => `${ordinal(it.day)} of ${monthName(it)} ${it.year}`,
]

/** Ways to print it in digits: as ISO does, Americans, Germans. */
const IN_DIGITS: readonly ((it: Day) => string)[] = [
  (it) => `${it.year}-${two(it.month)}-${two(it.day)}`,
  (it) => `${it.month}/${it.day}/${it.year}`,
  (it) => `${two(it.month)}/${two(it.day)}/${two(it.year % 100)}`,
  (it) => `${two(it.day)}.${two(it.month)}.${it.year}`,
]

/** Days of the years that two digits can mean. */
export const day: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 1950, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter((it) => isRealDate(it.year, it.month, it.day))

export const dayInWords: fc.Arbitrary<PrintedDay> = printedBy(IN_WORDS)
export const anyPrintedDay: fc.Arbitrary<PrintedDay> = printedBy([...IN_WORDS, ...IN_DIGITS])

function printedBy(ways: readonly ((it: Day) => string)[]): fc.Arbitrary<PrintedDay> {
  return fc.tuple(day, fc.constantFrom(...ways)).map(([it, print]) => ({ ...it, text: print(it) }))
}
