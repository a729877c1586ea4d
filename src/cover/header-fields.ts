import { isoDate, isRealDate } from '../base/calendar.js'
import type { Span } from '../base/span.js'
import type { Field } from '../model/field.js'
import type { HeaderLine } from '../model/source.js'
import { countryOf, regionCode } from './regions.js'

/** A field as a header's line gives it: a part of the line's value, and what that means. */
interface Reading {
  readonly field: string
  readonly value: string
  /** Of the line's value. */
  readonly start: number
  readonly end: number
}

type Reader = (printed: string) => readonly Reading[]

/** Reads lines by their names in the long form and in the terse one. A line's part must be this where one is named. */
interface LineReader {
  readonly names: readonly string[]
  readonly part?: string
  readonly read: Reader
}

const OF_SUBMISSION: readonly LineReader[] = [
  { names: ['CONFORMEDSUBMISSIONTYPE', 'TYPE'], read: as('DocumentType') },
  { names: ['CONFORMEDPERIODOFREPORT', 'PERIOD'], read: dateAs('DocumentPeriodEndDate') },
  { names: ['FILEDASOFDATE', 'FILINGDATE'], read: dateAs('FilingDate') },
  { names: ['ACCESSIONNUMBER'], read: as('AccessionNumber') },
]

const OF_FILER: readonly LineReader[] = [
  { names: ['COMPANYCONFORMEDNAME', 'CONFORMEDNAME'], read: as('EntityRegistrantName') },
  {
    names: ['CENTRALINDEXKEY', 'CIK'],
    read: matching('EntityCentralIndexKey', /\d{1,10}/, (it) => it.padStart(10, '0')),
  },
  { names: ['STANDARDINDUSTRIALCLASSIFICATION', 'ASSIGNEDSIC'], read: readIndustry },
  {
    names: ['IRSNUMBER', 'EIN'],
    read: matching('EntityTaxIdentificationNumber', /\d{2}-?\d{7}(?!\d)/, (it) => it.replace(/^(\d\d)-?/, '$1-')),
  },
  { names: ['STATEOFINCORPORATION'], read: matching('EntityIncorporationStateCountryCode', /^[A-Z]\w$/) },
  { names: ['FISCALYEAREND'], read: readYearEnd },
  { names: ['SECFILENUMBER', 'FILENUMBER'], read: as('EntityFileNumber') },
  { names: ['STREET1'], part: 'BUSINESSADDRESS', read: as('EntityAddressAddressLine1') },
  { names: ['STREET2'], part: 'BUSINESSADDRESS', read: matching('EntityAddressAddressLine2', /\w.*/) },
  { names: ['CITY'], part: 'BUSINESSADDRESS', read: as('EntityAddressCityOrTown') },
  { names: ['STATE'], part: 'BUSINESSADDRESS', read: readState },
  { names: ['ZIP'], part: 'BUSINESSADDRESS', read: as('EntityAddressPostalZipCode') },
  { names: ['BUSINESSPHONE', 'PHONE'], part: 'BUSINESSADDRESS', read: readPhone },
  { names: ['FORMERCONFORMEDNAME', 'FORMERNAME'], read: as('EntityInformationFormerLegalOrRegisteredName') },
]

/** Those whose reports a submission doesn't hold: they own what the filer issued. */
const OWNERS: ReadonlySet<string> = new Set(['REPORTINGOWNER', 'OWNER', 'FILEDFOR'])
/** A form whose "period of report" is the reported period; of others it may be the day of an event. */
const PERIODIC_FORM = /^(?:10-?[KQ]|20-?F|40-?F|11-?K|N-?30|N-?CSR)/i

/** Reads what the header of a submission says of the filing and of the first of its filers. Each field is given once. */
export function readHeaderFields(header: readonly HeaderLine[]): readonly Field[] {
  const ofSubmission = header.filter((it) => it.filer === null).flatMap((it) => readLine(it, OF_SUBMISSION))
  const form = ofSubmission.find((it) => it.name === 'DocumentType')?.value ?? ''
  const filer = filerIndex(header, form)
  const fields = [
    ...ofSubmission,
    ...(filer === null ? [] : header.filter((it) => it.filer?.index === filer).flatMap((it) => readLine(it, OF_FILER))),
  ]
  const told = PERIODIC_FORM.test(form) ? fields : fields.filter((it) => it.name !== 'DocumentPeriodEndDate')
  const firstByName = new Map(told.toReversed().map((it) => [it.name, it]))
  return told.filter((it) => firstByName.get(it.name) === it)
}

/** Forms in which others tell of the subject company, or it tells of itself: holdings in it, its answer to an offer. */
const OF_SUBJECT = /^SC\s?(?:13|14D-?9)/i

