import type { Range } from '../../base/mapped-text.js'

/** Which ranges of a text are set in bold, from left to right. */
export class BoldRanges {
  readonly #ranges: { readonly start: number; end: number }[] = []

  add({ start, end }: Range): void {
    const last = this.#ranges.at(-1)
    if (last?.end === start) last.end = end
    else if (end > start) this.#ranges.push({ start, end })
  }

  /** Whether all that a range prints is in bold. */
  covers(text: string, { start, end }: Range): boolean {
    let at = start
    for (let index = this.#firstAfter(start); at < end; index++) {
      const next = this.#ranges[index]
      if (text.slice(at, Math.min(end, next?.start ?? end)).trim() !== '') return false
      if (next === undefined || next.start >= end) break
      at = next.end
    }
    return at > start && text.slice(start, end).trim() !== ''
  }

  /** The first range that ends after a place, by its index. */
  #firstAfter(place: number): number {
    let low = 0
    let high = this.#ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#ranges[middle]!.end <= place) low = middle + 1
      else high = middle
    }
    return low
  }
}
