/** A text with its hash: features are made of the hashes, and told by the texts. */
export interface Term {
  readonly text: string
  /** 32 bits. */
  readonly hash: number
}

/** FNV-1a over the text's UTF-16 units. */
export function term(text: string): Term {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return { text, hash: hash >>> 0 }
}

/** The hash of a feature: what kind it is and of which terms, in order. */
export function featureHash(kind: number, first: number, second: number): number {
  let hash = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul((hash ^ first) + 0x7f4a7c15, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul((hash ^ second) + 0x165667b1, 0x27d4eb2f)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0x9e3779b1)
  return (hash ^ (hash >>> 16)) >>> 0
}
