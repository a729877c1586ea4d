import type { DerivationRule } from '../model/derivations.js'
import type { Grid } from '../model/grid.js'
import { type Period, periodKey, periodText } from '../model/period.js'
import type { CellReading, CellReadings } from './cell-reading.js'
import { mostCommon } from './most-common.js'

/** A table with what became of its numbers, and what most of them have in common: a row then tells only what differs. */
export interface PicturedGrid {
  readonly grid: Grid
  /** Place in the filing, counted from 1. */
  readonly number: number
  /** By row, the cells in the order of print. */
  readonly rows: readonly (readonly CellReading[])[]
  readonly columns: readonly PicturedColumn[]
  /** `USD ×1,000`: what most of its facts count, or without any most of its numbers; null where none was read as a value. */
  readonly counts: string | null
}

export interface PicturedColumn {
  /** `a`, `b`, ... `z`, `aa`: its name in the picture. */
  readonly name: string
  /** Of most of its numbers; null where nothing tells. */
  readonly period: Period | null
  /** What told that period; null for none. */
  readonly timeRule: DerivationRule | null
  /** What all its numbers count, or where they differ, what the table's do. */
  readonly counts: string | null
  /** Why none of its numbers is a fact; null where some are, or where it has none. */
  readonly obstacle: string | null
}

/** Puts a table's numbers together with what became of them. */
export function pictureGrid(grid: Grid, number: number, readings: CellReadings): PicturedGrid {
  const rows = grid.rows.map((row) => row.cells.map((cell) => readings.of(cell, grid.columns[cell.column]!)))
  const facts = rows.flat().filter((it) => it.fact !== null)
  const counts = mostCommon((facts.length > 0 ? facts : rows.flat()).flatMap((it) => it.counts ?? []))
  const columns = grid.columns.map(({ index }): PicturedColumn => {
    const cells = rows.flat().filter((it) => it.column === index)
    const untimed = rows.flatMap((cells, row) => (grid.rows[row]!.time === null ? cells : []))
    const ofColumn = untimed.filter((it) => it.column === index)
    const period = periodOf(ofColumn.length > 0 ? ofColumn : cells)
    return {
      name: columnName(index),
      period,
      timeRule: timeRule(cells, period),
      counts: shared(cells.map((it) => it.counts)) ?? counts,
      obstacle: shared(cells.map((it) => it.obstacle)),
    }
  })
  return { grid, number, rows, columns, counts }
}

/** A balance in a column of flows is of the period's end: the flows name the column. */
function periodOf(cells: readonly CellReading[]): Period | null {
  const periods = cells.flatMap((it) => it.period ?? [])
  const durations = periods.filter((it) => it.kind === 'duration')
  const text = mostCommon((durations.length > 0 ? durations : periods).map(periodText))
  return periods.find((it) => periodText(it) === text) ?? null
}

function timeRule(cells: readonly CellReading[], period: Period | null): DerivationRule | null {
  if (period === null) return null
  const cell = cells.find((it) => it.period !== null && periodKey(it.period) === periodKey(period))
  return cell?.fact?.provenance.derivation.period?.[0] ?? cell?.observation?.periods[0]?.rule ?? null
}

/** What all of the list are; null where they differ, or are nothing. */
function shared(texts: readonly (string | null)[]): string | null {
  const [first = null] = texts
  return texts.every((it) => it === first) ? first : null
}

function columnName(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