/** Whose report it is: the first filer's; of a subject company and who files on it the latter's, as an offer is the bidder's. */
function filerIndex(header: readonly HeaderLine[], form: string): number | null {
  const filers = header.flatMap((it) => (it.filer !== null && !OWNERS.has(it.filer.role) ? [it.filer] : []))
  const roles = OF_SUBJECT.test(form) ? ['FILER'] : ['FILER', 'FILEDBY']
  const first = roles.map((role) => filers.find((it) => it.role === role)).find((it) => it !== undefined)
  return (first ?? filers[0])?.index ?? null
}

function readLine(line: HeaderLine, readers: readonly LineReader[]): readonly Field[] {
  const reader = readers.find((it) => it.names.includes(line.name) && (it.part ?? line.part) === line.part)
  const found = reader?.read(line.value) ?? []
  return found.map(({ field, value, start, end }) => ({
    name: field,
    value,
    span: spanWithin(line.span, start, end),
    label: [line.nameSpan],
    rule: 'submission-header',
    group: null,
  }))
}

function spanWithin({ start }: Span, from: number, to: number): Span {
  return { start: start + from, end: start + to }
}

function as(field: string): Reader {
  return (printed) => [{ field, value: printed.replace(/\s+/g, ' '), start: 0, end: printed.length }]
}

function matching(field: string, pattern: RegExp, normalised = (printed: string): string => printed): Reader {
  return (printed) => {
    const match = printed.match(pattern)
    if (match === null) return []
    return [{ field, value: normalised(match[0]), start: match.index!, end: match.index! + match[0].length }]
  }
}

/** `19971231`, or with dashes. */
function dateAs(field: string): Reader {
  return (printed) => {
    const match = printed.match(/^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/)
    if (match === null) return []
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
    if (!isRealDate(year, month, day)) return []
    return [{ field, value: isoDate(year, month, day), start: 0, end: match[0].length }]
  }
}

/** `BEVERAGES [2080]`, or the code alone; 0000 stands for none. */
function readIndustry(printed: string): readonly Reading[] {
  const match = printed.match(/(?:\[|^)(?<code>\d{4})(?:\]|$)/)
  if (match === null || match.groups!.code === '0000') return []
  const start = match.index! + match[0].indexOf(match.groups!.code!)
  return [{ field: 'EntityPrimarySicNumber', value: match.groups!.code!, start, end: start + 4 }]
}

/** `1231`, `12/31`: month and day. */
function readYearEnd(printed: string): readonly Reading[] {
  const match = printed.match(/^(\d\d)[/-]?(\d\d)$/)
  if (match === null || !isRealDate(2000, Number(match[1]), Number(match[2]))) return []
  return [{ field: 'CurrentFiscalYearEndDate', value: `--${match[1]}-${match[2]}`, start: 0, end: printed.length }]
}

/** EDGAR's own codes of the Canadian provinces; `Z4` is Canada. */
const CANADIAN_CODES: Readonly<Record<string, string>> = {
  A0: 'AB',
  A1: 'BC',
  A2: 'MB',
  A3: 'NB',
  A4: 'NL',
  A5: 'NS',
  A6: 'ON',
  A7: 'PE',
  A8: 'QC',
  A9: 'SK',
  B0: 'YT',
}

function readState(printed: string): readonly Reading[] {
  const place = { start: 0, end: printed.length }
  const code = printed.toUpperCase()
  const region = CANADIAN_CODES[code] ?? regionCode(code)
  if (region === null) return code === 'Z4' ? [{ field: 'AddressCountry', value: 'CA', ...place }] : []
  const country = countryOf(region)
  return [
    { field: 'EntityAddressStateOrProvince', value: region, ...place },
    ...(country === null ? [] : [{ field: 'AddressCountry', value: country, ...place }]),
  ]
}

/** `4046762121`, `404-676-2121`: the area code and the number of ten digits; others aren't parted alike. */
function readPhone(printed: string): readonly Reading[] {
  const match = printed.match(/^\(?(?<area>\d{3})\)?[ .-]*(?<local>\d{3}[ .-]?\d{4})$/d)
  if (match === null) return []
  const [areaStart, areaEnd] = match.indices!.groups!.area!
  const [localStart, localEnd] = match.indices!.groups!.local!
  return [
    { field: 'CityAreaCode', value: match.groups!.area!, start: areaStart, end: areaEnd },
    {
      field: 'LocalPhoneNumber',
      value: match.groups!.local!.replace(/[ .-]/g, '').replace(/^(\d{3})/, '$1-'),
      start: localStart,
      end: localEnd,
    },
  ]
}
