import { dateParts } from '../../../src/base/calendar.js'
import type { Calendar, Period, Term, Year } from './calendar.js'
import { cellMark, currencyName, narrativeMark } from './currency.js'
import { dayAndMonth, headerDate } from './dates.js'
import { type Figure, figureOf, withSign } from './figures.js'
import type { Grid, GridColumn, GridRow } from './grid.js'
import { granularity } from './money-words.js'
import { lengthWords } from './period-words.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import { type Line, printedValue, type Statement } from './statement.js'
import { answer, type Piece, type Said, say } from './text-builder.js'

interface Column {
  readonly term: Term
  readonly year: Year
}

/** The statement as a grid of cells, each of which knows what it answers. */
export function statementGrid(recipe: Recipe, calendar: Calendar, statement: Statement): Grid {
  const columns = columnsOf(recipe, calendar)
  const marked = markedLines(recipe, statement)
  const rows = statement.rows.map((row): GridRow => {
    if (row.kind === 'heading') return { label: row.label, cells: null, isStrong: true, isSum: false }
    const { line } = row
    const mark = marked.has(line) ? cellMark(recipe) : null
    const cells = columns.map(({ term, year }) => cellOf(recipe, line, mark, calendar.periods[term][year], term, year))
    return { label: line.words.label, cells, isStrong: line.isTotal, isSum: line.isTotal && line.measure === 'money' }
  })
  const corner = recipe.captionPlace === 'corner' ? captionOf(recipe) : []
  return { corner, columns: headings(recipe, calendar, columns), unit: unitOf(recipe), rows }
}

/** What a statement says of its unit and currency. */
export function captionOf(recipe: Recipe): readonly string[] {
  const random = new Random(recipe.seed, 'caption')
  const currency = currencyName(recipe)
  const share = recipe.shareCount === 'units' ? 'share and per share' : 'per share'
  const capital = currency.replace(/\b[a-z]/g, (it) => it.toUpperCase())
  if (recipe.tableUnit === 'units')
    return [random.pick([`(in ${currency})`, `(Expressed in ${currency})`, `(${capital})`])]
  if (recipe.tableUnit === 'thousands' && random.chance(0.35))
    return random.pick([
      [`(amounts in 000's except for ${share} data)`, `(${capital})`],
      [`(${currency}, 000's, except ${share} amounts)`],
      [`(in ${currency} 000s, except ${share} data)`],
    ])
  const unit = recipe.tableUnit === 'thousands' ? 'thousands' : 'millions'
  return [
    random.pick([
      `(in ${unit} of ${currency}, except ${share} data)`,
      `(Expressed in ${unit} of ${currency}, except ${share} amounts)`,
      `(${capital} in ${unit}, except ${share} data)`,
    ]),
  ]
}

/** "£'000", "CHF m": the unit as a heading has it; null where the statement says it elsewhere. */
export function unitOf(recipe: Recipe): string | null {
  if (recipe.captionPlace !== 'under headings') return null
  const mark = narrativeMark(recipe)
  if (recipe.tableUnit === 'units') return mark.trim()
  return `${mark}${recipe.tableUnit === 'thousands' ? "'000" : 'm'}`
}

/** The wording of the table's layout that failures are grouped by. */
export function tableForm(recipe: Recipe): string {
  return `${recipe.tableFormat} / ${recipe.captionPlace} / ${recipe.header} / ${recipe.columnOrder} / ${recipe.tableUnit}`
}

function columnsOf(recipe: Recipe, calendar: Calendar): readonly Column[] {
  const terms: readonly Term[] =
    recipe.columnOrder === 'year to date first' ? [...calendar.terms].reverse() : calendar.terms
  const years: readonly Year[] = recipe.columnOrder === 'prior first' ? ['prior', 'current'] : ['current', 'prior']
  if (recipe.columnOrder === 'years together') return years.flatMap((year) => terms.map((term) => ({ term, year })))
  return terms.flatMap((term) => years.map((year) => ({ term, year })))
}

