import type { Block } from '../model/document.js'

/** Lines of a table and where the text goes on after it. */
export interface FoundTable {
  readonly block: Block
  /** Index of the first line after the table. */
  readonly next: number
}
