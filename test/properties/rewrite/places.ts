import type { CurrencyCode } from './recipe.js'

export interface Place {
  readonly street: string
  readonly city: string
  /** Null where addresses have none. */
  readonly state: { readonly name: string; readonly code: string } | null
  readonly postalCode: string
  readonly country: string | null
  /** As the address prints the parts after the street: `C, S P`. */
  readonly order: 'city state post' | 'city post' | 'post city' | 'city state, post'
  /** After the city in the dateline. */
  readonly region: string
  readonly phone: readonly [printed: string, area: string]
}

interface Country {
  readonly suffixes: readonly string[]
  readonly exchanges: readonly Exchange[]
  readonly places: readonly Place[]
  /** The laws that forward-looking statements are made under. */
  readonly laws: string
}

export interface Exchange {
  readonly code: string
  readonly name: string
}

const NASDAQ: Exchange = { code: 'NASDAQ', name: 'NASDAQ Stock Market' }
const NYSE: Exchange = { code: 'NYSE', name: 'New York Stock Exchange' }

/** Where companies that report in a currency are at home. */
export const COUNTRIES: Readonly<Record<CurrencyCode, Country>> = {
  CAD: {
    suffixes: ['Inc.', 'Corp.', 'Ltd.', 'Corporation'],
    exchanges: [
      { code: 'TSX', name: 'Toronto Stock Exchange' },
      { code: 'AMEX', name: 'American Stock Exchange' },
    ],
    places: [
      place(
        '40 Kingsway Crescent',
        'Toronto',
        { name: 'Ontario', code: 'ON' },
        'M5H 2N2',
        null,
        'city state post',
        'CANADA',
        '(416) 555-0142',
      ),
      place(
        '1188 Wharf Street',
        'Vancouver',
        { name: 'British Columbia', code: 'BC' },
        'V6E 4A2',
        null,
        'city state post',
        'BC',
        '(604) 555-0117',
      ),
      place(
        '500 boulevard Cartier',
        'Laval',
        { name: 'Quebec', code: 'QC' },
        'H7V 4B3',
        'Canada',
        'city state post',
        'QUEBEC',
        '(450) 555-0190',
      ),
    ],
    laws: 'Canadian and U.S. securities laws',
  },
  USD: {
    suffixes: ['Ltd.', 'Inc.', 'Corp.', 'Limited'],
    exchanges: [NASDAQ, NYSE],
    places: [
      place('6 Hamada Street', 'Rehovot', null, '7670306', 'Israel', 'city post', 'Israel', '+972-8-555-0123'),
      place('22 Reid Street', 'Hamilton', null, 'HM 11', 'Bermuda', 'city post', 'Bermuda', '(441) 555-0133'),
      place(
        '2700 Production Way',
        'Burnaby',
        { name: 'British Columbia', code: 'BC' },
        'V5A 4X1',
        null,
        'city state post',
        'BC',
        '(604) 555-0171',
      ),
    ],
    laws: 'the Private Securities Litigation Reform Act of 1995',
  },
  AUD: {
    suffixes: ['Limited', 'Ltd', 'Holdings Limited'],
    exchanges: [{ code: 'ASX', name: 'Australian Stock Exchange' }, NASDAQ],
    places: [
      place(
        '14 Collingwood Parade',
        'Melbourne',
        { name: 'Victoria', code: 'VIC' },
        '3000',
        'Australia',
        'city state post',
        'Australia',
        '+61 3 5550 1234',
      ),
      place(
        '88 Harbour Street',
        'Sydney',
        { name: 'New South Wales', code: 'NSW' },
        '2000',
        'Australia',
        'city state post',
        'Australia',
        '+61 2 5550 4321',
      ),
    ],
    laws: 'the U.S. federal securities laws',
  },
  EUR: {
    suffixes: ['N.V.', 'SE', 'S.A.', 'plc'],
    exchanges: [{ code: 'Euronext', name: 'Euronext' }, NASDAQ],
    places: [
      place('14 Fenian Row', 'Dublin', null, '2', 'Ireland', 'city post', 'Ireland', '+353 1 555 0148'),
      place(
        'Kanaalweg 33',
        'Utrecht',
        null,
        '3526 KM',
        'The Netherlands',
        'post city',
        'The Netherlands',
        '+31 30 555 0160',
      ),
      place('Lindenallee 12', 'Heidelberg', null, '69115', 'Germany', 'post city', 'Germany', '+49 6221 555 017'),
    ],
    laws: 'the Private Securities Litigation Reform Act of 1995',
  },
  GBP: {
    suffixes: ['plc', 'Group plc', 'PLC'],
    exchanges: [{ code: 'LSE', name: 'London Stock Exchange' }, NASDAQ],
    places: [
      place('210 Milton Road', 'Cambridge', null, 'CB4 0WG', 'United Kingdom', 'city post', 'UK', '+44 1223 555012'),
      place('7 Finsbury Row', 'London', null, 'EC2M 7EB', 'United Kingdom', 'city post', 'UK', '+44 20 5550 0146'),
    ],
    laws: 'the Private Securities Litigation Reform Act of 1995',
  },
  CHF: {
    suffixes: ['AG', 'Holding AG', 'SA'],
    exchanges: [{ code: 'SWX', name: 'SWX Swiss Exchange' }, NASDAQ],
    places: [
      place('Aeschengraben 20', 'Basel', null, '4051', 'Switzerland', 'post city', 'Switzerland', '+41 61 555 01 20'),
      place(
        'Route de Florissant 9',
        'Geneva',
        null,
        '1206',
        'Switzerland',
        'post city',
        'Switzerland',
        '+41 22 555 01 86',
      ),
    ],
    laws: 'the U.S. federal securities laws',
  },
  FRF: {
    suffixes: ['S.A.', 'SA'],
    exchanges: [{ code: 'Nouveau Marché', name: 'Nouveau Marché' }, NASDAQ],
    places: [
      place('18 rue des Tanneurs', 'Lyon', null, '69006', 'France', 'post city', 'France', '+33 4 55 50 12 34'),
      place('3 avenue de Breteuil', 'Paris', null, '75007', 'France', 'post city', 'France', '+33 1 55 50 43 21'),
    ],
    laws: 'the Private Securities Litigation Reform Act of 1995',
  },
}

function place(
  street: string,
  city: string,
  state: Place['state'],
  postalCode: string,
  country: string | null,
  order: Place['order'],
  region: string,
  phone: string,
): Place {
  return {
    street,
    city,
    state,
    postalCode,
    country,
    order,
    region,
    phone: [phone, phone.replace(/[^+\d]+/g, '-').replace(/^-/, '')],
  }
}
