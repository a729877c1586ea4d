import { addDays, dateParts, type IsoDate } from '../../../src/base/calendar.js'
import type { Calendar } from './calendar.js'
import type { Company } from './company.js'
import { dayAndMonth, longDate, monthName } from './dates.js'
import type { Place } from './places.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import { strong } from './spelling.js'
import { echo, join, type Piece, type Said, say } from './text-builder.js'
import { textField } from './text-field.js'

/** When the filing's papers are dated. */
export interface FilingDates {
  readonly release: IsoDate
  readonly signature: IsoDate
  readonly webcast: IsoDate
}

export function chooseDates(recipe: Recipe, calendar: Calendar): FilingDates {
  const random = new Random(recipe.seed, 'dates')
  const release = addDays(calendar.report.end, random.integer(24, 55))
  return {
    release,
    signature: addDays(release, random.integer(0, 5)),
    webcast: addDays(release, random.integer(0, 10)),
  }
}

/** Everything that stands before the press release: the cover of Form 6-K, its exhibit list, signature and contacts. */
export function coverPage(recipe: Recipe, calendar: Calendar, company: Company, dates: FilingDates): Said {
  const field = (inner: Piece | Said, name: string, value: string, accept?: readonly string[]) =>
    textField(inner, name, value, calendar, accept)
  const bold = (said: Said) => boldLine(said, recipe)
  const name = field(company.fullName, 'EntityRegistrantName', company.fullName)
  return say`
${bold(say`FORM ${field('6-K', 'DocumentType', '6-K')}`)}${'  '}
${bold(['SECURITIES AND EXCHANGE COMMISSION'])}${'  '}
${bold(['Washington, D.C. 20549'])}

${bold(['Report of Foreign Issuer'])}

${bold(['Pursuant to Rule 13a-16 or 15d-16 of'])}${'  '}
${bold(['the Securities Exchange Act of 1934'])}

${coverPeriod(recipe, calendar, dates)}

${bold([name])}

(Translation of registrant's name into English)

${bold(addressOf(company.place, field))}

(Address of principal executive offices)

[Indicate by check mark whether the registrant files or will file annual reports under cover Form 20-F or Form 40-F.]

${annualReportMarks(recipe, field)}

[Indicate by check mark whether the registrant by furnishing the information contained in this Form is also thereby furnishing the information to the Commission pursuant to Rule 12g3-2(b) under the Securities Exchange Act of 1934.

${furnishingMarks(recipe, field)}

[If "Yes" is marked, indicate below the file number assigned to the registrant in connection with Rule 12g3-2(b): 82-${'\u00a0'.repeat(6)}

EXHIBIT LIST

${field('99.1', 'ExhibitNumber', '99.1')} [${field('News Release', 'ExhibitDescription', 'News Release')}](#)

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.

${echo(company.fullName, 'core:EntityRegistrantName', company.fullName)}

Date: ${field(longDate(dates.signature, recipe.dateOrder), 'SignatureDate', dates.signature)}

${signature(recipe, company, field)}

${contacts(recipe, company, field)}`
}

type Field = (inner: Piece | Said, name: string, value: string, accept?: readonly string[]) => Piece

function coverPeriod(recipe: Recipe, calendar: Calendar, dates: FilingDates): Said {
  if (recipe.coverPeriod === 'month')
    return [`For the month of ${monthName(dates.signature)} ${dateParts(dates.signature).year}`]
  if (recipe.coverPeriod === 'quarterly period') {
    const periodEnd = textField(
      longDate(calendar.report.end, recipe.dateOrder),
      'DocumentPeriodEndDate',
      calendar.report.end,
      calendar,
    )
    return say`For the ${calendar.terms.includes('quarter') ? 'quarterly' : 'half-yearly'} period ended ${periodEnd}`
  }
  const { year } = dateParts(calendar.yearEnd.current)
  const day = dayAndMonth(calendar.yearEnd.current, recipe.dateOrder)
  const yearEnd = textField(day, 'CurrentFiscalYearEndDate', `--${calendar.yearEnd.current.slice(5)}`, calendar)
  const date = say`${yearEnd}${recipe.dateOrder === 'month-day' ? ',' : ''} ${String(year)}`
  return say`For the financial year ending ${textField(date, 'FinancialYearEnd', calendar.yearEnd.current, calendar)}`
}

