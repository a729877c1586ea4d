import { MappedTextBuilder } from '../../base/mapped-text.js'
import { BoldRanges } from './bold-ranges.js'
import { HtmlPrint } from './html-print.js'

const SOFT_HYPHEN = '\u00ad'

/** Collects preformatted text: white space and line breaks are kept, every character stands where it is printed in its line. */
export class PrintCollector {
  readonly #source: string
  readonly #builder = new MappedTextBuilder()
  readonly #bold = new BoldRanges()
  #length = 0
  #last = '\n'
  #isLineBlank = true

  constructor(source: string) {
    this.#source = source
  }

  /** Takes characters of the source as they are. */
  copy(start: number, end: number, isBold: boolean): void {
    this.put(this.#source.slice(start, end), start, end, isBold)
  }

  /** Puts what a character reference stands for. */
  put(printed: string, start: number, end: number, isBold: boolean): void {
    if (printed === SOFT_HYPHEN || printed === '') return
    this.#builder.replace(printed, { start, end })
    this.#advance(printed)
    if (isBold) this.#bold.add({ start: this.#length - printed.length, end: this.#length })
  }

  /** A line ends with a `<br>`. */
  putBreak(start: number, end: number): void {
    this.put('\n', start, end, false)
  }

  /** What comes next begins a line. */
  beginLine(): void {
    if (!this.#isLineBlank) this.#join('\n')
  }

  /** A blank line stands before what comes next. */
  beginParagraph(): void {
    this.beginLine()
    if (this.#length > 0) this.#join('\n')
  }

  /** A page ends, by a form feed that the source doesn't print. */
  breakPage(): void {
    this.beginLine()
    this.#join('\f\n')
  }

  /** A raised mark must not run into the number before it. */
  breakWord(): void {
    if (/\S/.test(this.#last)) this.#join(' ')
  }

  /** What was collected; null for nothing but white space. */
  finish(): HtmlPrint | null {
    const mapped = this.#builder.build()
    return mapped.text.trim() === '' ? null : new HtmlPrint(mapped, this.#bold)
  }

  #join(text: string): void {
    this.#builder.join(text)
    this.#advance(text)
  }

  #advance(text: string): void {
    const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
    this.#isLineBlank = (this.#isLineBlank || line.length < text.length) && line.trim() === ''
    this.#length += text.length
    this.#last = text.slice(-1)
  }
}
