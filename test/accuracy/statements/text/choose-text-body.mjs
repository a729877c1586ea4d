const SALES = /^Revenues$|^SalesRevenueNet$/

/** How amounts and labels are written, in any printing as text. */
export function chooseTextBody(draw) {
  return {
    negatives: draw('negatives', { brackets: 9, hyphen: 1 }),
    nil: draw('nil', { dash: 7, zero: 1 }),
    'dash form': draw('dash form', { '-': 4, '--': 3, '---': 1, '—': 1.5 }),
    'leading zero': draw('leading zero', { yes: 3, no: 1 }),
    headings: draw('headings', { none: 1, some: 2, all: 2 }),
    labels: draw('labels', { plain: 8, colon: 0.4, upper: 0.6 }),
    'footnote marks': draw('footnote marks', { none: 10, 'on labels': 1, 'after numbers': 0.7, 'on headings': 0.7 }),
    'notes column': draw('notes column', { none: 9, printed: 1 }),
  }
}

/** Columns of percent beside the amounts; those of sales need a line of sales. */
export function choosePercents({ kind }, { groups }, lines, draw) {
  const isPair = groups.length === 1 && groups[0].length === 2
  const hasSales = kind === 'IS' && lines.some(({ tag }) => SALES.test(tag))
  return draw('percent column', { none: 9, change: isPair ? 1 : 0, 'of sales': hasSales ? 1.5 : 0 })
}
