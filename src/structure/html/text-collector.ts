import { type MappedText, MappedTextBuilder } from '../../base/mapped-text.js'
import { trimLines } from '../trim-lines.js'

/** A piece of running text as it is set on the page. */
export interface CollectedText {
  readonly text: MappedText
  /** The same with the white space at the ends of its lines that is printed. */
  readonly printed: MappedText
  /** All of it is set in bold. */
  readonly isBold: boolean
  readonly isCentered: boolean
  /** How deep it is set, in characters. */
  readonly indent: number
}

/** Units that are squared and cubed. */
const UNIT = /(?:^|[\s(\d])(?:k?m|cm|mm|ft|in|yd|CO)$/i

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const SOFT_HYPHEN = 0xad

/** Collects the text of a block or table cell: white space is collapsed as on the page, every character keeps its place. */
export class TextCollector {
  readonly #source: string
  readonly #builder = new MappedTextBuilder()
  #isSpaceLast = true
  #isBreakPending = false
  #hasBold = false
  #hasPlain = false
  #isCentered = false
  #indent = 0

  constructor(source: string) {
    this.#source = source
  }

  get isEmpty(): boolean {
    return this.#builder.text === ''
  }

  /** Something but white space was put. */
  get #hasBegun(): boolean {
    return this.#hasBold || this.#hasPlain
  }

  /** Takes characters of the source; a run of white space becomes one space. */
  copy(start: number, end: number, isBold: boolean, isCentered: boolean, indent: number): void {
    const source = this.#source
    let from = start
    let hasText = false
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code === SOFT_HYPHEN) {
        this.#take(from, at)
        from = at + 1
        continue
      }
      if (code > SPACE) {
        if (!hasText && code !== NO_BREAK_SPACE) {
          hasText = true
          this.#beginText(isBold, isCentered, indent)
        }
        this.#isSpaceLast = false
        continue
      }
      if (code === SPACE && !this.#isSpaceLast && hasText) {
        this.#isSpaceLast = true
        continue
      }
      this.#take(from, at)
      if (!this.#isSpaceLast) this.#builder.replace(' ', { start: at, end: at + 1 })
      this.#isSpaceLast = true
      from = at + 1
    }
    this.#take(from, end)
  }

  /** Puts what a character reference stands for. */
  put(printed: string, start: number, end: number, isBold: boolean, isCentered: boolean, indent: number): void {
    if (printed.charCodeAt(0) === SPACE || printed === '\u00ad') return
    if (printed.trim() !== '') this.#beginText(isBold, isCentered, indent)
    else if (!this.#hasBegun) this.#indent++
    this.#builder.replace(printed, { start, end })
    this.#isSpaceLast = false
  }

  /** Puts text as it is, on a line of its own. */
  putLines(text: MappedText, isBold: boolean): void {
    this.breakParagraph()
    this.#beginText(isBold, false, 0)
    this.#builder.append(text)
    this.#isSpaceLast = false
    this.breakParagraph()
  }

  /** A line ends with a `<br>`. */
  breakLine(start: number, end: number): void {
    if (this.isEmpty) return
    this.#builder.replace('\n', { start, end })
    this.#isSpaceLast = true
  }

  /** A paragraph ends: what comes next stands on a line of its own, by a break that the source doesn't print. */
  breakParagraph(): void {
    this.#isBreakPending = !this.isEmpty
  }

  /** A raised mark in a table is set in brackets, as such marks are printed on the line: "Revenue¹" is "Revenue (1)". */
  openMark(): void {
    this.#builder.join(this.#isSpaceLast ? '(' : ' (')
    this.#isSpaceLast = true
  }

  closeMark(): void {
    this.#builder.join(')')
    this.#isSpaceLast = false
  }

  /** What was put ends with a word that a mark may stand at, not with a unit ("ft" of "ft²"). */
  get takesMark(): boolean {
    const { text } = this.#builder
    return /[\p{L})’'.,]\s?$/u.test(text.slice(-2)) && !UNIT.test(text.slice(-4))
  }

  /** A raised mark must not run into the number before it. */
  breakWord(): void {
    if (!this.isEmpty && !this.#isSpaceLast) this.#builder.join(' ')
    this.#isSpaceLast = true
  }

  /** What was collected; null for nothing but white space. */
  finish(): CollectedText | null {
    if (this.isEmpty) return null
    const built = this.#builder.build()
    const text = trimLines(built)
    if (text.text === '') return null
    return {
      text,
      printed: built,
      isBold: this.#hasBold && !this.#hasPlain,
      isCentered: this.#isCentered,
      indent: this.#indent,
    }
  }

  #beginText(isBold: boolean, isCentered: boolean, indent: number): void {
    if (!this.#hasBegun) {
      this.#isCentered = isCentered
      this.#indent += indent
    }
    if (isBold) this.#hasBold = true
    else this.#hasPlain = true
    if (!this.#isBreakPending) return
    this.#isBreakPending = false
    this.#builder.join('\n')
    this.#isSpaceLast = true
  }

  #take(start: number, end: number): void {
    if (start >= end) return
    if (this.isEmpty) this.#countNoBreakSpaces(start, end)
    this.#builder.copy(this.#source, { start, end })
  }

  /** Labels are indented with them. */
  #countNoBreakSpaces(start: number, end: number): void {
    for (let at = start; at < end && this.#source.charCodeAt(at) === NO_BREAK_SPACE; at++) this.#indent++
  }
}
