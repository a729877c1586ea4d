/** Changes at and above this size are printed as "n/m". */
const MEANINGLESS = 1000

/** The change of the newer of two columns against the older, in percent; null where there is none to print. */
export function percentChange({ amounts, measure }, columns) {
  const [newer, older] = columns[0].end > columns[1].end ? amounts : [...amounts].reverse()
  if (measure === 'shares' || newer === null || older === null) return null
  const base = Math.abs(Number(older.value))
  return base === 0 ? Number.POSITIVE_INFINITY : ((Number(newer.value) - Number(older.value)) / base) * 100
}

/** "12.3%", "(4.1)%", "n/m"; `mark` marks the digits. */
export function percentText(change, mark) {
  if (Math.abs(change) >= MEANINGLESS) return 'n/m'
  const digits = mark(Math.abs(change).toFixed(1))
  return change < 0 ? `(${digits})%` : `${digits}%`
}
