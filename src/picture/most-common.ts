/** The text that most of the list are, the first of equals; null for an empty list. */
export function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const it of texts) counts.set(it, (counts.get(it) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}
