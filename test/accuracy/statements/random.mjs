/**
 * A small seeded source of chance (mulberry32). Each purpose has a stream of its own, so that a choice added for one purpose
 * leaves what the same seed gives for the others as it was.
 */
export class Random {
  #state

  constructor(seed, purpose) {
    this.#state = hashed(`${seed}/${purpose}`)
  }

  /** Both ends included. */
  integer(first, last) {
    return first + Math.floor(this.#next() * (last - first + 1))
  }

  chance(probability) {
    return this.#next() < probability
  }

  pick(items) {
    return items[this.integer(0, items.length - 1)]
  }

  /** Picks a name as often as its weight says: `weigh({ thousands: 2, millions: 1 })`. */
  weigh(weights) {
    const entries = Object.entries(weights)
    let left = this.#next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [name, weight] of entries) {
      left -= weight
      if (left < 0) return name
    }
    return entries.at(-1)[0]
  }

  #next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** FNV-1a over the UTF-16 units, scrambled once more so that neighbouring seeds start far apart. */
function hashed(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
}
