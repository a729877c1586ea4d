import type { Field } from '../model/field.js'
import { type CoverLine, groupRange } from './cover-line.js'

const EXCHANGES =
  'NYSE(?:\\s+(?:American|MKT|Arca))?|Nasdaq(?:[\\s-]*(?:GS|GM|CM|NM|Global(?:\\s+Select|\\s+Market)?|Capital\\s+Market|National\\s+Market))?|AMEX|TSX(?:[\\s.-]?V(?:enture)?)?|CDNX|CSE|OTC(?:\\s?BB|QB|QX|\\s+Markets)?|LSE|AIM|ASX|NZX|SIX(?:\\s+Swiss\\s+Exchange)?|SWX|Euronext(?:\\s+(?:Paris|Amsterdam|Brussels|Lisbon|Dublin))?|Xetra|FSE|FWB|JSE|HKEX|SEHK|SGX|TASE|BSE|NSE|Oslo(?:\\s+B[øo]rs)?|OMX|Frankfurt'
const CODE = '[A-Z][A-Z0-9]{1,7}'
const PAIR = new RegExp(
  `(?<![\\w])(?<exchange>${EXCHANGES}|${CODE})\\s*:\\s*(?<symbol>[A-Z][A-Z0-9.-]{0,6}[A-Z0-9]|[A-Z])(?![\\w])`,
  'dgiu',
)
const BRACKET = /\([^()]{3,120}\)/g

/** Reads where the registrant's shares trade: "(TSX:LOR; AMEX:LRP)". */
export function readListings(lines: readonly CoverLine[]): readonly Field[] {
  const fields: Field[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    for (const bracket of line.text.matchAll(BRACKET)) {
      for (const match of bracket[0].matchAll(PAIR)) {
        const symbol = match.groups?.symbol ?? ''
        const exchange = match.groups?.exchange ?? ''
        if (symbol !== symbol.toUpperCase() || seen.has(symbol + exchange)) continue
        seen.add(symbol + exchange)
        const group = { axis: 'ListingAxis', key: `${exchange}:${symbol}` }
        const place = (name: string) => {
          const range = groupRange(match, name)!
          return line.spanOf({ start: bracket.index + range.start, end: bracket.index + range.end })
        }
        const label = [line.spanOf({ start: bracket.index, end: bracket.index + bracket[0].length })]
        fields.push({
          name: 'SecurityExchangeName',
          value: exchange,
          span: place('exchange'),
          label,
          rule: 'listing-in-brackets',
          group,
        })
        fields.push({
          name: 'TradingSymbol',
          value: symbol,
          span: place('symbol'),
          label,
          rule: 'listing-in-brackets',
          group,
        })
      }
    }
  }
  return fields
}
