import type { Span } from '../base/span.js'
import type { NumberClass } from '../model/report.js'
import type { NumberClaim } from './number-claims.js'

/** The class of each number: that of the first claim which overlaps it; null for none. Numbers are in order of place and don't overlap. */
export function numberClasses(
  numbers: readonly Span[],
  claims: readonly NumberClaim[],
): readonly (NumberClass | null)[] {
  const open = new OpenNumbers(numbers)
  const classes: (NumberClass | null)[] = numbers.map(() => null)
  for (const claim of claims) {
    for (const index of open.take(claim.span)) classes[index] = claim.class
  }
  return classes
}

/** The numbers that no claim has taken yet. */
class OpenNumbers {
  readonly #numbers: readonly Span[]
  /** By number: itself where it is open, else one at or before the next that is. */
  readonly #next: Int32Array

  constructor(numbers: readonly Span[]) {
    this.#numbers = numbers
    this.#next = Int32Array.from({ length: numbers.length + 1 }, (_, index) => index)
  }

  /** Takes the open numbers that overlap a span. */
  take(span: Span): readonly number[] {
    const taken: number[] = []
    let at = this.#openFrom(this.#firstEndingAfter(span.start))
    while (at < this.#numbers.length && this.#numbers[at]!.start < span.end) {
      taken.push(at)
      this.#next[at] = at + 1
      at = this.#openFrom(at + 1)
    }
    return taken
  }

  #openFrom(from: number): number {
    let at = from
    while (this.#next[at] !== at) at = this.#next[at]!
    for (let passed = from; passed < at; ) {
      const next = this.#next[passed]!
      this.#next[passed] = at
      passed = next
    }
    return at
  }

  #firstEndingAfter(place: number): number {
    let low = 0
    let high = this.#numbers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#numbers[middle]!.end <= place) low = middle + 1
      else high = middle
    }
    return low
  }
}
