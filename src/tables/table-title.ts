import type { MappedText } from '../base/mapped-text.js'
import { type LogicalRow, labelCell, valueCells } from './logical-row.js'

const STATEMENT =
  /\b(?:statements?|balance sheets?|income|operations|earnings|loss|cash flows?|position|highlights|data|results|reconciliation)\b/i

/** The caption that names the table: the last one that reads like a statement's name. */
export function tableTitle(captions: readonly MappedText[]): MappedText | null {
  return captions.findLast((it) => STATEMENT.test(it.text) && !NOTE.test(it.text)) ?? null
}

/** "(in thousands, except share data)" */
const NOTE =
  /^\s*\(|^\W*(?:[A-Z]{0,3}\s?[$€£¥]?\s?['’]?0{3}\b|(?:all\s+)?(?:amounts|dollars|figures)\b|in\s+(?:thousands|millions|billions)\b)/i

const STATEMENT_NAME =
  /^\W*(?:(?:condensed|consolidated|combined|unaudited|audited|interim|comparative|summary|the|company|group)\s+){0,4}(?:statements?\s+of|balance\s+sheets?)\b[^\d]*$/i

/** What is set over the columns down to the name of the statement, which may stand there rather than above the table. */
export function titleOverColumns(header: readonly LogicalRow[]): readonly LogicalRow[] {
  const end = header.findLastIndex((row) => isAlone(row) && STATEMENT_NAME.test(valueCells(row)[0]!.text.text)) + 1
  const rows = header.slice(0, end)
  return rows.every(isAlone) ? rows : []
}

function isAlone(row: LogicalRow): boolean {
  const values = valueCells(row)
  return values.length === 1 && labelCell(row) === null
}
