import type { MappedText } from '../base/mapped-text.js'
import type { GridColumn, GridRow } from '../model/grid.js'
import { MOST, oneLine, share } from './words-of-tables.js'

const TITLE = /\b(?:table\s+of\s+contents|contents|index)\b/i
/** What a list of contents has a line for. */
const ENTRY =
  /^\W*(?:(?:item|part|note|exhibit|section|schedule|appendix|annex|chapter)s?\s+(?:\d|[ivx]+\b|[a-z]\b)|signatures?\b|[a-z]\.\s|(?:consolidated|condensed|combined|unaudited)\s+(?:\w+\s+){0,3}(?:statements?|balance\s+sheets?)|statements?\s+of\b|(?:report|certificate|letter)\s+(?:of|by|from|to)\b|notes\s+to\b|(?:independent\s+)?(?:auditors?|directors?)['’]?\s|index\b|exhibits?\b|management['’]?s?\s|.*\breport$)/i
const FEWEST_ENTRIES = 3
/** Longest book. */
const MOST_PAGES = 999

/**
 * Whether a table only says on which pages things are: one column of whole numbers that never fall, beside what contents are made of,
 * or below a caption that says so.
 */
export function isContents(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  captions: readonly MappedText[],
): boolean {
  const data = rows.filter((it) => it.kind === 'data')
  if (columns.length !== 1 || data.length < FEWEST_ENTRIES || columns[0]!.period !== null) return false
  const pages = data.map((it) => pageOf(it))
  if (pages.some((it, index) => it === null || (index > 0 && it < pages[index - 1]!))) return false
  const isTitled = captions.some((it) => TITLE.test(it.text))
  return isTitled || share(data, (it) => ENTRY.test(oneLine(it.label.text))) >= MOST
}

/** The page that a row points to; null for a number that is none. */
function pageOf({ cells }: GridRow): number | null {
  const [cell, ...more] = cells
  if (cell === undefined || more.length > 0 || cell.value.kind === 'nil') return null
  const { amount } = cell.value
  const isPlain = amount.kind === 'plain' && amount.places === 0 && amount.negative === null && amount.scale === null
  const page = Number(amount.number)
  return isPlain && page <= MOST_PAGES ? page : null
}
