import type { LayoutStyle } from './layout-style.js'

/** An open element, with how its text is set. */
export interface OpenElement {
  readonly name: string
  readonly isBold: boolean
  readonly isHidden: boolean
  readonly isCentered: boolean
  /** Of the blocks around the text, in characters. */
  readonly indent: number
  /** White space is kept in it. */
  readonly isPreformatted: boolean
  /** How far its text reaches on a line that goes on after it, in characters; null where the line ends with it. */
  readonly advance: number | null
}

const ROOT: OpenElement = {
  name: '',
  isBold: false,
  isHidden: false,
  isCentered: false,
  indent: 0,
  isPreformatted: false,
  advance: null,
}
/** Elements beyond this depth are read as if they weren't there: no filing nests so deep, but a hostile one may. */
const DEEPEST = 512

/** Elements that a stray end tag of another kind doesn't reach out of. */
const SCOPES = new Set(['table', 'td', 'th', 'caption', ''])
const TABLE_PARTS = new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption'])

/** The elements that are open at one place of a document. Every operation takes a time that doesn't grow with the document. */
export class ElementStack {
  readonly #open: OpenElement[] = [ROOT]
  #ignored = 0

  get top(): OpenElement {
    return this.#open.at(-1)!
  }

  /** Opens an element; false where it is nested too deep. */
  push(name: string, style: LayoutStyle, isBlock: boolean): boolean {
    if (this.#open.length > DEEPEST) {
      this.#ignored++
      return false
    }
    const { isBold, isHidden, isCentered, indent, isPreformatted } = this.top
    const isCell = name === 'td' || name === 'th'
    this.#open.push({
      name,
      isBold: style.isBold ?? (isCell ? name === 'th' : isBold),
      isHidden: isHidden || style.isHidden,
      isCentered: style.isCentered ?? (isCell ? false : isCentered),
      indent: isBlock ? (isCell ? 0 : indent) + style.indent : indent,
      advance: style.advance,
      isPreformatted:
        isBlock && !isCell ? (style.isPreformatted ?? (name !== 'table' && isPreformatted)) : isPreformatted,
    })
    return true
  }

  /** How many elements an end tag closes: from the innermost up to its own; 0 for one without a start tag. */
  closedBy(name: string): number {
    if (this.#ignored > 0) {
      this.#ignored--
      return 0
    }
    return this.countDownTo([name], name === 'table' ? null : TABLE_PARTS.has(name) ? 'table' : 'scope')
  }

  /**
   * How many elements would close down to the innermost of some names; 0 where none is open.
   *
   * @param within the innermost table, or the innermost scope: the search doesn't leave it
   */
  countDownTo(names: readonly string[], within: 'table' | 'scope' | null): number {
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { name } = this.#open[at]!
      if (names.includes(name)) return this.#open.length - at
      if (within === 'table' ? name === 'table' : within === 'scope' && SCOPES.has(name)) return 0
    }
    return 0
  }

  pop(): OpenElement {
    return this.#open.pop()!
  }
}
