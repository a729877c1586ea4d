import { addDays, partsOf } from './days.mjs'
import { dateWords, dayAndMonth, inSentenceCase, inTitleCase, listWords, numberWords } from './words.mjs'

/**
 * @typedef {object} HeadCell stands over the columns `from` up to, not including, `to`; `\n` begins a new line in it
 * @property {string} text
 * @property {number} from
 * @property {number} to
 *
 * @typedef {object} Heads
 * @property {string | null} caption a line above the table
 * @property {string | null} corner stands over the labels
 * @property {readonly (readonly HeadCell[])[]} rows outermost first
 */

const LENGTHS = { 1: 'three', 2: 'six', 3: 'nine', 4: 'twelve' }

/**
 * Heads the columns of a statement.
 *
 *     Three Months Ended June 30,     <- header: length and day over years
 *       2009              2008
 *
 * @returns {Heads}
 */
export function headColumns(groups, layout, random) {
  const words = wordsOf(layout, random)
  const columns = groups.flat()
  const spans = spansOf(groups)
  const over = (textOf) => spans.map(({ group, from, to }) => ({ text: textOf(group), from, to }))
  const each = (textOf) => columns.map((column, at) => ({ text: textOf(column), from: at, to: at + 1 }))
  const years = each(({ end }) => String(partsOf(end).year))
  const heads = (rows, rest = {}) => ({ caption: null, corner: null, rows, ...rest })
  const [first] = columns
  switch (layout.header) {
    case 'dates':
      return heads([each(({ end }) => words.brokenDate(end))])
    case 'as of over dates':
      return heads([over(() => words.cased(random.pick(['as of', 'at']))), each(({ end }) => words.date(end))])
    case 'as of in each': {
      const at = random.pick(['as of\n', 'at '])
      return heads([each(({ end }) => words.cased(at) + words.date(end))])
    }
    case 'days over years, two rows':
      return heads([each(({ end }) => words.day(end)), years])
    case 'day over years':
      return heads([over(([{ end }]) => words.day(end)), years])
    case 'corner day, years':
      return heads([years], { corner: `${words.cased(random.pick(['as of ', 'at ', '']))}${words.day(first.end)}` })
    case 'length and day over years':
      return heads([over((group) => `${words.length(group)} ${words.day(group[0].end)}`), years])
    case 'length over day over years, three rows':
      return heads([over(words.length), over(([{ end }]) => words.day(end)), years])
    case 'length over dates':
      return heads([over(words.length), each(({ end }) => words.date(end))])
    case 'all in each':
      return heads([each((column) => words.broken(words.length([column]), column.end))])
    case 'range':
      return heads([each(({ start, end }) => words.range(start, end))])
    case 'corner length and day, years':
      return heads([years], { corner: `${words.length(columns)} ${words.day(first.end)}` })
    case 'corner length, dates':
      return heads([each(({ end }) => words.date(end))], { corner: words.length(columns) })
    case 'caption, years':
      return heads([years], { caption: captionOf(columns, words) })
    case 'quarter codes':
      return heads([each(words.quarter)])
    case 'fiscal years':
      return heads([each(words.fiscalYear)])
  }
  throw new Error(`no such header: ${layout.header}`)
}

function spansOf(groups) {
  let from = 0
  return groups.map((group) => {
    const span = { group, from, to: from + group.length }
    from = span.to
    return span
  })
}

