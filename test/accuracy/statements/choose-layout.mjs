import { endOnOneDay } from './choose-columns.mjs'
import { partsOf } from './days.mjs'
import { fitsScale, SCALES } from './scale.mjs'

/**
 * The choices that make one printing, each drawn from a stream of its own; features → choices, all of them words, so that failures can
 * be counted by feature. Where a choice would leave the reader without a needed word (which dollar, which scale), it isn't among those
 * drawn from.
 *
 * @param {import('./read-statements.mjs').Statement} statement
 * @param {ReturnType<import('./choose-columns.mjs').chooseColumns>} columns
 * @param {readonly import('./select-lines.mjs').PrintedLine[]} lines
 * @param {(purpose: string) => import('./random.mjs').Random} stream
 * @returns {Readonly<Record<string, string>>}
 */
export function chooseLayout(statement, columns, lines, stream) {
  const draw = (feature, weights) => stream(feature).weigh(weights)
  return { ...chooseContent(statement, columns, lines, draw), ...chooseBody(columns, draw), ...chooseMarkup(draw) }
}

/** The choices of what is said, whatever it is printed as: the form, the heads, the scale and the currency. */
export function chooseContent(statement, columns, lines, draw) {
  const form = draw('form', formWeights(statement, columns.groups))
  const header = chooseHeader(columns, form, draw)
  const amounts = chooseAmounts(lines, form, draw)
  return { kind: statement.kind, form, ...columns.choices, ...header, ...amounts }
}

function formWeights({ kind }, groups) {
  const columns = groups.flat()
  const isYear = kind === 'BS' ? columns.length > 1 && endOnOneDay(columns) : columns.every((it) => it.quarters === 4)
  return isYear ? { '10-K': 5, '20-F': 1, press: 2, none: 1 } : { '10-Q': 6, '6-K': 1, press: 3, none: 1 }
}

/** How the columns are headed. What names no day can only head columns that end on one. */
function chooseHeader({ groups, calendar }, form, draw) {
  const columns = groups.flat()
  const isBalance = columns[0].quarters === 0
  const isSameDay = calendar === 'months' && groups.every(endOnOneDay)
  const weights = isBalance
    ? balanceHeaders(columns, isSameDay)
    : durationHeaders(groups, isSameDay, calendar === 'months' && form !== 'none')
  const header = draw('header', weights)
  const hasYears = /year|rows|caption|code|fiscal/.test(header)
  const isLateInMonth = columns.every(({ end }) => partsOf(end).date > 12)
  const dates = hasYears
    ? { long: 6, short: 1, 'day first': 1 }
    : { long: 6, short: 2, 'day first': 1, slashes: isLateInMonth ? 1 : 0, iso: 0.5 }
  return {
    header,
    dates: draw('dates', dates),
    'length words': draw('length words', lengthWeights(calendar)),
    'heading case': draw('heading case', { title: 6, sentence: 2, upper: 2 }),
    audited: draw('audited', auditedWeights(form, isBalance)),
  }
}

/** Yearly reports are audited and don't say so. */
function auditedWeights(form, isBalance) {
  if (form === '10-K' || form === '20-F') return { none: 1 }
  return { none: 6, title: 2, 'header row': 2, 'each column': isBalance ? 2 : 0.5 }
}

function balanceHeaders(columns, isSameDay) {
  const hasOwnYears = new Set(columns.map(({ end }) => partsOf(end).year)).size === columns.length
  return {
    dates: 5,
    'as of over dates': 2,
    'as of in each': 1,
    'days over years, two rows': 3,
    'day over years': isSameDay ? 3 : 0,
    'corner day, years': isSameDay ? 2 : 0,
    'caption, years': hasOwnYears && columns.length > 1 ? 1 : 0,
  }
}

