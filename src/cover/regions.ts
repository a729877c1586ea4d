/** Codes of the regions that addresses name in full: Canadian provinces and the states of the United States (ISO 3166-2, without the country). */
const CODE_BY_NAME: Readonly<Record<string, string>> = {
  alberta: 'AB',
  'british columbia': 'BC',
  manitoba: 'MB',
  'new brunswick': 'NB',
  'newfoundland and labrador': 'NL',
  newfoundland: 'NL',
  'nova scotia': 'NS',
  'northwest territories': 'NT',
  nunavut: 'NU',
  ontario: 'ON',
  'prince edward island': 'PE',
  quebec: 'QC',
  québec: 'QC',
  saskatchewan: 'SK',
  yukon: 'YT',
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  'district of columbia': 'DC',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
  'new south wales': 'NSW',
  queensland: 'QLD',
  'south australia': 'SA',
  tasmania: 'TAS',
  victoria: 'VIC',
  'western australia': 'WA',
}

const COUNTRIES =
  /^(?:canada|usa|u\.?s\.?a\.?|united states(?: of america)?|united kingdom|u\.?k\.?|england|scotland|ireland|australia|new zealand|switzerland|germany|france|netherlands|the netherlands|belgium|luxembourg|italy|spain|portugal|austria|sweden|norway|denmark|finland|israel|india|china|hong kong|japan|singapore|south africa|brazil|mexico|bermuda)$/i

/** The code of a region, given by name or code; null for what is neither. */
export function regionCode(printed: string): string | null {
  const name = printed.trim().toLowerCase().replace(/\.$/, '')
  if (CODE_BY_NAME[name] !== undefined) return CODE_BY_NAME[name]
  const code = printed.trim().replace(/\./g, '').toUpperCase()
  return /^[A-Z]{2,3}$/.test(code) && Object.values(CODE_BY_NAME).includes(code) ? code : null
}

export function isCountry(printed: string): boolean {
  return COUNTRIES.test(printed.trim())
}

const CANADIAN = new Set('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '))
const AUSTRALIAN = new Set('NSW QLD TAS VIC'.split(' '))

/** The country of a place, by its own name or that of its region: `US`, `CA`, `AU`; the name of any other country; null for neither. */
export function countryOf(printed: string): string | null {
  const name = printed.trim().replace(/\.$/, '')
  if (/^(?:u\.?s\.?a?|united states(?: of america)?)$/i.test(name)) return 'US'
  if (/^canada$/i.test(name)) return 'CA'
  if (/^australia$/i.test(name)) return 'AU'
  if (isCountry(name)) return name
  const code = regionCode(name)
  if (code === null) return null
  return CANADIAN.has(code) ? 'CA' : AUSTRALIAN.has(code) ? 'AU' : 'US'
}
