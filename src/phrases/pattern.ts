import type { Range } from '../base/mapped-text.js'

/** The range of a match that begins at `at`. */
export function rangeOf(at: number, printed: string): Range {
  return { start: at, end: at + printed.length }
}

export function shifted(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by }
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Of mentions that overlap, the longest (of equals, the first); in order of place. */
export function longest<T extends { readonly range: Range }>(mentions: readonly T[]): readonly T[] {
  const byLength = [...mentions].sort((a, b) => lengthOf(b.range) - lengthOf(a.range) || a.range.start - b.range.start)
  const kept: T[] = []
  for (const mention of byLength) {
    if (!kept.some((it) => overlap(it.range, mention.range))) kept.push(mention)
  }
  return kept.sort((a, b) => a.range.start - b.range.start)
}

function lengthOf(range: Range): number {
  return range.end - range.start
}
