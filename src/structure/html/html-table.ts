import { gather } from '../../base/gather.js'
import { type MappedText, MappedTextBuilder } from '../../base/mapped-text.js'
import type { Span } from '../../base/span.js'
import type { Block, PhysicalCell, PhysicalRow } from '../../model/document.js'
import { parseCell } from '../../phrases/cell-value.js'
import { paragraphKind } from '../paragraph-kind.js'
import type { CollectedText } from './text-collector.js'

/** A cell as marked up. `blocks` hold the tables within it, with the text before and between them. */
export interface MarkedCell {
  readonly column: number
  readonly columnSpan: number
  readonly text: CollectedText | null
  readonly blocks: readonly Block[]
}

export interface MarkedTable {
  readonly span: Span
  readonly rows: readonly (readonly MarkedCell[])[]
}

/** Longest text that a table of words, such as a list of names, has in a cell. */
const WORDS_LENGTH = 80

/**
 * Makes blocks of a table: a table of its own where it sets out data, else its cells' texts one after the other, for many tables only
 * place text on the page.
 */
export function tableBlocks({ span, rows }: MarkedTable): readonly Block[] {
  const isLayout = rows.some((cells) => cells.some((it) => it.blocks.length > 0)) || !isData(rows)
  if (isLayout) return gather(rows, rowBlocks)
  return [{ kind: 'table', table: { span, hasSpans: true, ...compressed(rows) } }]
}

/** Sets out numbers, or short words in rows of several. */
function isData(rows: MarkedTable['rows']): boolean {
  let hasValue = false
  let isSideBySide = false
  let longest = 0
  for (const cells of rows) {
    let count = 0
    for (const { text } of cells) {
      if (text === null) continue
      const printed = text.text.text
      longest = Math.max(longest, printed.length)
      hasValue ||= count > 0 && parseCell(printed) !== null
      count++
    }
    if (count > 1) isSideBySide = true
  }
  return isSideBySide && (hasValue || longest <= WORDS_LENGTH)
}

const BULLET = /^(?:[-–—*•●▪■◦·o§]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])$/i

/** A row of a layout table: a mark with its text is an item of a list. */
function rowBlocks(cells: readonly MarkedCell[]): readonly Block[] {
  const [first, second, ...more] = cells.filter((it) => it.text !== null || it.blocks.length > 0)
  const mark = first?.blocks.length === 0 ? first.text?.text : undefined
  const item = second?.blocks.length === 0 ? second.text?.text : undefined
  if (mark !== undefined && item !== undefined && more.length === 0 && BULLET.test(mark.text)) {
    return [{ kind: 'listItem', text: item, mark: mark.sourceSpan(mark.whole) }]
  }
  return gather(cells, (it) => [...it.blocks, ...(it.text === null ? [] : textBlocks(it.text))])
}

/** The paragraphs of a text: a line break that the source doesn't print parts them. */
export function textBlocks({ text, isBold }: CollectedText): readonly Block[] {
  return paragraphsOf(text).map((it) => ({ kind: paragraphKind(it.text, isBold), text: it }))
}

function paragraphsOf(text: MappedText): readonly MappedText[] {
  if (!text.text.includes('\n')) return [text]
  const paragraphs: MappedTextBuilder[] = [new MappedTextBuilder()]
  for (const { text: printed, source } of text.pieces()) {
    if (source !== null) paragraphs.at(-1)!.replace(printed, source)
    else if (printed === '\n') paragraphs.push(new MappedTextBuilder())
    else paragraphs.at(-1)!.join(printed)
  }
  return paragraphs.map((it) => it.build()).filter((it) => it.text !== '')
}

/** The table over the columns in which cells begin or end alone: `colspan` may name any number of others. */
function compressed(rows: MarkedTable['rows']): { columnCount: number; rows: readonly PhysicalRow[] } {
  const indexByEdge = edgeIndices(rows)
  const physical: PhysicalRow[] = []
  for (const marked of rows) {
    const cells: PhysicalCell[] = []
    for (const { column, columnSpan, text } of marked) {
      if (text === null) continue
      const first = indexByEdge.get(column)!
      const { isBold, indent } = text
      const span = indexByEdge.get(column + columnSpan)! - first
      cells.push({ column: first, columnSpan: span, text: text.text, isBold, indent })
    }
    if (cells.length > 0) physical.push({ cells })
  }
  return { columnCount: indexByEdge.size - 1, rows: physical }
}

/** The edges of all cells, numbered from the left. */
function edgeIndices(rows: MarkedTable['rows']): ReadonlyMap<number, number> {
  const edges = new Set<number>([0])
  for (const cells of rows) {
    for (const { column, columnSpan } of cells) {
      edges.add(column)
      edges.add(column + columnSpan)
    }
  }
  return new Map([...edges].sort((a, b) => a - b).map((edge, index) => [edge, index]))
}
