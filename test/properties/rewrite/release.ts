import type { Calendar } from './calendar.js'
import { type Company, companyText } from './company.js'
import { boldLine, type FilingDates } from './cover.js'
import { currencyName } from './currency.js'
import { longDate } from './dates.js'
import { lengthWords, quarterOrdinal } from './period-words.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import { headingText, strong } from './spelling.js'
import { echo, join, type Piece, type Said, say } from './text-builder.js'
import { textField } from './text-field.js'

/** Headline and dateline, with the currency that all amounts are in. */
export function opening(recipe: Recipe, calendar: Calendar, company: Company, dates: FilingDates): Said {
  const random = new Random(recipe.seed, 'opening')
  const { place } = company
  const city = random.chance(0.6) ? place.city.toUpperCase() : place.city
  const dateline = say`${textField(city, 'DatelineCity', place.city, calendar)}, ${place.region} – ${textField(longDate(dates.release, recipe.dateOrder), 'ReleaseDate', dates.release, calendar)}`
  return say`${headline(recipe, calendar, company, random)}

${boldLine(dateline, recipe)} – ${echo(company.fullName, 'core:EntityRegistrantName', company.fullName)} (“${company.shortName}”) (${listings(company, calendar)}), ${company.sector.business}, today ${random.pick(['reported', 'announced'])} financial results ${reportedPeriod(recipe, calendar, random)}. ${currencyNote(recipe, calendar, random)}`
}

export function highlights(recipe: Recipe, calendar: Calendar, company: Company): Said {
  const random = new Random(recipe.seed, 'highlights')
  const from = calendar.periods[calendar.terms[0]!].current.start
  const heading = random.pick([
    'Highlights',
    'Operating Highlights',
    `${longDate(from, recipe.dateOrder)} to date highlights`,
    `Recent highlights`,
  ])
  const bullets = random.shuffle(company.sector.highlights).slice(0, random.integer(2, 4))
  const bullet = random.pick(['-', '-', '*', '•'])
  const quarter = calendar.terms.includes('quarter') ? `the ${quarterOrdinal(calendar)} quarter` : 'the half year'
  return say`${strong(headingText(heading, recipe), recipe)}

${bullets.map((it) => `${bullet} ${companyText(it, company)}`).join('\n')}

“${companyText(company.sector.quote, company).replace('PERIOD', quarter)},” said ${company.chief}, President and CEO of ${company.shortName}. “${companyText(company.sector.more, company)}”`
}

/** What stands below the statements. */
export function closing(recipe: Recipe, calendar: Calendar, company: Company, dates: FilingDates): Said {
  const webcast = textField(longDate(dates.webcast, recipe.dateOrder), 'WebcastDate', dates.webcast, calendar)
  const name = () => echo(company.fullName, 'core:EntityRegistrantName', company.fullName)
  const heading = (text: string) => strong(text, recipe)
  return say`Media, members of the financial community and shareholders are invited to listen to the Company's earnings presentation through an audio web cast on the Company's website at [www.${company.host}](http://www.${company.host}) on ${webcast}.

${heading(`About ${company.shortName}`)}

${company.shortName} is ${company.sector.business}. ${company.shortName}'s goal is ${companyText(company.sector.goal, company)}. ${name()} is listed on ${listedOn(company)}.

${heading('Forward Looking Statements')}

This press release may contain forward-looking statements within the meaning of ${company.laws}. Such statements include, but are not limited to, statements relating to our expectations regarding future financings, our plans and objectives, and other statements including words such as "continue", "believe", "plan", "expect", "intend", "will", "should", "may", and other similar expressions. Such statements reflect our current views with respect to future events and are subject to risks and uncertainties. Investors are cautioned that forward-looking statements are

not guarantees of future performance and accordingly investors are cautioned not to put undue reliance on forward-looking statements due to the inherent uncertainty therein.

${name()}'s recent press releases are available through the Company's website at [www.${company.host}](http://www.${company.host}).`
}

