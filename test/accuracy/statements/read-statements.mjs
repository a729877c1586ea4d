import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * @typedef {object} Line one printed line with its values
 * @property {string} label
 * @property {string} tag
 * @property {'money' | 'per share' | 'shares'} measure
 * @property {string} currency `USD`; of shares, that of the statement
 * @property {ReadonlyMap<string, string>} values `2009-06-30:2` (end, quarters; 0 is an instant) → the value in the sign it is printed
 *
 * @typedef {object} Statement
 * @property {string} name the filing's number and the statement's
 * @property {'IS' | 'BS' | 'CF' | 'CI'} kind
 * @property {readonly Line[]} lines
 */

const LINES = 'fsds_lines_dev.tsv.gz'
const VALUES = 'fsds_values_dev.tsv.gz'
const KINDS = new Set(['IS', 'BS', 'CF', 'CI'])
const LEAST_LINES = 5
const PER_SHARE_TAG = /Per\w*(?:Share|Unit)/
/** Counts below and above are misprints of the data: shares in thousands or millions tagged as they stood, or scaled twice. */
const SHARE_COUNTS = { least: 10_000, most: 50_000_000_000 }
/** A label that names a scale would contradict the one drawn. */
const NAMES_A_SCALE = /\bin (?:thousands|millions|billions)\b|\b000'?s\b/i

export function hasStatements(folder) {
  return [LINES, VALUES].every((it) => existsSync(join(folder, it)))
}

/** Joins the lines with their values and keeps what can be printed and asked for: README.md says what is left out. */
export function readStatements(folder) {
  const valuesOf = new Map(rowsOf(join(folder, VALUES)).map((it) => [`${it.adsh} ${it.report} ${it.line}`, it.values]))
  const lines = new Map()
  for (const row of rowsOf(join(folder, LINES))) {
    const values = valuesOf.get(`${row.adsh} ${row.report} ${row.line}`)
    if (values === undefined || row.inpth === '1' || !KINDS.has(row.stmt)) continue
    const name = `${row.adsh} ${row.report}`
    if (!lines.has(name)) lines.set(name, { name, kind: row.stmt, lines: [] })
    lines.get(name).lines.push({ label: plainLabel(row.plabel), tag: row.tag, ...readValues(row, values) })
  }
  return [...lines.values()].map(withOneCurrency).filter((it) => it.lines.length >= LEAST_LINES)
}

function rowsOf(path) {
  const [header, ...rows] = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
  const names = header.split('\t')
  return rows.map((it) => {
    const fields = it.split('\t')
    return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? '']))
  })
}

/** Some labels kept the quotes of the table they came from: `"Adoption of ""Income Taxes"""`. */
function plainLabel(label) {
  return label.startsWith('"') && label.endsWith('"') ? label.slice(1, -1).replaceAll('""', '"') : label
}

function readValues({ tag, negating }, text) {
  const parts = text.split(' ').map((it) => it.split(':'))
  const units = new Set(parts.map(([, , unit]) => unit))
  const values = new Map(
    parts
      .filter(([, , , value]) => value !== '')
      .map(([date, quarters, , value]) => [
        `${date.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')}:${quarters}`,
        negating === '1' ? negated(value) : value,
      ]),
  )
  const [unit] = units
  return { measure: units.size === 1 ? measureOf(tag, unit, [...values.values()]) : null, currency: unit, values }
}

function negated(value) {
  if (Number(value) === 0) return value
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

/** Null where the data contradicts itself, or has a unit that isn't asked for. */
function measureOf(tag, unit, values) {
  const sizes = values.map((it) => Math.abs(Number(it)))
  const isWhole = values.every((it) => /^-?\d+$/.test(it))
  if (unit === 'shares') {
    const { least, most } = SHARE_COUNTS
    return isWhole && sizes.every((it) => it >= least && it <= most) ? 'shares' : null
  }
  if (!/^[A-Z]{3}$/.test(unit)) return null
  if (PER_SHARE_TAG.test(tag)) return sizes.every((it) => it < 1000) ? 'per share' : null
  return isWhole ? 'money' : null
}

function withOneCurrency(statement) {
  const counts = new Map()
  for (const it of statement.lines)
    if (it.measure === 'money') counts.set(it.currency, (counts.get(it.currency) ?? 0) + 1)
  const currency = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const lines = statement.lines
    .map((it) => (it.measure === 'shares' ? { ...it, currency } : it))
    .filter((it) => it.measure !== null && it.currency === currency && isClear(it))
  return { ...statement, lines }
}

/** Whether a reader of the printed line can tell what it counts. */
function isClear({ label, measure }) {
  if (NAMES_A_SCALE.test(label)) return false
  const saysPerShare = /\bper\b.*\b(?:share|unit|adr|ads)\b|\beps\b/i.test(label)
  if (measure === 'shares') return !saysPerShare || /shares/i.test(label)
  return measure === 'per share' || !saysPerShare || /\bpar\b|preference/i.test(label)
}
