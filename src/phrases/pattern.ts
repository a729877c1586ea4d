import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'

/** The range of a match that begins at `at`. */
export function rangeOf(at: number, printed: string): Range {
  return { start: at, end: at + printed.length }
}

const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, none of which may be empty. `matchAll` makes a new pattern at every call, which takes longer than
 * finding that a short text has no match.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) matches.push(match)
  return matches
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
  if (mentions.length < 2) return mentions
  return gather(clustersOf(mentions), (cluster) => (cluster.length === 1 ? cluster : longestOf(cluster)))
}

/** Mentions that overlap, or that others between them tie to each other; in order of place. */
function clustersOf<T extends { readonly range: Range }>(mentions: readonly T[]): readonly (readonly T[])[] {
  const clusters: T[][] = []
  let end = -1
  for (const mention of [...mentions].sort((a, b) => a.range.start - b.range.start)) {
    if (mention.range.start < end) clusters.at(-1)!.push(mention)
    else clusters.push([mention])
    end = Math.max(end, mention.range.end)
  }
  return clusters
}

function longestOf<T extends { readonly range: Range }>(mentions: readonly T[]): readonly T[] {
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