function headline(recipe: Recipe, calendar: Calendar, company: Company, random: Random): Said {
  const isQuarter = calendar.terms.includes('quarter')
  const cased = (text: string) => (recipe.headingCase === 'upper' ? text.toUpperCase() : text)
  const ordinal = quarterOrdinal(calendar)
  const words = isQuarter
    ? random.pick([`${ordinal.charAt(0).toUpperCase()}${ordinal.slice(1)} Quarter`, `Q${calendar.quarter}`])
    : random.pick(['Half Year', 'First Half'])
  const focus = textField(
    cased(words),
    'DocumentFiscalPeriodFocus',
    isQuarter ? `Q${calendar.quarter}` : 'H1',
    calendar,
  )
  const year = textField(String(calendar.fiscalYear), 'DocumentFiscalYearFocus', String(calendar.fiscalYear), calendar)
  const fiscal = recipe.yearEndMonth === 12 && random.chance(0.5) ? '' : 'Fiscal '
  const verb = random.pick(['Reports', 'Announces'])
  if (random.chance(0.5))
    return boldLines(
      [
        say`${cased(`${company.plainName} ${verb}`)} ${focus} ${cased('Results')}`,
        say`${cased(`for ${fiscal}${fiscal === '' ? '' : 'Year '}`)}${year}`,
      ],
      recipe,
    )
  return boldLine(
    say`${cased(`${company.plainName} ${verb}`)} ${focus} ${cased(fiscal)}${year} ${cased('Financial Results')}`,
    recipe,
  )
}

/** "for the three and six month periods ended November 30, 2006". */
function reportedPeriod(recipe: Recipe, calendar: Calendar, random: Random): Said {
  const { end } = calendar.report
  const date = textField(longDate(end, recipe.dateOrder), 'DocumentPeriodEndDate', end, calendar)
  const [term] = calendar.terms
  if (calendar.terms.length === 1)
    return say`for the ${term === 'toDate' && random.chance(0.5) ? 'half year' : lengthWords(calendar, term!, true)} ended ${date}`
  const quarter = lengthWords(calendar, 'quarter', true).split(' ')[0]!
  const toDate = lengthWords(calendar, 'toDate', true).split(' ')[0]!
  const unit = calendar.kind === 'months' ? 'month' : 'week'
  if (random.chance(0.3)) return say`for its ${quarterOrdinal(calendar)} quarter ended ${date}`
  return random.chance(0.5)
    ? say`for the ${quarter} and ${toDate} ${unit} periods ended ${date}`
    : say`for the ${quarter} and ${toDate} ${unit}s ended ${date}`
}

function currencyNote(recipe: Recipe, calendar: Calendar, random: Random): Said {
  const currency = textField(currencyName(recipe), 'ReportingCurrency', recipe.currency, calendar)
  return random.pick([
    say`Unless specified otherwise, all amounts are in ${currency}.`,
    say`All amounts are in ${currency} unless otherwise noted.`,
    say`All figures are expressed in ${currency}.`,
  ])
}

/** "TSX:HAL; AMEX:HALP". */
function listings(company: Company, calendar: Calendar): Said {
  return join(
    company.listings.map(
      ({ code, name, symbol }) =>
        say`${textField(code, 'SecurityExchangeName', code, calendar, [name])}:${textField(symbol, 'TradingSymbol', symbol, calendar)}`,
    ),
    '; ',
  )
}

function listedOn(company: Company): Said {
  return join(
    company.listings.map(({ code, name, symbol }): Said => {
      const exchange: Piece = echo(name, 'core:SecurityExchangeName', code)
      return say`the ${exchange} under the symbol ${echo(symbol, 'core:TradingSymbol', symbol)}`
    }),
    ', and on ',
  )
}

function boldLines(lines: readonly Said[], recipe: Recipe): Said {
  return join(
    lines.map((line) => boldLine(line, recipe)),
    '  \n',
  )
}