function wordsOf(layout, random) {
  const cased = casing(layout['heading case'])
  const style = layout.dates
  const comma = style === 'day first' || random.chance(0.2) ? '' : ','
  const isShortBreak = random.chance(0.5)
  const breaksDate = style === 'long' && random.chance(0.4)
  const quarterStyle = random.pick(['2Q09', 'Q2 2009', '2Q 2009', "Q2'09"])
  const yearStyle = random.pick(['FY2009', 'Fiscal 2009', 'FY 2009'])
  const plural = random.chance(0.7)
  const dated = (day) => upperIf(layout, dateWords(day, style))
  const brokenDate = (day) => (breaksDate ? dated(day).replace(', ', ',\n') : dated(day))
  return {
    cased,
    date: dated,
    brokenDate,
    day: (day) => upperIf(layout, dayAndMonth(day, style)) + comma,
    length: (group) => cased(lengthWords(group, layout['length words'], plural)),
    broken: (length, day) =>
      isShortBreak ? `${length.replace(/ (?=ended$)/i, '\n')}\n${brokenDate(day)}` : `${length}\n${dated(day)}`,
    range: (start, end) => `${dated(start)}\n${cased('to')} ${dated(end)}`,
    list: (days) => listWords(days.map(dated)),
    quarter: ({ end }) => quarterCode(end, quarterStyle),
    fiscalYear: ({ end }) => yearStyle.replace('2009', yearOf(end)),
  }
}

function upperIf(layout, text) {
  return layout['heading case'] === 'upper' ? text.toUpperCase() : text
}

function casing(name) {
  return { title: (it) => inTitleCase(inSentenceCase(it)), sentence: inSentenceCase, upper: (it) => it.toUpperCase() }[
    name
  ]
}

function yearOf(day) {
  return String(partsOf(day).year)
}

/** "three months ended", "13 weeks ended", "years ended". */
function lengthWords(columns, style, isPlural) {
  const [{ quarters, weeks }] = columns
  const isMany = isPlural && columns.length > 1
  const end = 'ended'
  if (weeks !== null) {
    const count = style === 'figures' ? String(weeks) : numberWords(weeks)
    return `${style === 'for the' ? 'for the ' : ''}${count} weeks ${end}`
  }
  const year = `year${isMany ? 's' : ''}`
  switch (style) {
    case 'figures':
      return `${3 * quarters} months ${end}`
    case 'quarter':
      if (quarters === 1) return `quarter${isMany ? 's' : ''} ${end}`
      return quarters === 4 ? `fiscal ${year} ${end}` : `${LENGTHS[quarters]} months ${end}`
    case 'period':
      return quarters === 4 ? `${year} ${end}` : `${LENGTHS[quarters]} month period${isMany ? 's' : ''} ${end}`
    case 'for the':
      return `for the ${quarters === 4 ? year : `${LENGTHS[quarters]} months`} ${end}`
    default:
      return quarters === 4 ? `${year} ${end}` : `${LENGTHS[quarters]} months ${end}`
  }
}

/** "For the Three Months Ended June 30, 2009 and 2008", "June 30, 2009 and December 31, 2008". */
function captionOf(columns, words) {
  const days = columns.map(({ end }) => end)
  if (columns[0].quarters === 0) return words.list(days)
  const length = words.length(columns)
  return `${/^for/i.test(length) ? '' : words.cased('for the ')}${length} ${captionDays(days, words)}`
}

function captionDays(days, words) {
  const [first, ...rest] = days
  return listWords([words.date(first), ...rest.map(yearOf)])
}

function quarterCode(end, style) {
  const { year, month } = partsOf(end)
  return style
    .replace('2009', String(year))
    .replace('09', String(year).slice(2))
    .replace(/2Q|Q2/, (it) => it.replace('2', String(month / 3)))
}

/** "The second quarter of 2009 is the three months ended June 30, 2009": what codes of quarters and years stand for. */
export function codeMeaning(columns, layout) {
  const { start, end } = columns[0]
  const { year, month } = partsOf(end)
  const range = `the period from ${dateWords(start, 'long')} to ${dateWords(end, 'long')}`
  if (layout.header === 'fiscal years') return `Fiscal ${year} is ${range}.`
  return `The ${['first', 'second', 'third', 'fourth'][month / 3 - 1]} quarter of ${year} is ${range}.`
}

/** The day that the filing reports on: the last of all columns. */
export function reportDay(columns) {
  return columns
    .map(({ end }) => end)
    .sort()
    .at(-1)
}

/** The day on which the filing was made public, some weeks after. */
export function releaseDay(columns, random) {
  return addDays(reportDay(columns), random.integer(24, 44))
}
