import type { Span } from '../../base/span.js'
import type { SourceLine } from '../source-line.js'
import { type AmountRun, amountKind, amountRuns, cellKind, type FlatAmount, isPrinted } from './amount-runs.js'
import type { Slot } from './heading-rows.js'

/** A label with the numbers that follow it. */
export interface FlatRow {
  /** The headings that stand between the row before and the label, each in its lines. */
  readonly sections: readonly (readonly Span[])[]
  /** Its lines; none for numbers without a label. */
  readonly label: readonly Span[]
  readonly values: readonly FlatAmount[]
  readonly end: number
}

export interface FlatBody {
  readonly rows: readonly FlatRow[]
  /** Between one cell and the next there is a blank line: only one with a space that doesn't break stands for a blank cell. */
  readonly isSpacedOut: boolean
}

/** Most texts in a row without numbers, and the longest of them. */
const MOST_LABELS = 8
const LONGEST_LABEL = 320
/** Most rows with too few numbers at the head of a table. */
const MOST_MISSING = 3
/** Longest text that ends with a full stop and is no sentence. */
const SENTENCE_LENGTH = 110
/** A word after which a label doesn't end, and the most that is looked at for it. */
const SAYS_MORE = /(?<![\p{L}\d])(?:and|or|of|at|to|than|with)\s*$/iu
const LONGEST_WORD = 8
/** Width of a gap that parts cells in a line, in characters. */
const WIDE_GAP = 3

/**
 * Reads labels and numbers in the order in which they are printed, each a line or many a line, from a place on:
 *
 *     Revenue            Revenue 23 6         Revenue 23 6 Costs: Rent 3 1
 *     23                 Costs:
 *     6                  Rent 3 1
 *
 * @param isEnd whether a line ends the table, whatever it has
 */
export function readFlatBody(
  text: string,
  lines: readonly SourceLine[],
  start: number,
  slots: readonly Slot[],
  isEnd: (line: SourceLine) => boolean,
): FlatBody {
  const reader = new BodyReader(text, lines, slots, start)
  for (let at = 0; at < lines.length && !isEnd(lines[at]!) && reader.goesOn; at++) {
    const line = lines[at]!
    if (line.end >= start) reader.readLine(at, Math.max(line.start, start))
  }
  return reader.finish()
}

class BodyReader {
  readonly #rows: FlatRow[] = []
  #texts: Span[][] = []
  #values: FlatAmount[] = []
  #sign: Span | null = null
  #lastText: SourceLine | null = null
  #lastNumber = -1
  #labelLead = ''
  #numberLead: string | null = null
  #tight = 0
  #loose = 0
  #isOver = false
  #missing = 0
  readonly #text: string
  readonly #lines: readonly SourceLine[]
  readonly #slots: readonly Slot[]
  readonly #amountCount: number
  /** Numbers take lines of their own: one in a line of words is part of the label. */
  readonly #isCellALine: boolean

  constructor(text: string, lines: readonly SourceLine[], slots: readonly Slot[], start: number) {
    this.#text = text
    this.#lines = lines
    this.#slots = slots
    this.#isCellALine = isCellALine(lines, start)
    this.#amountCount = slots.filter((it) => it === 'amount').length
  }

  get goesOn(): boolean {
    return this.#texts.length <= MOST_LABELS && !this.#isOver && this.#missing <= this.#rows.length / 2 + MOST_MISSING
  }

