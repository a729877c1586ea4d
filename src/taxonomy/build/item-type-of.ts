import type { ItemType } from '../../model/concept.js'

/** Ours for the standards' item types, without prefix and the ending `ItemType`. Numbers without a unit are `pure`. */
const OURS: Readonly<Record<string, ItemType>> = {
  monetary: 'monetary',
  perShare: 'perShare',
  shares: 'shares',
  pure: 'pure',
  percent: 'pure',
  decimal: 'pure',
  integer: 'pure',
  nonNegativeInteger: 'pure',
  positiveInteger: 'pure',
  date: 'date',
  gYear: 'gYear',
  gMonthDay: 'gMonthDay',
  boolean: 'boolean',
  string: 'string',
  normalizedString: 'string',
  token: 'string',
  textBlock: 'string',
  centralIndexKey: 'string',
  countryCode: 'string',
  edgarExchangeCode: 'string',
  edgarStateCountry: 'string',
  employerId: 'string',
  fileNumber: 'string',
  fiscalPeriod: 'string',
  sicNumber: 'string',
  stateOrProvince: 'string',
  submissionType: 'string',
  tradingSymbol: 'string',
}

/** The item type of ours that a standard's data type is, `us-types:perShareItemType`; its own short name where we have none. */
export function itemTypeOf(dataType: string): string {
  const short = dataType.replace(/^.*:/, '').replace(/ItemType$/, '')
  return OURS[short] ?? short
}
