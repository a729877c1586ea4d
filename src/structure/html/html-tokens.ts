import { Tokenizer } from 'htmlparser2'
import type { Span } from '../../base/span.js'
import { UncutText } from './cut-lines.js'

/** The attributes that say how text stands on the page; null where one isn't given. */
export interface LayoutAttributes {
  readonly style: string | null
  readonly align: string | null
  readonly colspan: string | null
  readonly rowspan: string | null
  readonly isHidden: boolean
}

/** Takes what an HTML document is made of, in order. Offsets are the source's; names are in lower case. */
export interface HtmlSink {
  readonly open: (name: string, attributes: LayoutAttributes, start: number, end: number) => void
  readonly close: (name: string, start: number, end: number) => void
  /** Characters as they stand in the source. */
  readonly text: (start: number, end: number) => void
  /** A character reference and what it stands for. */
  readonly entity: (printed: string, start: number, end: number) => void
}

const KEPT = new Set(['style', 'align', 'colspan', 'rowspan', 'hidden'])
const SHORTEST_KEPT = 5
const LONGEST_KEPT = 7
const NONE: LayoutAttributes = { style: null, align: null, colspan: null, rowspan: null, isHidden: false }

/**
 * Reads the part of a text that a span covers as HTML. The tokenizer is driven without its parser: that one keeps its open elements in
 * a list whose every change costs as much as the list is long. A tag that the span ends in is dropped.
 */
export function readTokens(source: string, span: Span, sink: HtmlSink): void {
  const uncut = new UncutText(source, span)
  const html = uncut.text
  const names = new Names()
  let tag = ''
  let tagStart = 0
  /** Empty for one that isn't kept. */
  let attribute = ''
  let value = ''
  let attributes: Record<string, string> | null = null
  const open = (endIndex: number): void => {
    sink.open(
      tag,
      attributes === null ? NONE : layoutAttributes(attributes),
      uncut.placeOf(tagStart),
      uncut.endOf(endIndex + 1),
    )
  }
  const skip = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        uncut.forPieces(start, end, sink.text)
      },
      ontextentity(codePoint, end) {
        const start = html.lastIndexOf('&', end - 1)
        sink.entity(String.fromCodePoint(codePoint), uncut.placeOf(start), uncut.endOf(end))
      },
      onopentagname(start, end) {
        tag = names.of(html.slice(start, end))
        attributes = null
        tagStart = start - 1
      },
      onattribname(start, end) {
        const length = end - start
        const name = length < SHORTEST_KEPT || length > LONGEST_KEPT ? '' : names.of(html.slice(start, end))
        attribute = KEPT.has(name) ? name : ''
        value = ''
      },
      onattribdata(start, end) {
        if (attribute !== '') value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        if (attribute !== '') value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (attribute === '') return
        attributes ??= {}
        attributes[attribute] ??= value
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        sink.close(names.of(html.slice(start, end)), uncut.placeOf(start - 2), uncut.endOf(end + 1))
      },
      oncdata: skip,
      oncomment: skip,
      ondeclaration: skip,
      onprocessinginstruction: skip,
      onend: skip,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

/** Names in lower case. A document has few, each very often: as one and the same string each is told from others at once. */
class Names {
  readonly #byPrinted = new Map<string, string>()

  of(printed: string): string {
    const known = this.#byPrinted.get(printed)
    if (known !== undefined) return known
    const name = printed.toLowerCase()
    this.#byPrinted.set(printed, name)
    return name
  }
}

function layoutAttributes(given: Readonly<Record<string, string>>): LayoutAttributes {
  return {
    style: given.style ?? null,
    align: given.align?.toLowerCase() ?? null,
    colspan: given.colspan ?? null,
    rowspan: given.rowspan ?? null,
    isHidden: given.hidden !== undefined,
  }
}
