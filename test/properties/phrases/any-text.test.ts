import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Range } from '../../../src/base/mapped-text.js'
import { findAmounts, parseAmount, parseNil } from '../../../src/phrases/amounts.js'
import { parseCell } from '../../../src/phrases/cell-value.js'
import { findCurrencySigns, findCurrencyWords } from '../../../src/phrases/currencies.js'
import { findDates, mayHaveDate } from '../../../src/phrases/dates.js'
import { findLengths, findPeriods } from '../../../src/phrases/periods.js'
import { parsePlainAmount } from '../../../src/phrases/plain-amount.js'
import { findScaleNotes } from '../../../src/phrases/scales.js'

/** What the grammars are made of, and what stands about it. */
const PIECES =
  "1 9 0 12 2007 000 1,204 1.5 .5 1.122,50 $ US$ C$ € £ ( ) - – − % percent per share per diluted shares million m bn thousand thousands in of euros dollars Canadian U.S. except for January jan. June 30 30, 2006 and & / 1/2/06 30.6.2007 2007-06-30 three thirteen twenty-six month months weeks period quarter half year year's fiscal FY Q2 2H 9M first second ended ending as at to through – the same last prior comparable corresponding ago earlier full 'month ' '06 ’ . , ; : * † nil none a b".split(
    ' ',
  )
const SPACES = ['', ' ', ' ', '\n', '\t', '\u00a0', '  ']

const anything = fc.string({ unit: 'binary', maxLength: 200 })
const piece = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SPACES)).map((it) => it.join(''))
const pieces = fc.array(piece, { maxLength: 40 }).map((it) => it.join(''))
const longestRun = fc.integer({ min: 1000, max: 20_000 })
/** One thing over and over, between others. */
const run = fc
  .tuple(pieces, fc.oneof(piece, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), longestRun, pieces)
  .map(([before, it, length, after]) => `${before}${it.repeat(Math.ceil(length / it.length))}${after}`)

/** Every range within a value, at whatever depth. */
function rangesIn(value: unknown): readonly Range[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as Range] : []
  return [...own, ...Object.values(value).flatMap(rangesIn)]
}

/** Nothing throws, and each range is one of the text. */
function holds(read: (text: string) => unknown): void {
  const check = (text: string): void => {
    const odd = rangesIn(read(text)).filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
    expect(odd).toEqual([])
  }
  fc.assert(fc.property(fc.oneof(anything, pieces), check), { numRuns: 600 })
  fc.assert(fc.property(run, check), { numRuns: 15 })
}

/** Beside that, what is found is in order and apart. */
function holdsApart<T>(find: (text: string) => readonly T[], placeOf: (found: T) => Range): void {
  holds((text) => {
    const ends = find(text).flatMap((it) => [placeOf(it).start, placeOf(it).end])
    expect(ends.every((end, index) => index === 0 || end >= ends[index - 1]!)).toBe(true)
    return find(text)
  })
}

describe('of any text whatever the ranges are places of it, in order and apart', () => {
  test('amounts', () => holdsApart(findAmounts, (it) => it.range))
  test('dates', () => holdsApart(findDates, (it) => it.range))
  test('phrases that say when', () => holdsApart(findPeriods, (it) => it.range))
  test('names of currencies', () => holdsApart(findCurrencyWords, (it) => it.range))
  test('signs of currencies', () => holdsApart(findCurrencySigns, (it) => it.range))
  test('notes on scale', () => holdsApart(findScaleNotes, (it) => it.scaleRange))
})

describe('of any text whatever the ranges are places of it', () => {
  test('lengths', () => holds(findLengths))
  test('the value of a cell', () => holds(parseCell))
  test('the one amount', () => holds(parseAmount))
  test('the plain amount', () => holds(parsePlainAmount))
  test('nil', () => holds(parseNil))
})

test('a text in which a date is found may have a date', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      if (findDates(text).length > 0) expect(mayHaveDate(text)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('the digits of an amount print its number', () => {
  fc.assert(
    fc.property(fc.oneof(anything, pieces), (text) => {
      for (const { digits, number, places } of findAmounts(text)) {
        const printed = text.slice(digits.start, digits.end)
        const isWhole = /^\d/.test(printed)
        expect(number.replace('.', '')).toBe((isWhole ? '' : '0') + printed.replace(/\D/g, ''))
        expect(number).toMatch(/^\d+(?:\.\d+)?$/)
        expect(number.split('.')[1]?.length ?? 0).toBe(places)
      }
    }),
    { numRuns: 2000 },
  )
})

describe('a run is read in a time that grows with its length', () => {
  const check = (find: (text: string) => unknown, before: string, run: string): void => {
    find(`${before}${run.repeat(200_000 / run.length)}year`)
  }
  test('of white space after a quarter', () => check(findPeriods, 'first quarter', ' '))
  test('of white space after a length', () => check(findLengths, 'three', ' '))
  test('of white space after a month', () => check(findDates, 'June', ' '))
  test('of white space after a note on scale', () => check(findScaleNotes, '(in thousands', ' '))
  test('of white space after a number', () => check(parseCell, '12', ' '))
  test('of white space after a nil', () => check(parseNil, '-', ' '))
  test('of words of comparison', () => check(findPeriods, 'the year', ' same'))
  test('of months', () => check(findPeriods, '1 ', 'jan'))
  test('of letters', () => check(findScaleNotes, '', 'million'))
  test('of notes on scale', () => check(findScaleNotes, '', 'in thousands '))
})
