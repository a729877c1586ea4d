import { type MappedText, MappedTextBuilder } from '../../base/mapped-text.js'
import type { Block } from '../../model/document.js'
import { type SourceLine, sourceLines } from '../source-line.js'
import { findSpacedTables } from '../spaced/find-spaced-tables.js'
import type { SpacedTable } from '../spaced/read-spaced-table.js'
import { trimLines } from '../trim-lines.js'
import { BoldRanges } from './bold-ranges.js'
import { HtmlPrint } from './html-print.js'
import { textBlocks } from './html-table.js'
import type { CollectedText } from './text-collector.js'

/** Longest line of a table, in characters: longer ones are running text. */
const LONGEST = 200
/** Spaces within a line that set columns. */
const GAP = /[^\s][^\S\n]{3,}[^\s]/
/** Fewest lines with such gaps that a table may come of. */
const FEWEST_GAPS = 2

/** Whether lines of a paragraph may be lines of a table that is set with spaces. */
export function isSetInLines({ printed, isCentered }: CollectedText): boolean {
  if (isCentered) return false
  return printed.text.length <= LONGEST || printed.lines().every((it) => it.end - it.start <= LONGEST)
}

/** A paragraph that may be a line of a table, or lines of it. */
export interface SetText {
  /** Null for a blank line. */
  readonly text: CollectedText | null
  /** Where the next one begins on the same line, in characters from where this one does; null where it begins a line. */
  readonly advance: number | null
}

export const BLANK_LINE: SetText = { text: null, advance: null }

/** A paragraph and its lines among those of all. */
interface PlacedText {
  readonly text: CollectedText
  readonly first: number
  readonly end: number
}

/**
 * Reads the tables that are set with non-breaking spaces, each row a paragraph or a line that `<br>` ends:
 *
 *     <p>&nbsp;&nbsp;Cash &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;$ &nbsp;23,505 &nbsp;&nbsp;&nbsp;$ 316,795</p>
 *
 * @param texts paragraphs in a row
 * @returns the tables, and what stands beside them as it would be without; null where no table comes of the paragraphs
 */
export function readSetLines(texts: readonly SetText[]): readonly Block[] | null {
  if (countGaps(texts) < FEWEST_GAPS) return null
  const { print, placed } = printTexts(texts)
  const lines = sourceLines(print.text, { start: 0, end: print.text.length })
  const tables = findSpacedTables(print, lines, () => false)
  return tables.length === 0 ? null : arrange(print, lines, placed, tables)
}

function countGaps(texts: readonly SetText[]): number {
  let count = 0
  for (const { text, advance } of texts) {
    if (advance !== null) count++
    else if (text !== null && GAP.test(text.printed.text)) {
      count += text.printed.text.split('\n').filter((line) => GAP.test(line)).length
    }
  }
  return count
}

function printTexts(texts: readonly SetText[]): { print: HtmlPrint; placed: readonly PlacedText[] } {
  const builder = new MappedTextBuilder()
  const bold = new BoldRanges()
  const placed: PlacedText[] = []
  let line = 0
  for (const { text, advance } of texts) {
    const start = builder.text.length
    const count = text?.printed.lines().length ?? 1
    if (text !== null) {
      builder.append(text.printed)
      if (text.isBold) bold.add({ start, end: builder.text.length })
      placed.push({ text, first: line, end: line + count })
    }
    if (advance === null) builder.join('\n')
    else builder.join(' '.repeat(Math.max(1, advance - (builder.text.length - start))))
    line += advance === null ? count : count - 1
  }
  return { print: new HtmlPrint(builder.build(), bold), placed }
}

/** The tables in their places among the paragraphs; of a paragraph that a table takes lines of, the others are left. */
function arrange(
  print: HtmlPrint,
  lines: readonly SourceLine[],
  placed: readonly PlacedText[],
  tables: readonly SpacedTable[],
): readonly Block[] {
  const blocks: Block[] = []
  let passed = 0
  let put = 0
  for (const { text, first, end } of placed) {
    while (passed < tables.length && tables[passed]!.next <= first) passed++
    let from = first
    for (let index = passed; index < tables.length && tables[index]!.start < end; index++) {
      const table = tables[index]!
      if (table.start > from) blocks.push(...remainder(print.mapped, lines.slice(from, table.start), text))
      if (index >= put) blocks.push(table.block)
      put = index + 1
      from = Math.min(end, table.next)
    }
    if (from === first) blocks.push(...textBlocks(text))
    else if (from < end) blocks.push(...remainder(print.mapped, lines.slice(from, end), text))
  }
  return blocks
}

function remainder(print: MappedText, lines: readonly SourceLine[], text: CollectedText): readonly Block[] {
  const rest = trimLines(print.slice({ start: lines[0]!.start, end: lines.at(-1)!.end }))
  return rest.text === '' ? [] : textBlocks({ ...text, text: rest })
}