/** "40 Kingsway Crescent, Toronto, Ontario M5H 2N2". */
function addressOf(place: Place, field: Field): Said {
  const street = field(place.street, 'EntityAddressAddressLine1', place.street)
  const city = field(place.city, 'EntityAddressCityOrTown', place.city)
  const postalCode = field(place.postalCode, 'EntityAddressPostalZipCode', place.postalCode)
  const country = place.country === null ? [''] : say`, ${field(place.country, 'EntityAddressCountry', place.country)}`
  if (place.order === 'post city') return say`${street}, ${postalCode} ${city}${country}`
  if (place.state === null) return say`${street}, ${city} ${postalCode}${country}`
  const state = field(place.state.name, 'EntityAddressStateOrProvince', place.state.code, [place.state.name])
  return say`${street}, ${city}, ${state} ${postalCode}${country}`
}

function annualReportMarks(recipe: Recipe, field: Field): Said {
  const isForm20 = recipe.currency !== 'CAD' || recipe.seed % 3 !== 0
  return say`${marked('Form 20-F', isForm20, recipe, 'FilesAnnualReportsUnderForm20F', field)}${space(recipe, 24)}${marked('Form 40-F', !isForm20, recipe, 'FilesAnnualReportsUnderForm40F', field)}`
}

/** One answer for both: where "No" is marked, it stands there. */
function furnishingMarks(recipe: Recipe, field: Field): Said {
  const name = 'FurnishesInformationUnderRule12g32b'
  return say`Yes ${mark(false, recipe)}${space(recipe, 28)}${field(say`No ${mark(true, recipe)}`, name, 'false', ['No'])}`
}

function marked(label: string, isMarked: boolean, recipe: Recipe, name: string, field: Field): Said {
  if (!isMarked && recipe.checkMarks === 'spaced X') return say`${field(label, name, 'false')} ${mark(false, recipe)}`
  return [field(`${label} ${mark(isMarked, recipe)}`, name, String(isMarked))]
}

function mark(isMarked: boolean, recipe: Recipe): string {
  if (recipe.checkMarks === 'boxes') return isMarked ? '☒' : '☐'
  if (recipe.checkMarks === 'brackets') return isMarked ? '[X]' : '[ ]'
  return isMarked ? '\u00a0\u00a0X' : '\u00a0'.repeat(6)
}

function space(recipe: Recipe, count: number): string {
  return recipe.checkMarks === 'spaced X' ? '\u00a0 '.repeat(count / 2) : '    '
}

function signature(recipe: Recipe, company: Company, field: Field): Said {
  const random = new Random(recipe.seed, 'signature')
  const title = random.pick([
    'Chief Financial Officer',
    'Director of Finance  \nand Corporate Secretary',
    'Company Secretary',
    'Vice President, Finance',
  ])
  const signed = random.chance(0.5) ? `"${company.signatory}"` : `/s/ ${company.signatory}`
  return say`By: ${signed}${'  '}
${field(company.signatory, 'SignatoryName', company.signatory)}${'  '}
${field(title, 'SignatoryTitle', title.replace(/\s+/g, ' '))}`
}

function contacts(recipe: Recipe, company: Company, field: Field): Said {
  const [printed, plainPhone] = company.place.phone
  const extension = String(100 + (recipe.seed % 800))
  const phone = field(printed, 'ContactPhoneNumber', printed, [plainPhone])
  const address = field(`ir@${company.host}`, 'ContactEmailAddress', `ir@${company.host}`)
  const media = `${company.mediaContact.split(' ').at(-1)!.toLowerCase()}@media.example`
  const person = (name: string) => field(name, 'ContactPersonName', name, [name.replace(/^Dr\. /, '')])
  return say`${strong('Contacts:', recipe)}

${strong('Investor Relations:', recipe)}

${echo(company.fullName, 'core:EntityRegistrantName', company.fullName)}${'  '}
${person(company.investorContact)}${'  '}
${phone} ext. ${field(extension, 'ContactPhoneExtension', extension)}${'  '}
Email: [${address}](mailto:${echo(`ir@${company.host}`, 'core:ContactEmailAddress', `ir@${company.host}`)})

${strong('Media Relations:', recipe)}

${field('Ashgrove Communications', 'ContactOrganizationName', 'Ashgrove Communications')}${'  '}
${person(company.mediaContact)}${'  '}
[${field(media, 'ContactEmailAddress', media)}](mailto:${echo(media, 'core:ContactEmailAddress', media)})`
}

export function boldLine(said: Said, recipe: Recipe): Said {
  if (recipe.emphasis === 'none') return said
  return recipe.emphasis === 'html' ? join(['<b>', said, '</b>'], '') : join(['**', said, '**'], '')
}
