import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DateMention } from '../../../src/model/mention.js'
import { findDates } from '../../../src/phrases/dates.js'
import { COUNT_PATTERN, parseCount } from '../../../src/phrases/number-words.js'
import { findPeriods } from '../../../src/phrases/periods.js'
import { renderMention } from '../../support/render-period.js'
import { anyPrintedDay, type Day, day, dayInWords } from './print-date.js'

const BEFORE = ['', 'The loss for the ', 'Sales (for the ', 'up 5% in the ']
const AFTER = ['', '.', ', up from', ') fell', ' was']
const before = fc.constantFrom(...BEFORE)
const after = fc.constantFrom(...AFTER)

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `26`, `twenty-six`, `Twenty six`. */
function printCount(count: number, parting: '-' | ' ' | null): string {
  if (parting === null) return String(count)
  const [tens, ones] = [TENS[Math.floor(count / 10) - 2], ONES[count % 10]]
  return ONES[count] ?? (ones === 'zero' ? tens! : `${tens}${parting}${ones}`)
}

const parting = fc.constantFrom<'-' | ' ' | null>('-', ' ', null)
const iso = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function partsOf({ year, month, day }: DateMention | Day): object {
  return { year, month, day }
}

/** The one phrase of a text is the printed one, and says this. */
function check([lead, phrase, rest]: readonly [string, string, string], expected: string): void {
  const found = findPeriods(lead + phrase + rest)
  expect(found.map((it) => [it.range.start, it.range.end, renderMention(it)])).toEqual([
    [lead.length, lead.length + phrase.length, expected],
  ])
}

test('a date is read as it was printed', () => {
  fc.assert(
    fc.property(before, anyPrintedDay, after, (lead, printed, rest) => {
      const found = findDates(lead + printed.text + rest)
      expect(found.map(partsOf)).toEqual([partsOf(printed)])
      expect(found[0]!.range).toEqual({ start: lead.length, end: lead.length + printed.text.length })
    }),
    { numRuns: 3000 },
  )
})

test('a count below a hundred is read in digits and in words', () => {
  fc.assert(
    fc.property(fc.nat(99), parting, (count, joint) => {
      const printed = printCount(count, joint)
      expect(printed).toMatch(new RegExp(`^${COUNT_PATTERN}$`))
      expect(parseCount(printed)).toBe(count)
    }),
    { numRuns: 500 },
  )
})

test('a length and the day that it ends with', () => {
  const unit = fc.constantFrom('months', 'month period', 'weeks', '-week period')
  const ended = fc.constantFrom('ended', 'ending', 'ENDED', 'ended on', 'to', 'ended\n')
  fc.assert(
    fc.property(
      before,
      fc.integer({ min: 1, max: 53 }),
      parting,
      unit,
      ended,
      anyPrintedDay,
      after,
      (lead, count, joint, noun, ending, date, rest) => {
        const phrase = `${printCount(count, joint)}${noun.startsWith('-') ? '' : ' '}${noun} ${ending} ${date.text}`
        check([lead, phrase, rest], `${count} ${noun.includes('week') ? 'week' : 'month'} to ${iso(date)}`)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a quarter, a half or a year and the day that it ends with', () => {
  const length = fc.constantFrom(
    ['quarter', 'quarter'],
    ['fiscal quarter', 'quarter'],
    ['half-year', 'half'],
    ['year', 'year'],
    ['fiscal year', 'year'],
  )
  fc.assert(
    fc.property(before, length, anyPrintedDay, after, (lead, [printed, told], date, rest) =>
      check([lead, `${printed} ended ${date.text}`, rest], `${told} to ${iso(date)}`),
    ),
    { numRuns: 1000 },
  )
})

test('two lengths to one day of two years', () => {
  fc.assert(
    fc.property(before, dayInWords, fc.integer({ min: 1, max: 5 }), after, (lead, date, back, rest) => {
      fc.pre(date.day < 29)
      const earlier = { ...date, year: date.year - back }
      check(
        [lead, `three and nine months ended ${date.text} and ${earlier.year}`, rest],
        `3 month + 9 month to ${iso(date)} + ${iso(earlier)}`,
      )
    }),
    { numRuns: 1000 },
  )
})

test('a day that something is of', () => {
  fc.assert(
    fc.property(fc.constantFrom('as of', 'as at', 'at', 'AS OF', 'as\nof'), dayInWords, after, (word, date, rest) =>
      check(['Cash ', `${word} ${date.text}`, rest], `at ${iso(date)}`),
    ),
    { numRuns: 1000 },
  )
})

test('the first day and the last', () => {
  fc.assert(
    fc.property(anyPrintedDay, fc.constantFrom(' to ', ' through ', ' – '), anyPrintedDay, after, (a, joint, b, rest) =>
      check(['Sales, ', `${a.text}${joint}${b.text}`, rest], `${iso(a)} to ${iso(b)}`),
    ),
    { numRuns: 1000 },
  )
})

test('a quarter or half of a fiscal year', () => {
  const part = fc.constantFrom('Q', 'H').chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      number: fc.integer({ min: 1, max: unit === 'Q' ? 4 : 2 }),
    }),
  )
  const ORDINALS = ['first', 'second', 'third', 'fourth']
  const WAYS: readonly ((unit: string, number: number, year: number) => string)[] = [
    (unit, number, year) => `${number}${unit}${String(year).slice(2)}`,
    (unit, number, year) => `${unit}${number} ${year}`,
    (unit, number, year) => `${unit}${number}’${String(year).slice(2)}`,
    (unit, number, year) => `${unit}${number} FY${String(year).slice(2)}`,
    (unit, number, year) => `${ORDINALS[number - 1]} ${unit === 'Q' ? 'quarter' : 'half'} of ${year}`,
    (unit, number, year) => `${ORDINALS[number - 1]} fiscal ${unit === 'Q' ? 'quarter' : 'half'} of fiscal ${year}`,
    (unit, number, year) => `${ORDINALS[number - 1]} ${unit === 'Q' ? 'quarter' : 'half'} of fiscal year ${year}`,
  ]
  fc.assert(
    fc.property(part, day, fc.constantFrom(...WAYS), after, ({ unit, number }, { year }, print, rest) =>
      check(['Sales in ', print(unit, number, year), rest], `${unit}${number} of ${year}`),
    ),
    { numRuns: 1000 },
  )
})
