import { addDays, daysBetween, monthEnd, partsOf, weekEndAt } from './days.mjs'

/**
 * @typedef {object} Column
 * @property {string} key under which a line has its value: `2009-06-30:2`
 * @property {string} openingKey of the balance that the duration begins with
 * @property {string} closingKey of the balance that it ends with
 * @property {number} quarters 0 for an instant
 * @property {number | null} weeks null in a calendar of months
 * @property {string | null} start null for an instant
 * @property {string} end
 */

/** A column belongs to a statement when it has values on at least this share of the lines that its fullest column has. */
const FULL = { durations: 0.6, instants: 0.5 }
const WEEKDAYS = { Friday: 5, Saturday: 6, Sunday: 0 }

/**
 * Chooses one to four columns of a statement; columns of one length make a group.
 *
 *     Three Months Ended   Six Months Ended        <- two groups
 *      2009       2008      2009      2008
 *
 * @returns {{ groups: readonly (readonly Column[])[], calendar: 'months' | 'weeks', choices: Record<string, string> } | null}
 */
export function chooseColumns(statement, random) {
  const isBalance = statement.kind === 'BS'
  const keys = fullKeys(statement, isBalance)
  if (keys.length === 0) return null
  const calendar = random.weigh({ months: 0.82, weeks: 0.18 })
  const order = random.weigh({ 'current first': 0.82, 'prior first': 0.18 })
  const chosen = isBalance ? [chooseDates(keys, random)] : chooseGroups(statement.kind, keys, random)
  const inOrder = chosen.map((group) => (order === 'current first' ? group : [...group].reverse()))
  const weeks = calendar === 'weeks' ? chooseWeeks(inOrder, random) : null
  return {
    groups: inOrder.map((group) => group.map((key) => columnOf(key, weeks))),
    calendar,
    choices: { calendar, columns: String(inOrder.flat().length), order },
  }
}

/** The keys with values on most lines, the newest first. */
function fullKeys({ lines }, isBalance) {
  const counts = new Map()
  for (const { values } of lines) {
    for (const key of values.keys()) {
      if (key.endsWith(':0') === isBalance) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const most = Math.max(...counts.values())
  const least = most * (isBalance ? FULL.instants : FULL.durations)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]) => key)
    .sort()
    .reverse()
}

function chooseDates(keys, random) {
  return keys.slice(0, Number(random.weigh({ 1: 0.04, 2: 0.8, 3: 0.16 })))
}

function chooseGroups(kind, keys, random) {
  const groups = [...new Set(keys.map(quartersOf))].sort().map((it) => keys.filter((key) => quartersOf(key) === it))
  if (random.chance(0.05)) return [random.pick(groups).slice(0, 1)]
  if (groups.length === 1 || kind === 'CF' || random.chance(0.15)) return [random.pick(groups).slice(0, 3)]
  const pair = groups.slice(0, 2).map((it) => it.slice(0, 2))
  return random.chance(0.15) ? pair.reverse() : pair
}

function quartersOf(key) {
  return Number(key.slice(key.indexOf(':') + 1))
}

function columnOf(key, weeks) {
  const quarters = quartersOf(key)
  const date = key.slice(0, 10)
  const opening = monthEnd(date, -3 * quarters)
  const period = weeks === null ? monthsOf(date, opening, quarters) : weeksOf(date, opening, quarters, weeks)
  return { key, quarters, openingKey: `${opening}:0`, closingKey: `${date}:0`, ...period }
}

function monthsOf(date, opening, quarters) {
  return { weeks: null, start: quarters === 0 ? null : addDays(opening, 1), end: date }
}

/** Moves a month's end to the end of a week; four quarters have as many weeks as lie between two year ends. */
function weeksOf(date, opening, quarters, { weekday, choice, counts }) {
  const end = weekEndAt(date, weekday, choice)
  if (quarters === 0) return { weeks: null, start: null, end }
  const count = quarters === 4 ? daysBetween(weekEndAt(opening, weekday, choice), end) / 7 : counts[quarters]
  return { weeks: count, start: addDays(end, 1 - 7 * count), end }
}

function chooseWeeks(groups, random) {
  const lengths = new Set(groups.flat().map(quartersOf))
  const pattern = random.weigh({ even: 0.86, 'long first': 0.07, 'long last': 0.07 })
  const counts = {
    even: { 1: 13, 2: 26, 3: 39 },
    'long first': { 1: lengths.size > 1 ? 12 : 16, 2: 28, 3: 40 },
    'long last': { 1: 12, 2: 24, 3: 36 },
  }[pattern]
  return {
    counts,
    weekday: WEEKDAYS[random.pick(Object.keys(WEEKDAYS))],
    choice: random.pick(['last', 'nearest']),
  }
}

/** Whether the columns end on one day of the year, so that a heading can name it once over years alone. */
export function endOnOneDay(columns) {
  const days = new Set(columns.map(({ end }) => end.slice(5)))
  return days.size === 1 && new Set(columns.map(({ end }) => partsOf(end).year)).size === columns.length
}