function durationHeaders(groups, isSameDay, canNameQuarter) {
  const isOneGroup = groups.length === 1
  const isOneLength = groups.every((group) => new Set(group.map((it) => it.weeks)).size === 1)
  const [{ quarters, end }] = groups[0]
  const isQuarter = isOneGroup && isSameDay && quarters === 1 && partsOf(end).month % 3 === 0
  const isYear = isOneGroup && isSameDay && quarters === 4
  return {
    'length and day over years': isSameDay ? 6 : 0,
    'length over day over years, three rows': isSameDay ? 2 : 0,
    'length over dates': isOneLength ? 4 : 0,
    'all in each': 4,
    range: 0.5,
    'corner length and day, years': isOneGroup && isSameDay ? 2 : 0,
    'corner length, dates': isOneGroup && isOneLength ? 1.5 : 0,
    'caption, years': isOneGroup && isSameDay ? 2 : 0,
    'quarter codes': isQuarter && canNameQuarter ? 4 : 0,
    'fiscal years': isYear && canNameQuarter ? 2 : 0,
  }
}

function lengthWeights(calendar) {
  const common = { words: 5, figures: 2, 'for the': 2 }
  return calendar === 'weeks' ? common : { ...common, quarter: 1.5, period: 0.7 }
}

/** Scale, currency, and how amounts of each measure are printed. */
function chooseAmounts(lines, form, draw) {
  const valuesOf = (measure) =>
    lines
      .filter((it) => it.measure === measure)
      .flatMap(({ amounts }) => amounts.flatMap((it) => (it === null ? [] : [it.value])))
  const scale = draw('scale', scaleWeights(valuesOf('money')))
  const shares = draw('shares', shareWeights(lines, valuesOf('shares'), SCALES[scale]))
  const currency = draw('currency', currencyWeights(lines))
  const signs = draw('currency signs', { 'first and totals': 5, every: 1, none: 1.5 })
  const currencyBy = draw('currency by', evidenceWeights(currency, form, signs))
  const notePlace = draw('note place', notePlaceWeights(scale, shares, currencyBy))
  return {
    scale,
    shares,
    'per share': lines.some((it) => it.measure === 'per share') ? 'printed' : 'none',
    currency,
    'currency signs': signs,
    'currency by': currencyBy,
    'note place': notePlace,
  }
}

function scaleWeights(values) {
  const fits = (name) => fitsScale(values, SCALES[name])
  const isLarge = values.some((it) => Math.abs(Number(it)) >= 1e7)
  return {
    millions: fits('millions') ? 4 : 0,
    'tenths of millions': fits('tenths of millions') && isLarge ? 1.5 : 0,
    thousands: fits('thousands') ? 4 : 0,
    units: fits('thousands') ? 0.8 : 4,
  }
}

function shareWeights(lines, values, scale) {
  if (values.length === 0) return { none: 1 }
  const isInFull = lines.some(({ label, measure }) => measure === 'shares' && /\(in shares\)/i.test(label))
  if (isInFull || scale.word === null) return { 'in full': 1 }
  const isInThousands = fitsScale(values, SCALES.thousands)
  return {
    'as money': fitsScale(values, scale) ? 4 : 0,
    'in full': 2,
    'noted in thousands': isInThousands && scale.word === 'millions' ? 2 : 0,
    'labelled in thousands': isInThousands ? 1 : 0,
  }
}

/** The amounts are those of a company that reports in dollars; a label with a sign in it can't be another currency's. */
function currencyWeights(lines) {
  const { currency } = lines.find((it) => it.measure === 'money')
  if (currency !== 'USD') return { [currency]: 1 }
  const isBound = lines.some(({ label }) => /[$]|dollar|u\.s\.|american/i.test(label))
  return isBound ? { USD: 1 } : { USD: 16, CAD: 1.2, EUR: 1.2, GBP: 0.8, AUD: 0.6 }
}

/** What tells the reader the currency. Only a domestic form, or an American dateline, makes a bare "$" the US dollar. */
function evidenceWeights(currency, form, signs) {
  const isPrinted = signs !== 'none'
  const isDomestic = form === '10-Q' || form === '10-K'
  const named = { note: 2, paragraph: 1 }
  if (currency === 'USD') {
    return {
      ...named,
      form: isDomestic && isPrinted ? 14 : 0,
      dateline: form === 'press' && isPrinted ? 2 : 0,
      'coded sign': !isDomestic && isPrinted ? 1 : 0,
    }
  }
  if (currency === 'EUR' || currency === 'GBP') return { ...named, 'own sign': isPrinted ? 2 : 0 }
  return { ...named, 'coded sign': isPrinted && currency !== 'JPY' ? 1 : 0 }
}

