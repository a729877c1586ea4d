import type { Span } from '../base/span.js'
import type { NumberClass } from '../model/report.js'
import type { NumberClaim } from './number-claims.js'

/** The classes of numbers, which are in order of place and don't overlap: of several claims on a number the first one counts. */
export class NumberClasses {
  readonly #numbers: readonly Span[]
  readonly #classes: (NumberClass | null)[]
  /** By number: itself where no claim has taken it, else one at or before the next that none has. */
  readonly #next: Int32Array

  constructor(numbers: readonly Span[]) {
    this.#numbers = numbers
    this.#classes = numbers.map(() => null)
    this.#next = Int32Array.from({ length: numbers.length + 1 }, (_, index) => index)
  }

  /** By number; null for one without a claim. */
  get all(): readonly (NumberClass | null)[] {
    return this.#classes
  }

  /** Gives the numbers that overlap a claim its class, where they have none yet. */
  add(claim: NumberClaim): void {
    let at = this.#openFrom(claim.span.start)
    while (at < this.#numbers.length && this.#numbers[at]!.start < claim.span.end) {
      this.#classes[at] = claim.class
      this.#next[at] = at + 1
      at = this.#nextOpen(at)
    }
  }

  /** Whether a number that overlaps a span has no class yet. */
  hasOpen(span: Span): boolean {
    const at = this.#openFrom(span.start)
    return at < this.#numbers.length && this.#numbers[at]!.start < span.end
  }

  /** The first open number that ends after a place. */
  #openFrom(place: number): number {
    let low = 0
    let high = this.#numbers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#numbers[middle]!.end <= place) low = middle + 1
      else high = middle
    }
    return this.#nextOpen(low)
  }

  /** The first open number from one on; the way there is shortened for the next time. */
  #nextOpen(from: number): number {
    let open = from
    while (this.#next[open] !== open) open = this.#next[open]!
    for (let at = from; at < open; ) {
      const next = this.#next[at]!
      this.#next[at] = open
      at = next
    }
    return open
  }
}
