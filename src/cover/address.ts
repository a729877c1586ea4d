import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { Field } from '../model/field.js'
import type { CoverLine } from './cover-line.js'
import { countryOf, isCountry, regionCode } from './regions.js'

interface Part {
  readonly text: string
  readonly span: Span
}

/** By country, those of more signs before those that they contain. */
const POSTAL_CODES = [
  '[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d', // Canada
  '[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}', // United Kingdom
  '\\d{5}-\\d{3,4}', // United States with its four more digits, Brazil
  '\\d{3}-\\d{4}', // Japan
  '\\d{4}-\\d{3}', // Portugal
  '(?:[A-Z]{1,2}-)?\\d{3}\\s\\d{2,3}', // Sweden, Greece, India
  '(?:[A-Z]{1,2}-)?\\d{4,7}(?:\\s[A-Z]{2})?', // the others, the Netherlands with two letters
]
const POSTAL = new RegExp(`(?<![\\w-])(?<code>${POSTAL_CODES.join('|')})(?![\\w-])`)

/**
 * Reads an address: street, city, region, postal code, country.
 *
 *     2 Meridian Road, Toronto, Ontario M9W 4Z7
 */
export function readAddress(lines: readonly CoverLine[], caption: Span): readonly Field[] {
  const parts = gather(lines, splitParts)
  const fields: Field[] = []
  const add = (name: string, part: Part, value = part.text): void => {
    fields.push({ name, value, span: part.span, label: [caption], rule: 'address-above-caption', group: null })
  }
  const postalAt = parts.findLastIndex((it) => POSTAL.test(it.text) && !isStreet(it, parts))
  const postal = postalAt < 0 ? null : splitPostal(parts[postalAt]!)
  if (postal !== null) add('EntityAddressPostalZipCode', postal.code)
  const unposted = gather(parts, (it, index) => (index === postalAt ? (postal?.others ?? []) : [it]))
  const country = unposted.findLast((it) => isCountry(it.text))
  if (country !== undefined) add('EntityAddressCountry', country)
  const places = unposted.filter((it) => it !== country)
  const region = places.findLast((it, index) => index > 0 && regionCode(it.text) !== null)
  if (region !== undefined) add('EntityAddressStateOrProvince', region, regionCode(region.text)!)
  const home = country ?? region
  const homeCode = home === undefined ? null : countryOf(home.text)
  if (home !== undefined && homeCode !== null) add('AddressCountry', home, homeCode)
  const remaining = places.filter((it) => it !== region)
  const city = remaining.length > 1 ? remaining.at(-1) : undefined
  if (city !== undefined) add('EntityAddressCityOrTown', city)
  const streets = remaining.filter((it) => it !== city)
  if (streets[0] !== undefined) add('EntityAddressAddressLine1', streets[0])
  if (streets[1] !== undefined) add('EntityAddressAddressLine2', streets[1])
  return fields
}

function splitParts(line: CoverLine): readonly Part[] {
  const parts: Part[] = []
  for (const match of line.text.matchAll(/[^,]+/g)) {
    const text = match[0].trim()
    if (!/[\p{L}\d]/u.test(text)) continue
    const start = match.index + match[0].indexOf(text)
    parts.push(makePart(line, { start, end: start + text.length }))
  }
  return parts
}

function makePart(line: CoverLine, range: Range): Part & { readonly line: CoverLine; readonly range: Range } {
  return { text: line.text.slice(range.start, range.end), span: line.spanOf(range), line, range }
}

/** The first part is the street, whose number is no postal code. */
function isStreet(part: Part, parts: readonly Part[]): boolean {
  return part === parts[0] && parts.length > 1
}

/** "Ontario M9W 4Z7", "NY 10022", "8001 Zurich": the code, and what stands before or after it. */
function splitPostal(part: Part): { code: Part; others: readonly Part[] } | null {
  const match = part.text.match(POSTAL)
  const code = match?.groups?.code
  if (match?.index === undefined || code === undefined) return null
  const offset = (text: string, at: number): Part => ({
    text,
    span: { start: part.span.start + at, end: part.span.start + at + text.length },
  })
  const before = part.text.slice(0, match.index).trim()
  const after = part.text.slice(match.index + code.length).trim()
  const others = [
    before === '' ? null : offset(before, 0),
    after === '' ? null : offset(after, part.text.indexOf(after, match.index + code.length)),
  ]
  return { code: offset(code, match.index), others: others.filter((it) => it !== null) }
}
