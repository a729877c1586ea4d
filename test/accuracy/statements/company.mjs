const NAMES =
  'Alder Brampton Calloway Dunmore Ellery Fairhaven Granite Halcyon Ironwood Juniper Kestrel Larkfield Meridian'.split(
    ' ',
  )
const TRADES = [
  'Industries',
  'Holdings',
  'Pharmaceuticals',
  'Energy',
  'Foods',
  'Systems',
  'Bancorp',
  'Technologies',
  'Resources',
]
const SUFFIXES = ['Inc.', 'Corporation', 'Corp.', 'Company', 'Ltd.']
const PLACES = ['AUSTIN, Texas', 'CHICAGO', 'SAN JOSE, Calif.', 'ATLANTA', 'BOSTON', 'MINNEAPOLIS']
const EXCHANGES = ['NYSE', 'NASDAQ']

/** A registrant that doesn't exist. */
export function chooseCompany(random) {
  const short = random.pick(NAMES)
  return {
    name: `${short} ${random.pick(TRADES)} ${random.pick(SUFFIXES)}`,
    short,
    place: random.pick(PLACES),
    exchange: random.pick(EXCHANGES),
    symbol: short.slice(0, 3).toUpperCase(),
    fileNumber: `001-${random.integer(10000, 39999)}`,
  }
}
