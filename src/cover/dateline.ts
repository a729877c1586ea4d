import type { Field } from '../model/field.js'
import { DATE_PATTERN, exactDate, parseDate } from '../phrases/dates.js'
import { type CoverLine, groupRange } from './cover-line.js'
import { countryOf } from './regions.js'

const DASH = '[–—-]{1,2}|/|\\.\\.\\.'
const WIRE = `(?:\\(?[A-Z][\\w ./®&-]{2,30}\\)?\\s*(?:${DASH})\\s*)?`
const DATELINE = new RegExp(
  `^\\W*(?<city>\\p{Lu}[\\p{L}.'’ -]{1,40}?)(?<regions>(?:,\\s*\\p{Lu}[\\p{L}. ]{1,30}){0,3})(?:\\s*(?:${DASH})\\s*|,?\\s+|,\\s*)${WIRE}(?:\\(?(?<date>${DATE_PATTERN})\\)?)\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:/[^/\\n]{2,40}/\\s*(?:${DASH})?|(?:${DASH}|:)+)\\s*(?:\\([^)]{2,40}\\)\\s*(?:${DASH})\\s*)?(?<name>\\p{Lu}[^()]{2,80}?)(?=\\s*\\(|,\\s(?!(?:Inc|Ltd|LLC|Corp|L\\.P|N\\.V|S\\.A|plc)\\b)|\\s(?:today|announced|reported|is|has|and|will)\\b)`,
  'diu',
)

/** Reads the dateline of a release: "TORONTO, CANADA – December 29, 2007 – Lorus Therapeutics Inc. (…) today reported". */
export function readDateline(lines: readonly CoverLine[]): readonly Field[] {
  for (const line of lines) {
    const match = line.text.match(DATELINE)
    const dateRange = match === null ? null : groupRange(match, 'date')
    const date = dateRange === null ? null : parseDate(line.text.slice(dateRange.start, dateRange.end))
    const exact = date === null ? null : exactDate(date)
    if (match === null || dateRange === null || exact === null || !/^\W*\p{Lu}/u.test(line.text)) continue
    const city = groupRange(match, 'city')!
    const name = groupRange(match, 'name')!
    const common = { label: [], rule: 'dateline' as const, group: null }
    return [
      { ...common, name: 'DatelineCity', value: normalCase(match.groups?.city ?? ''), span: line.spanOf(city) },
      { ...common, name: 'ReleaseDate', value: exact, span: line.spanOf(dateRange) },
      {
        ...common,
        name: 'EntityRegistrantName',
        value: (match.groups?.name ?? '').replace(/\s+/g, ' ').trim(),
        span: line.spanOf(name),
      },
      ...readCountry(match, line),
    ]
  }
  return []
}

/** The country that the last of the regions after the city lies in. */
function readCountry(match: RegExpMatchArray, line: CoverLine): readonly Field[] {
  const regions = groupRange(match, 'regions')
  const printed = match.groups?.regions ?? ''
  const last = printed.slice(printed.lastIndexOf(',') + 1).trim()
  const country = countryOf(last)
  if (regions === null || country === null) return []
  const start = regions.start + printed.lastIndexOf(last)
  const span = line.spanOf({ start, end: start + last.length })
  return [{ name: 'DatelineCountry', value: country, span, label: [], rule: 'dateline', group: null }]
}

/** "TORONTO" is Toronto; a name in mixed case stays as it is. */
function normalCase(printed: string): string {
  if (/\p{Ll}/u.test(printed)) return printed
  return printed.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
}
