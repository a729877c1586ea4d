/** Longest text that is remembered: what repeats in filings is labels, headings and notes. */
const LONGEST = 4000
/** Most texts that one function remembers at a time. */
const MOST = 20_000

const memories: Map<string, unknown>[] = []

/**
 * A pure function of a text that remembers what it gave: many stages ask the same of the same headings, and filings print the same ones
 * again and again. What it gives must not be changed.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  memories.push(results)
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const known = results.get(text)
    if (known !== undefined) return known
    const result = read(text)
    if (results.size >= MOST) results.clear()
    results.set(text, result)
    return result
  }
}

/** Forgets every text, for they hold on to the filing that they were cut from. */
export function forgetTexts(): void {
  for (const results of memories) results.clear()
}