function notePlaceWeights(scale, shares, currencyBy) {
  if (scale === 'units' && currencyBy !== 'note') return { none: 1 }
  const places = { above: 5, title: 1, corner: 2, 'header row': 2, paragraph: 1 }
  const canStandOverColumns = scale !== 'units' && !shares.startsWith('noted') && shares !== 'as money'
  return currencyBy === 'note' || !canStandOverColumns ? places : { ...places, 'column heads': 0.8 }
}

function chooseBody({ groups }, draw) {
  const negatives = draw('negatives', { brackets: 8, hyphen: 1, minus: 0.5, 'en dash': 0.5 })
  const close = negatives === 'brackets' ? 1 : 0
  return {
    negatives,
    cells: draw('cells', {
      'one cell': 2,
      'sign apart': 2,
      'bracket apart': 1 * close,
      'sign and bracket apart': 4 * close,
      'bracket with sign': 0.7 * close,
    }),
    'missing sign': draw('missing sign', { 'blank cell': 3, 'wide number': 1 }),
    'spacer columns': draw('spacer columns', { none: 2, between: 2 }),
    'wide label': draw('wide label', { no: 4, yes: 1 }),
    nil: draw('nil', { dash: 6, zero: 1, 'two hyphens': 0.5 }),
    'dash form': draw('dash form', {
      '—': 3,
      '&mdash;': 2,
      '&#8212;': 2,
      '&#151;': 2,
      '-': 2,
      '–': 0.5,
      '&ndash;': 0.5,
    }),
    'leading zero': draw('leading zero', { yes: 4, no: 1 }),
    blank: draw('blank', { empty: 3, '&nbsp;': 3, '&#160;': 2, 'nbsp character': 1 }),
    headings: draw('headings', { none: 1, some: 2, all: 2 }),
    indent: draw('indent', { none: 2, padding: 2, 'text indent': 1, spaces: 2, 'empty cell': 1 }),
    labels: draw('labels', { plain: 8, dots: 1, colon: 0.4, upper: 0.4 }),
    'label wrap': draw('label wrap', { none: 8, br: 2, 'two rows': 0.7 }),
    apostrophes: draw('apostrophes', { "'": 3, '&#146;': 1, '&#8217;': 1, '’': 1 }),
    totals: draw('totals', { plain: 2, bold: 2, border: 2, rule: 1, hyphens: 0.4 }),
    'empty rows': draw('empty rows', { none: 3, some: 1 }),
    'footnote marks': draw('footnote marks', {
      none: 10,
      'on labels': 1,
      'raised on labels': 0.7,
      'raised on numbers': 1,
      'after numbers': 0.7,
      'on headings': 0.7,
    }),
    'notes column': draw('notes column', { none: 9, printed: 1 }),
    'percent column': draw('percent column', {
      none: 9,
      printed: groups.length === 1 && groups[0].length === 2 ? 1 : 0,
    }),
    split: draw('split', {
      none: 8,
      'new table with header': 0.7,
      'new table without header': 0.7,
      'header repeated': 0.5,
    }),
  }
}

function chooseMarkup(draw) {
  const markup = draw('markup', { modern: 3, plain: 2, old: 3, word: 1.5 })
  return {
    markup,
    'header cells': draw('header cells', { td: 4, th: 2 }),
    'header breaks': draw('header breaks', { br: 3, blocks: 1 }),
    'header span': draw('header span', { whole: 4, 'without close': 1 }),
    corner: draw('corner', { plain: 5, rowspan: 1 }),
    'end tags': draw('end tags', markup === 'old' ? { written: 1, 'left out': 1 } : { written: 1 }),
    'cell content': draw('cell content', { bare: 3, font: 2, span: 2, nested: 1, paragraph: 1 }),
    comments: draw('comments', { none: 6, some: 1 }),
    titles: draw('titles', { above: 6, 'in the table': 1 }),
    lines: draw('lines', { 'one cell a line': 1, 'one row a line': 2, 'all on one': 0.7 }),
    'outer table': draw('outer table', { none: 20, around: 1 }),
  }
}
