/** The two lines that have a footnote's mark; one, where chance picks it twice. */
export function chooseFootnoted(rows, layout, random) {
  if (layout['footnote marks'] === 'none' || layout['footnote marks'] === 'on headings') return new Set()
  const lines = rows.flatMap(({ line }, at) => (line === null ? [] : [at]))
  return new Set([random.pick(lines), random.pick(lines)])
}

/** The lines that print currency signs: all of them, or the first, the totals and those per share. */
export function signedRows(rows, layout) {
  if (layout['currency signs'] === 'none') return new Set()
  const lines = rows.filter(({ line }) => line !== null)
  if (layout['currency signs'] === 'every') return new Set(lines)
  return new Set(lines.filter((it, at) => at === 0 || it.isTotal || it.line.measure === 'per share'))
}
