import type { Span } from '../../base/span.js'

/** EDGAR breaks lines after so many characters, wherever that is: within words, tags and entities. */
const LINE_LENGTH = 1023
/** Privacy-enhanced mail sets this before a line that begins with a hyphen (RFC 1421, 4.3.2.2). */
const ESCAPE = '- -'

/** A part of a text without the line breaks that nobody has set: `&n⏎bsp;` is `&nbsp;`. */
export class UncutText {
  readonly text: string
  readonly #start: number
  /** Where a break was, in `text`, and how many characters of the source aren't in it so far. */
  readonly #cuts: readonly { readonly at: number; readonly dropped: number }[]

  constructor(source: string, { start, end }: Span) {
    const cuts: { at: number; dropped: number }[] = []
    const kept: string[] = []
    let from = start
    for (const cut of findCuts(source, { start, end })) {
      kept.push(source.slice(from, cut.start))
      const before = cuts.at(-1)?.dropped ?? 0
      cuts.push({ at: cut.start - start - before, dropped: before + cut.end - cut.start })
      from = cut.end
    }
    kept.push(source.slice(from, end))
    this.text = kept.join('')
    this.#start = start
    this.#cuts = cuts
  }

  /** Where the character at an offset stands in the source. */
  placeOf(offset: number): number {
    return this.#start + offset + this.#droppedAt(this.#cutsUpTo(offset))
  }

  /** Where a range ends in the source: before a break that is right after it. */
  endOf(offset: number): number {
    return this.#start + offset + this.#droppedAt(this.#cutsUpTo(offset - 1))
  }

  /** Gives the pieces of the source that a range is made of. */
  forPieces(start: number, end: number, take: (start: number, end: number) => void): void {
    let from = start
    for (let index = this.#cutsUpTo(start); from < end; index++) {
      const to = Math.min(end, this.#cuts[index]?.at ?? end)
      const dropped = this.#start + this.#droppedAt(index)
      take(from + dropped, to + dropped)
      from = to
    }
  }

  #droppedAt(count: number): number {
    return count === 0 ? 0 : this.#cuts[count - 1]!.dropped
  }

  /** How many breaks were at or before an offset. */
  #cutsUpTo(offset: number): number {
    let low = 0
    let high = this.#cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#cuts[middle]!.at <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The breaks after lines of that length, with the escape that follows. */
function findCuts(source: string, { start, end }: Span): readonly Span[] {
  const cuts: Span[] = []
  let lineStart = start
  for (let at = source.indexOf('\n', start); at >= 0 && at < end; at = source.indexOf('\n', lineStart)) {
    const lineEnd = source.charAt(at - 1) === '\r' ? at - 1 : at
    const isCut = lineEnd - lineStart === LINE_LENGTH
    lineStart = at + 1
    if (!isCut) continue
    if (source.startsWith(ESCAPE, lineStart)) lineStart += 2
    cuts.push({ start: lineEnd, end: lineStart })
  }
  return cuts
}
