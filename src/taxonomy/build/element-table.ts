/** A row of a table, by column name. */
export type Row = Readonly<Record<string, string>>

/** Reads a tab-separated table with a heading line; lines that begin with `#` are comments. */
export function parseTable(text: string): readonly Row[] {
  const [head = [], ...rows] = text
    .split('\n')
    .filter((it) => it !== '' && !it.startsWith('#'))
    .map((it) => it.split('\t'))
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
}
