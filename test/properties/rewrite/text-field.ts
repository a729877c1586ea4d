import type { Calendar } from './calendar.js'
import { answer, type Piece, type Said } from './text-builder.js'

/** Fields whose period is the period of report; that of all others isn't judged. */
const PERIODIC = new Set([
  'DocumentType',
  'CurrentFiscalYearEndDate',
  'EntityRegistrantName',
  'EntityAddressAddressLine1',
  'EntityAddressCityOrTown',
  'EntityAddressStateOrProvince',
  'EntityAddressPostalZipCode',
  'EntityAddressCountry',
  'DocumentFiscalPeriodFocus',
  'DocumentFiscalYearFocus',
  'SecurityExchangeName',
  'TradingSymbol',
  'DocumentPeriodEndDate',
])

/** A text answer of the cover, dateline, listing, contacts or signature. */
export function textField(
  inner: Piece | Said,
  name: string,
  value: string,
  calendar: Calendar,
  accept: readonly string[] = [],
): Piece {
  return answer(inner, {
    kind: 'text',
    value,
    decimals: null,
    unit: null,
    period: PERIODIC.has(name) ? { start: calendar.report.start, end: calendar.report.end } : null,
    dims: 'none',
    concepts: [`core:${name}`, 'ext'],
    place: 'cover',
    form: name,
    ...(accept.length === 0 ? {} : { accept }),
  })
}
