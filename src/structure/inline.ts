import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import { matchesOf } from '../phrases/pattern.js'

/** Text of the source without its inline markup, and whether all of it was set in bold. */
export interface InlineText {
  readonly text: MappedText
  readonly isBold: boolean
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  reg: '®',
  trade: '™',
  copy: '©',
  sect: '§',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  shy: '',
}

/**
 * What may stand within a line and isn't text: bold and italic marks, tags, entities, escapes, a link's address. A lone `*` is a
 * footnote mark, not markup.
 */
const MARKUP =
  /(?<soft>\u00ad)|(?<bold>\*\*)|(?<italic>(?<![\w*\\])[*](?=[^\s*][^*\n]*[^\s*\\]\*(?![\w*]))|(?<=[^\s*\\])\*(?![\w*]))|(?<tag><\/?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>)|(?<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});)|\\(?<escaped>[\\`*_{}[\]()#+\-.!|$%&<>~^'"])|(?<open>\[(?=[^\][\n]*\]\())|(?<close>\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))/gu

/** What all markup has. */
const MARKUP_HINT = /[\u00ad*<&\\[\]]/

/** Reads a piece of the source as running text. Line breaks are kept as `\n`. */
export function readInline(source: string, span: Span): InlineText {
  const builder = new MappedTextBuilder()
  const bold = new BoldTracker()
  const printed = source.slice(span.start, span.end)
  const italics = new Set<number>()
  let at = 0
  const copyUntil = (end: number): void => {
    copyLines(builder, source, { start: span.start + at, end: span.start + end })
    bold.sawText(printed.slice(at, end))
  }
  const marks = MARKUP_HINT.test(printed) ? matchesOf(printed, MARKUP) : []
  for (const match of marks) {
    const groups = match.groups ?? {}
    if (groups.italic !== undefined && !isItalicMark(printed, match.index, italics)) continue
    copyUntil(match.index)
    at = match.index + match[0].length
    const place = { start: span.start + match.index, end: span.start + at }
    if (groups.bold !== undefined) bold.toggle()
    else if (groups.tag !== undefined) readTag(groups.name ?? '', match[0], bold, builder, place)
    else if (groups.entity !== undefined) {
      builder.replace(decodeEntity(match[0]), place)
      bold.sawText(decodeEntity(match[0]))
    } else if (groups.escaped !== undefined) {
      builder.replace(groups.escaped, { start: place.end - 1, end: place.end })
      bold.sawText(groups.escaped)
    }
  }
  copyUntil(printed.length)
  return { text: builder.build(), isBold: bold.isAllBold }
}

/** Follows bold marks and tells whether every printed character stood between them. */
class BoldTracker {
  #depth = 0
  #hasText = false
  #hasPlain = false

  toggle(): void {
    this.#depth = this.#depth > 0 ? 0 : 1
  }

  open(): void {
    this.#depth++
  }

  close(): void {
    this.#depth = Math.max(0, this.#depth - 1)
  }

  sawText(text: string): void {
    if (text.trim() === '') return
    this.#hasText = true
    if (this.#depth === 0) this.#hasPlain = true
  }

  get isAllBold(): boolean {
    return this.#hasText && !this.#hasPlain
  }
}

/** An opening `*` is a mark; a closing one only where an opening one came before it. */
function isItalicMark(printed: string, at: number, open: Set<number>): boolean {
  const isOpening = at === 0 || /[\s([{"'“‘]/.test(printed.charAt(at - 1))
  if (isOpening) {
    open.add(at)
    return true
  }
  const [first] = open
  if (first === undefined) return false
  open.delete(first)
  return true
}

function readTag(name: string, printed: string, bold: BoldTracker, builder: MappedTextBuilder, place: Span): void {
  const tag = name.toLowerCase()
  if (tag === 'b' || tag === 'strong') {
    if (printed.startsWith('</')) bold.close()
    else bold.open()
  }
  if (tag === 'br') builder.replace('\n', place)
}

const CARRIAGE_RETURN = /\r/g

function copyLines(builder: MappedTextBuilder, source: string, span: Span): void {
  let at = span.start
  for (const { index } of matchesOf(source.slice(span.start, span.end), CARRIAGE_RETURN)) {
    const end = span.start + index
    builder.copy(source, { start: at, end })
    const isPair = source.charAt(end + 1) === '\n'
    builder.replace('\n', { start: end, end: end + (isPair ? 2 : 1) })
    at = end + (isPair ? 2 : 1)
  }
  if (at < span.end) builder.copy(source, { start: at, end: span.end })
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity
}
