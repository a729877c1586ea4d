import type { Calendar } from './calendar.js'
import type { BalanceLine } from './cash.js'
import { headerDate } from './dates.js'
import type { Grid } from './grid.js'
import type { Recipe } from './recipe.js'
import { amountFigure, captionOf, unitOf } from './statement-grid.js'
import { answer } from './text-builder.js'

/** Balances at the end of the period beside those at the end of the last fiscal year. */
export function balanceGrid(recipe: Recipe, calendar: Calendar, lines: readonly BalanceLine[]): Grid {
  const usual = [
    { year: 'current', date: calendar.report.end },
    { year: 'prior', date: calendar.yearEnd.prior },
  ] as const
  const columns = recipe.columnOrder === 'prior first' ? [...usual].reverse() : usual
  return {
    corner:
      recipe.captionPlace === 'corner'
        ? captionOf(recipe).map((it) => it.replace(/, except .*?(?=\)$)| except .*?(?=\)$)/, ''))
        : [],
    columns: columns.map(({ date }) => ({ group: '', leaf: headerDate(date, recipe, true) })),
    unit: unitOf(recipe),
    rows: lines.map(({ label, balance, concepts }) => ({
      label,
      isStrong: false,
      isSum: false,
      cells: columns.map(({ year, date }) => {
        const figure = amountFigure(recipe, balance[year])
        return [
          answer(figure.digits, {
            kind: 'number',
            value: figure.value,
            decimals: figure.decimals,
            unit: recipe.currency,
            period: { start: null, end: date },
            dims: 'none',
            concepts,
            place: 'table',
            form: `balance sheet / ${recipe.tableFormat} / ${recipe.columnOrder} / ${recipe.tableUnit}`,
          }),
        ]
      }),
    })),
  }
}
