import type { MarkedCell, MarkedTable } from './html-table.js'

/** Most columns that a cell can span (HTML Standard, 4.9.11). */
const WIDEST = 1000
/** Most rows; the standard allows 65,534, which no filing has a use for. */
const TALLEST = 1000

/** A cell that reaches down: its columns, and the first row that is free of it. */
interface HangingCell {
  readonly column: number
  readonly end: number
  readonly until: number
}

/** Puts the cells of a table into columns, row by row. */
export class TableBuilder {
  readonly #start: number
  readonly #rows: MarkedCell[][] = []
  /** Cells of the rows above that reach down into this one, by column. */
  #hanging: readonly HangingCell[] = []
  /** The first of them that isn't passed yet. */
  #passed = 0
  /** Cells of this row that reach down. */
  #reaching: HangingCell[] = []
  #row: MarkedCell[] = []
  #column = 0

  constructor(start: number) {
    this.#start = start
  }

  addCell(content: Pick<MarkedCell, 'text' | 'blocks'>, colspan: string | null, rowspan: string | null): void {
    const columnSpan = spanOf(colspan, WIDEST)
    const rowSpan = spanOf(rowspan, TALLEST)
    const column = this.#freeColumn()
    this.#column = column + columnSpan
    this.#row.push({ column, columnSpan, text: content.text, blocks: content.blocks })
    if (rowSpan > 1) this.#reaching.push({ column, end: this.#column, until: this.#rows.length + rowSpan })
  }

  /** Ends the row, where one has begun. */
  endRow(): void {
    if (this.#row.length === 0) return
    this.#rows.push(this.#row)
    const next = this.#rows.length
    const stillHanging = this.#hanging.filter((it) => it.until > next)
    this.#hanging =
      this.#reaching.length === 0
        ? stillHanging
        : [...stillHanging, ...this.#reaching].sort((a, b) => a.column - b.column)
    this.#reaching = []
    this.#row = []
    this.#column = 0
    this.#passed = 0
  }

  build(end: number): MarkedTable {
    this.endRow()
    return { span: { start: this.#start, end }, rows: this.#rows }
  }

  #freeColumn(): number {
    let column = this.#column
    for (
      let next = this.#hanging[this.#passed];
      next !== undefined && next.column <= column;
      next = this.#hanging[this.#passed]
    ) {
      column = Math.max(column, next.end)
      this.#passed++
    }
    return column
  }
}

function spanOf(printed: string | null, most: number): number {
  const count = printed === null ? 1 : Number.parseInt(printed, 10)
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, most)
}
