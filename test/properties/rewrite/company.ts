import { COUNTRIES, type Exchange, type Place } from './places.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import { FIRST_NAMES, PEOPLE, SECTORS, type SectorWords } from './sectors.js'

export interface Company {
  /** "Halcyon Therapeutics Inc." */
  readonly fullName: string
  /** "Halcyon Therapeutics". */
  readonly plainName: string
  /** "Halcyon". */
  readonly shortName: string
  readonly place: Place
  readonly listings: readonly (Exchange & { readonly symbol: string })[]
  readonly host: string
  readonly laws: string
  readonly sector: SectorWords
  readonly product: string
  readonly signatory: string
  readonly chief: string
  readonly investorContact: string
  readonly mediaContact: string
}

export function chooseCompany(recipe: Recipe): Company {
  const random = new Random(recipe.seed, 'company')
  const country = COUNTRIES[recipe.currency]
  const sector = SECTORS[recipe.sector]
  const shortName = random.pick(FIRST_NAMES)
  const plainName = `${shortName} ${random.pick(sector.names)}`
  const [signatory, chief, investorContact, mediaContact] = random.shuffle(PEOPLE)
  const symbol = shortName.slice(0, 3).toUpperCase()
  return {
    fullName: `${plainName} ${random.pick(country.suffixes)}`,
    plainName,
    shortName,
    place: random.pick(country.places),
    listings: country.exchanges
      .map((it, index) => ({ ...it, symbol: index === 0 ? symbol : `${symbol}${random.pick(['P', 'Y', 'X'])}` }))
      .slice(0, random.integer(1, 2)),
    host: `${shortName.toLowerCase()}.example`,
    laws: country.laws,
    sector,
    product: random.pick(sector.products),
    signatory: signatory!.replace(/^Dr\. /, ''),
    chief: chief!,
    investorContact: investorContact!,
    mediaContact: mediaContact!,
  }
}

/** Puts the company's names into a text of its sector. */
export function companyText(text: string, company: Company): string {
  return text.replaceAll('PRODUCT', company.product).replaceAll('NAME', company.shortName)
}