  finish(): FlatBody {
    this.#endRow()
    return { rows: this.#rows, isSpacedOut: this.#loose > this.#tight }
  }

  readLine(index: number, start: number): void {
    const line = this.#lines[index]!
    const printed = this.#text.slice(start, line.end)
    const span = trimmed(this.#text, { start, end: line.end })
    if (span === null) this.#readBlank(printed, line)
    else {
      const kind = this.#isWrapped(line) ? null : cellKind(printed)
      if (kind === null) this.#readWords(index, span)
      else this.#readCell(index, kind, span)
    }
  }

  /** The line goes on with a label: it is set otherwise than the label's first line, as which numbers are set. */
  #isWrapped(line: SourceLine): boolean {
    if (this.#lastText === null || !isWrappedAt(this.#lastText, line, this.#labelLead)) return false
    return this.#numberLead === this.#labelLead || this.#labelLead.includes('\u00a0')
  }

  #readBlank(printed: string, { start, end }: Span): void {
    if (this.#values.length > 0 || this.#texts.length > 0) {
      const isKept = printed.includes('\u00a0')
      this.#values.push({ kind: isKept ? 'blank' : 'gap', parts: [{ start, end }] })
    }
  }

  #readCell(index: number, kind: 'amount' | 'percent' | 'sign' | 'close', span: Span): void {
    if (this.#lastNumber >= 0) {
      if (this.#lastNumber === index - 1) this.#tight++
      else this.#loose++
    }
    this.#lastNumber = index
    this.#numberLead ??= leadOf(this.#lines[index]!)
    if (kind === 'sign') this.#sign = span
    else if (kind === 'close') this.#close(span)
    else {
      this.#add({ kind, parts: this.#sign === null ? [span] : [this.#sign, span] })
      this.#sign = null
    }
  }

  /** A bracket or a percent sign in a cell of its own. */
  #close(span: Span): void {
    const at = this.#values.findLastIndex((it) => isPrinted(it))
    const last = this.#values[at]
    if (last === undefined) return
    const kind = amountKind(this.#text.slice(span.start, span.end)) === 'percent' ? 'percent' : last.kind
    this.#values[at] = { kind, parts: [...last.parts, span] }
  }

  /** Numbers after a full row are a row without a label. */
  #add(amount: FlatAmount): void {
    if (this.#values.filter(isPrinted).length >= this.#slots.length) this.#endRow()
    this.#values.push(amount)
  }

  #readWords(index: number, span: Span): void {
    const line = this.#lines[index]!
    let at = span.start
    for (const run of amountRuns(this.#text, span)) {
      this.#isOver ||= run.start - at > LONGEST_LABEL
      if (!this.goesOn) return
      const taken = this.#taken(run, at, index, span.end)
      const [first] = taken
      if (first === undefined) continue
      this.#addTexts({ start: at, end: first.parts[0]!.start }, line)
      for (const it of taken) this.#add(it)
      this.#lastText = null
      at = run.end
    }
    this.#isOver ||= span.end - at > LONGEST_LABEL
    if (this.goesOn) this.#addTexts({ start: at, end: span.end }, line)
  }

  /** The numbers of a run that are the row's; the others, or all of them, are part of the label. */
  #taken({ start, end, amounts }: AmountRun, from: number, index: number, lineEnd: number): readonly FlatAmount[] {
    if (this.#isCellALine || this.#isInLabel(end, lineEnd)) return []
    if (this.#isSaid(start, from)) {
      const [, ...rest] = amounts
      const [next] = rest
      return next === undefined
        ? []
        : this.#taken({ start: next.parts[0]!.start, end, amounts: rest }, start, index, lineEnd)
    }
    const count = amounts.filter((it) => it.kind === 'amount').length
    if (this.#slots.length === 1 && count > 1) return []
    const isLast = end >= lineEnd
    const isApart = this.#isApart(start, end, from, lineEnd)
    const isFull = count >= this.#amountCount && this.#amountCount > 1
    if (!isFull && !isApart && !(isLast && !this.#isCellNext(index))) return []
    return fitting(amounts, this.#slots)
  }

  /** Wide gaps set the numbers apart, or the next label is glued to one that is no code: "$188,976Costs of sales". */
  #isApart(start: number, end: number, from: number, lineEnd: number): boolean {
    const printed = this.#text.slice(start, end)
    const isGlued = this.#amountCount === 1 && /\p{Lu}/u.test(this.#text.charAt(end)) && /[$€£¥,()]/.test(printed)
    const isWide = gapBefore(this.#text, start, from) >= WIDE_GAP || /\s{3}/.test(printed)
    const isNext = /^ ?\p{Lu}/u.test(this.#text.slice(end, end + 2)) || gapAfter(this.#text, end, lineEnd) >= WIDE_GAP
    return isGlued || (isWide && isNext)
  }

  /** The label goes on after the numbers: "authorized - 5 shares". */
  #isInLabel(end: number, lineEnd: number): boolean {
    return /^ \p{Ll}/u.test(this.#text.slice(end, Math.min(lineEnd, end + 2)))
  }

  /** The label says the number: "less allowance of $4,618". */
  #isSaid(start: number, from: number): boolean {
    if (gapBefore(this.#text, start, from) >= WIDE_GAP) return false
    return SAYS_MORE.test(this.#text.slice(Math.max(from, start - LONGEST_WORD), start))
  }

  #isCellNext(index: number): boolean {
    const next = this.#lines.slice(index + 1, index + 3).find((it) => !it.isBlank)
    return next !== undefined && cellKind(next.text) !== null
  }

  #addTexts(span: Span, line: SourceLine): void {
    const isWhole =
      span.start <= line.start + (line.text.length - line.text.trimStart().length) && span.end === trimmedEnd(line)
    for (const piece of isWhole ? [trimmed(this.#text, span)] : pieces(this.#text, span)) {
      if (piece === null) continue
      this.#addText(piece, line)
    }
  }

  #addText(span: Span, line: SourceLine): void {
    const length = span.end - span.start
    this.#isOver ||=
      length > LONGEST_LABEL || (length > SENTENCE_LENGTH && /[.;]$/.test(this.#text.slice(span.start, span.end)))
    const before = this.#lastText
    this.#lastText = line
    this.#lastNumber = -1
    if (before !== null && before !== line && isWrappedAt(before, line, this.#labelLead)) {
      this.#texts.at(-1)?.push(span)
      return
    }
    this.#labelLead = leadOf(line)
    if (this.#values.some(isPrinted) || this.#values.some((it) => it.kind === 'blank')) this.#endRow()
    this.#values = []
    this.#texts.push([span])
  }

  #endRow(): void {
    const printed = this.#values.filter(isPrinted)
    if (printed.length > 1 && printed.every((it) => this.#isYear(it))) this.#isOver = true
    else if (this.#values.some((it) => it.kind !== 'gap')) {
      if (printed.length < this.#amountCount) this.#missing++
      const last = this.#values.filter((it) => it.kind !== 'gap').at(-1)!
      this.#rows.push({
        sections: this.#texts.slice(0, -1),
        label: this.#texts.at(-1) ?? [],
        values: this.#values,
        end: last.parts.at(-1)!.end,
      })
      this.#texts = []
    }
    this.#values = []
    this.#sign = null
  }

  /** Years side by side head another table. */
  #isYear({ parts: [span] }: FlatAmount): boolean {
    return /^(?:19|20)\d\d$/.test(this.#text.slice(span!.start, span!.end))
  }
}

/** Share of the lines that have a number alone, where each cell takes a line; and lines looked at. */
const CELLS_SHARE = 1 / 3
const LINES_LOOKED_AT = 120

function isCellALine(lines: readonly SourceLine[], start: number): boolean {
  const printed = lines.slice(0, LINES_LOOKED_AT).filter((it) => !it.isBlank && it.start >= start)
  const cells = printed.filter(({ text }) => /^(?:amount|percent)$/.test(cellKind(text) ?? ''))
  return cells.length > CELLS_SHARE * printed.length
}

/** The last numbers of a run that a row has room for. */
function fitting(amounts: readonly FlatAmount[], slots: readonly Slot[]): readonly FlatAmount[] {
  const most = slots.filter((it) => it !== 'percent').length
  let count = 0
  let first = amounts.length
  while (first > 0 && amounts.length - first < slots.length) {
    if (amounts[first - 1]!.kind === 'amount' && ++count > most) break
    first--
  }
  return amounts.slice(first)
}

/** A line that goes on with the text of the line before it is set deeper, or without the lead that cells have. */
function isWrappedAt(before: SourceLine, line: SourceLine, lead: string): boolean {
  if (before.end + 2 < line.start) return false
  if (lead.includes('\u00a0')) return !leadOf(line).includes('\u00a0')
  return leadOf(line).length > lead.length
}

function leadOf({ text }: SourceLine): string {
  return text.slice(0, text.length - text.trimStart().length)
}

function trimmedEnd({ start, text }: SourceLine): number {
  return start + text.trimEnd().length
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const printed = text.slice(start, end)
  const length = printed.trim().length
  const from = start + printed.length - printed.trimStart().length
  return length === 0 ? null : { start: from, end: from + length }
}

/** Headings before a label in one line: wide gaps part them, or a colon. */
function pieces(text: string, { start, end }: Span): readonly (Span | null)[] {
  const found: (Span | null)[] = []
  let at = start
  for (const match of text.slice(start, end).matchAll(/\s{3,}|(?<=:)\s?(?=\p{Lu})/gu)) {
    found.push(trimmed(text, { start: at, end: start + match.index }))
    at = start + match.index + match[0].length
  }
  return [...found, trimmed(text, { start: at, end })]
}

function gapBefore(text: string, at: number, least: number): number {
  let start = at
  while (start > least && /\s/.test(text.charAt(start - 1))) start--
  return at - start
}

function gapAfter(text: string, at: number, most: number): number {
  let end = at
  while (end < most && /\s/.test(text.charAt(end))) end++
  return end - at
}
