import type { SourceLine } from './source-line.js'

/** A run of characters in a line, parted from its neighbours by two spaces or more, a tab, or dot leaders. Offsets are the line's. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** An amount, or a dash for nil. */
  readonly isNumeric: boolean
}

const GAP = /(?:\s?\.){3,}\s*|\s{2,}|\t/g
const BOLD = /\*\*|<\/?(?:b|strong|i|em)>|\\(?=\$)/gi
const NUMERIC =
  /^(?:[A-Za-z.]{0,4}[$€£¥]|[A-Z]{3})?\s*[(-]?\s*(?:[A-Za-z.]{0,4}[$€£¥]|[A-Z]{3})?\s*[(-]?\s*(?:\d[\d,.'’]*|\.\d+)\s*\)?\s*%?\s*\)?(?:\s*\(?[a-z0-9*]\)?)?$/
const SCALE_NOTE = /^\(?['’]?0{3}['’]?s?\)?$/
const NIL = /^(?:[A-Za-z.]{0,4}[$€£¥]\s*)?(?:[-–—]{1,3}|nil)$/i
const CURRENCY_ONLY = /^(?:[A-Za-z.]{0,4}[$€£¥]|CHF|EUR|GBP|USD|CAD|AUD)\s*\(?$/
const YEAR = /^(?:19|20)\d\d(?:\s?\(?[a-z0-9*]\)?)?$/
const RULER = /^[\s=_\-–—*|]*$/

/** Splits a line at its gaps. A currency sign in a place of its own belongs to the number after it. */
export function splitLine(line: SourceLine): readonly Piece[] {
  const edges: { start: number; end: number }[] = []
  let start = line.text.length - line.text.trimStart().length
  for (const gap of line.text.matchAll(GAP)) {
    if (gap.index < start) continue
    if (gap.index > start) edges.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < line.text.trimEnd().length) edges.push({ start, end: line.text.trimEnd().length })
  return mergeCurrency(line.text, edges).map(({ start: from, end }) => {
    const text = line.text.slice(from, end)
    const plain = text.replace(BOLD, '').trim()
    return {
      start: from,
      end,
      text: plain,
      isNumeric: (NUMERIC.test(plain) && !SCALE_NOTE.test(plain)) || NIL.test(plain),
    }
  })
}

function mergeCurrency(
  text: string,
  edges: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = []
  let isPending = false
  for (const edge of edges) {
    const last = merged.at(-1)
    if (isPending && last !== undefined) merged[merged.length - 1] = { start: last.start, end: edge.end }
    else merged.push({ ...edge })
    isPending = CURRENCY_ONLY.test(text.slice(edge.start, edge.end).replace(BOLD, '').trim())
  }
  return merged
}

/** A label with numbers after it, or numbers alone that are no years: a total without a label, or a heading such as "3   3   6   6". */
export function isDataLine(line: SourceLine): boolean {
  const pieces = splitLine(line)
  const last = pieces.at(-1)
  if (last === undefined || !last.isNumeric) return false
  const numbers = pieces.filter((it) => it.isNumeric)
  const isLabelled = pieces.length > 1 && !pieces[0]!.isNumeric && /\p{L}/u.test(pieces[0]!.text)
  if (numbers.every((it) => YEAR.test(it.text)) && !(isLabelled && pieces[0]!.text.length > 3)) return false
  if (numbers.every((it) => YEAR.test(it.text)))
    return numbers.length === 1 ? false : !/\b(?:ended|ending|year|quarter|months?|weeks?)\b|^\(/i.test(pieces[0]!.text)
  return isLabelled || numbers.length > 1
}

/** A line of data that can be the first of a table: one with a label. */
export function isLabelledDataLine(line: SourceLine): boolean {
  return isDataLine(line) && !splitLine(line)[0]!.isNumeric
}

export function isRulerLine(line: SourceLine): boolean {
  return !line.isBlank && RULER.test(line.text)
}

/** A short line that is no sentence: a section heading or the first half of a wrapped label. */
export function isLabelLine(line: SourceLine): boolean {
  const text = line.text.trim()
  return !line.isBlank && text.length <= 70 && !/[.!?;]$/.test(text) && splitLine(line).length === 1
}

/** May stand above the numbers: parted pieces, or text set far from the left edge. */
export function isHeaderLine(line: SourceLine): boolean {
  if (line.isBlank) return false
  const pieces = splitLine(line)
  if (pieces.length > 1) return !pieces.some((it) => it.text.length > 60)
  return line.text.length - line.text.trimStart().length >= 16 && line.text.trim().length <= 60
}
