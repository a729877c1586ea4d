import type { Block } from '../../src/model/document.js'
import type { Grid } from '../../src/model/grid.js'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { convertText, numericLines } from './convert-text.js'
import { textToBlocks, textToGrid } from './source.js'

/** A whole document around what stands on its page. */
export function htmlPage(body: string): string {
  return `<html><body>${body}</body></html>`
}

/** A table of rows as `renderPhysical` writes them: `Revenue | 23 | 6`; `2006 (x2)` covers two columns. */
export function htmlTable(...rows: readonly string[]): string {
  return `<table>${rows.map(htmlRow).join('')}</table>`
}

export function htmlRow(cells: string): string {
  return `<tr>${cells.split('|').map(htmlCell).join('')}</tr>`
}

function htmlCell(printed: string): string {
  const text = printed.trim()
  const span = text.match(/ \(x(\d+)\)$/)
  return span === null ? `<td>${text}</td>` : `<td colspan="${span[1]}">${text.slice(0, span.index)}</td>`
}

export function htmlToBlocks(body: string): readonly Block[] {
  return textToBlocks(htmlPage(body))
}

/** The first grid of a page. */
export function htmlToGrid(body: string): Grid {
  return textToGrid(htmlPage(body))
}

/** The numeric facts of a page, in the order of print. */
export function htmlToFacts(body: string, known: KnownFacts = {}): readonly string[] {
  return numericLines(convertText(htmlPage(body), known).report)
}