function headings(recipe: Recipe, calendar: Calendar, columns: readonly Column[]): readonly GridColumn[] {
  return columns.map(({ term, year }) => {
    const length = lengthHeading(recipe, calendar, term)
    const { end } = calendar.periods[term][year]
    const date = (hasYear: boolean) => {
      const words = headerDate(end, recipe, hasYear)
      return recipe.headerLength === 'capitals' ? words.toUpperCase() : words
    }
    if (recipe.header === 'single') return { group: '', leaf: `${length} ${date(true)}` }
    if (recipe.header === 'over dates' || !isSameDay(calendar, term)) return { group: length, leaf: date(true) }
    return { group: `${length} ${date(false)}`, leaf: String(dateParts(end).year) }
  })
}

/** "Three months ended", "3 months ended", "QUARTER ENDED". */
function lengthHeading(recipe: Recipe, calendar: Calendar, term: Term): string {
  const isSpelled = calendar.kind === 'months' || new Random(recipe.seed, 'headings').chance(0.5)
  const spelled = `${upperFirst(lengthWords(calendar, term, isSpelled))} ended`
  switch (recipe.headerLength) {
    case 'words':
      return spelled
    case 'figures':
      return `${lengthWords(calendar, term, false)} ended`
    case 'capitals':
      return spelled.toUpperCase()
    case 'for the':
      return `For the ${lengthWords(calendar, term, isSpelled)} ended`
    case 'quarter':
      return term === 'quarter' ? 'Quarter ended' : calendar.quarter === 2 ? 'Half year ended' : spelled
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Weeks end on another day each year, and February does every fourth. */
function isSameDay(calendar: Calendar, term: Term): boolean {
  const { current, prior } = calendar.periods[term]
  return dayAndMonth(current.end, 'month-day') === dayAndMonth(prior.end, 'month-day')
}

/** Which lines print the currency's sign: the first, the net result, and those per share. */
function markedLines(recipe: Recipe, statement: Statement): ReadonlySet<Line> {
  if (recipe.markInCells === 'none') return new Set()
  const lines = statement.rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []))
  return new Set(lines.filter((line, index) => index === 0 || line.id === 'netResult' || line.measure === 'per share'))
}

function cellOf(recipe: Recipe, line: Line, mark: string | null, period: Period, term: Term, year: Year): Said {
  const printed = printedValue(line, term, year)
  const figure = cellFigure(recipe, line, Math.abs(printed))
  const isNil = printed === 0 && line.measure === 'money'
  const digits: Piece = answer(isNil ? recipe.zero : figure.digits, {
    kind: 'number',
    value: withSign(figure.value, line.values[term][year] < 0),
    decimals: figure.decimals,
    unit: { money: recipe.currency, 'per share': `${recipe.currency}/shares`, shares: 'shares' }[line.measure],
    period: { start: period.start, end: period.end },
    dims: 'none',
    concepts: line.concepts,
    place: 'table',
    form: tableForm(recipe),
  })
  const gap = recipe.markInCells === 'first and last' ? ' ' : ''
  const before = mark === null ? '' : mark + gap
  if (isNil && recipe.zero === 'blank') return ['']
  if (printed >= 0) return say`${before}${digits}`
  if (recipe.negatives === 'brackets') return say`${before}(${digits})`
  return gap === '' ? say`-${before}${digits}` : say`${before}-${digits}`
}

function cellFigure(recipe: Recipe, line: Line, size: number): Figure {
  if (line.measure === 'per share') return figureOf(size, 2, 0)
  if (line.measure === 'shares' && recipe.shareCount === 'units') return figureOf(size, 0, 0)
  if (line.measure === 'shares' && recipe.shareCount === 'labelled') return figureOf(size / 1000, 0, 3)
  return amountFigure(recipe, size)
}

/** An amount in the statement's unit. */
export function amountFigure(recipe: Recipe, amount: number): Figure {
  const { places, scale } = {
    units: { places: 0, scale: 0 },
    thousands: { places: 0, scale: 3 },
    millions: { places: 0, scale: 6 },
    'tenths of millions': { places: 1, scale: 6 },
  }[recipe.tableUnit]
  return figureOf(amount / granularity(recipe), places, scale)
}
