import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { PhysicalCell } from '../model/document.js'
import type { CellValue } from '../model/grid.js'
import { parseCell } from '../phrases/cell-value.js'
import { findDamage, type NumberDamage } from '../phrases/damaged-number.js'

/** A cell with its value, its sign and its brackets together. Columns are still the physical ones. */
export interface JoinedCell extends PhysicalCell {
  readonly value: CellValue | null
  readonly isYear: boolean
  /** How its number is damaged; null for any other cell. The value of a damaged number holds its place alone. */
  readonly damage: NumberDamage | null
  /** Where the digits stand, or all of it for text: the columns that tell which column of values it belongs to. */
  readonly core: { readonly start: number; readonly end: number }
}

const LONGEST_SIGN = 6
const OPENING = /^(?:[A-Za-z.]{0,3}[$€£¥₹]|CHF|EUR|USD|CAD|GBP|R)?\s*\(?\s*$/
const CLOSING = /^(?:\)?\s*%?\s*\)?|\)\s?\([a-z\d]\)|pts?\.?|pp|bps|x|×)$/
/** "4" | ".5%": the places of a percentage, cut off. Beside ".4%" or "1,204" it is a number of its own. */
const PLACES = /^\.\d+\)?\s?%\s?\)?$/
const WITHOUT_PLACES = /^[-–−(]?\d{1,3}$/
const DAY = /^\s*(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2},)\s*$/
const YEAR = /^\s*(?:FY\s?)?(?:19|20)\d\d\s*(?:[*†‡]|\(?[a-z\d*]\)?)?\s*$/i
/** "$000" over a column of thousands is no amount. */
const THOUSANDS = /^[A-Za-z.]{0,3}[$€£¥]?\s*\(?['’]?0{3}['’]?s?\)?$/

/**
 * Joins the cells of a row that print one number:
 *
 *     $ | (1,204 | )        ->  $(1,204)
 *     57.4 | %              ->  57.4%
 */
export function joinCells(cells: readonly PhysicalCell[]): readonly JoinedCell[] {
  const joined: JoinedCell[] = []
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!
    const next = cells[at + 1]
    const isOpening = next !== undefined && isShort(cell) && opens(cell) && isNumber(next)
    const number = isOpening ? next : cell
    const parts = isOpening ? [cell, next] : [cell]
    if (isOpening) at++
    if (isOpening || isNumber(cell)) {
      for (let after = cells[at + 1]; after !== undefined && closes(number, after); after = cells[at + 1]) {
        parts.push(after)
        at++
      }
    }
    joined.push(joinParts(parts, number))
  }
  return joined
}

/** A sign, or the "Y" of yen; in the column of labels that is a label. */
function opens({ column, text }: PhysicalCell): boolean {
  return OPENING.test(text.text) || (column > 0 && /^Y\s*\(?\s*$/.test(text.text))
}

function isShort(cell: PhysicalCell): boolean {
  return cell.text.text.length <= LONGEST_SIGN
}

/** A percent sign beside a year or a day heads a column of its own. */
function closes(number: PhysicalCell, after: PhysicalCell): boolean {
  if (!isShort(after)) return false
  if (PLACES.test(after.text.text)) return WITHOUT_PLACES.test(number.text.text) && touches(number, after)
  if (!CLOSING.test(after.text.text)) return false
  return after.text.text.trim() !== '%' || !(YEAR.test(number.text.text) || DAY.test(number.text.text))
}

function touches(cell: PhysicalCell, after: PhysicalCell): boolean {
  return cell.column + cell.columnSpan === after.column
}

/** Digits or a dash, with nothing but its sign and brackets about it. */
function isNumber({ text: { text } }: PhysicalCell): boolean {
  return text.length <= 30 && (/^[^A-Za-z]*(?:\d|[-–—−])[^A-Za-z]*$/.test(text) || findDamage(text) !== null)
}

function joinParts(parts: readonly PhysicalCell[], number: PhysicalCell): JoinedCell {
  const first = parts[0]!
  const last = parts.at(-1)!
  const text = parts.length === 1 ? first.text : joinTexts(parts)
  const read = THOUSANDS.test(text.text) ? null : parseCell(text.text)
  const damage = read === null ? findDamage(text.text) : null
  const value = damage === null ? read : placeOfDamaged(text)
  return {
    column: first.column,
    columnSpan: last.column + last.columnSpan - first.column,
    text,
    isBold: number.isBold,
    indent: first.indent,
    value,
    damage,
    isYear: value !== null && YEAR.test(text.text),
    core: { start: number.column, end: number.column + number.columnSpan },
  }
}

function placeOfDamaged(text: MappedText): CellValue {
  return { kind: 'nil', range: text.whole }
}

function joinTexts(parts: readonly PhysicalCell[]): MappedText {
  const builder = new MappedTextBuilder()
  for (const { text } of parts) builder.append(text)
  return builder.build()
}
