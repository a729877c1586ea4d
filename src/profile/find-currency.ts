import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Field } from '../model/field.js'
import type { Grid } from '../model/grid.js'
import type { Known } from '../model/profile.js'
import { findAmounts } from '../phrases/amounts.js'
import { findCurrencySigns, findCurrencyWords, isDollar } from '../phrases/currencies.js'
import { findScaleNotes } from '../phrases/scales.js'

/** What a sentence says that is about all amounts of the filing… */
const DECLARES =
  /\b(?:all|amounts?|figures|results|information|statements?|values|dollars?|references?|\$)\b[^.;]{0,80}\b(?:are|is|expressed|stated|reported|presented|prepared|given|shown|be|in|to)\b[^.;]{0,60}$|\breporting\s+currency\b[^.;]{0,60}$/i
/** …and how a caption begins that says it for what stands below. */
const CAPTION =
  /^\W*(?:(?:all|dollar|amounts?|figures|expressed|stated|reported|presented|prepared|in|of|unaudited|audited|thousands|millions|except)\b\W*)+/i
const CAPTION_LENGTH = 160
/** Some amounts, or other people's: converted, owed, hedged. */
const OTHERS =
  /\b(?:converted|translated|translation|exchange|equivalent|denominated|principal|notes?|loans?|whose|investees?|subsidiar(?:y|ies)|functional|hedg\w+|forwards?|contracts?|versus|against|weaken\w*|strengthen\w*|relative\s+to)\b/i
/** A bare "$" is short for the coded one beside it as long as there are no more than this many to one, and it is no foreign one. */
const MOST_BARE = 4
const DOMESTIC_FORM = /^(?:10-K|10-Q|8-K)/

/**
 * Finds the currency that the filing declares; without a declaration, the one whose sign it prints. A bare "$" that nothing explains is
 * the dollar of the form, of the country that the issuer is at home in, or of the forms that it says it files.
 */
export function findCurrency(
  blocks: readonly Block[],
  grids: readonly Grid[],
  fields: readonly Field[],
  form: Known<string> | null,
): Known<string> | null {
  const texts = gather(blocks, (block) => (block.kind === 'table' ? [] : [block.text]))
  const stated = declared(texts)
  if (stated !== null) return stated
  if (form !== null && DOMESTIC_FORM.test(form.value)) return byStatements(grids) ?? byForm(form)
  return declaredByTable(grids) ?? bySigns(texts, grids, fields) ?? byDomicile(fields) ?? byNamedForm(texts, fields)
}

/** "Unless specified otherwise, all amounts are in Canadian dollars." */
function declared(texts: readonly MappedText[]): Known<string> | null {
  for (const text of texts) {
    for (const word of findCurrencyWords(text.text)) {
      if (word.code === null || !isDeclared(text.text, word.range.start)) continue
      return { value: word.code, spans: text.sourceSpans(word.range), rule: 'currency-of-filing' }
    }
  }
  return null
}

function isDeclared(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 140), at)
  const clause = around.slice(around.search(/(?:\.\s(?!.*\.\s))/s) + 1)
  if (!/\b(?:in|are|is|of|to|being|the)\s+(?:thousands\s+of\s+|millions\s+of\s+)?(?:the\s+)?$/i.test(around))
    return false
  if (OTHERS.test(clause) || /\d(?:\s*(?:million|thousand|billion|m|bn|k))?\s*$/i.test(around)) return false
  return DECLARES.test(clause) || (text.length <= CAPTION_LENGTH && (CAPTION.test(text) || isNote(text, at)))
}

/** "(in thousands of US dollars)", whatever stands before it. */
function isNote(text: string, at: number): boolean {
  return findScaleNotes(text).some(({ range, currency }) => currency !== null && range.start < at && at < range.end)
}

/** What the statements say of themselves: "(Expressed in thousands of Canadian dollars)". */
function byStatements(grids: readonly Grid[]): Known<string> | null {
  for (const { statement, notes } of grids) {
    if (statement === null) continue
    for (const { text, currencies } of notes) {
      const word = currencies.find((it) => it.code !== null)
      if (word?.code && isDeclared(text.text, word.range.start))
        return { value: word.code, spans: text.sourceSpans(word.range), rule: 'currency-of-filing' }
    }
  }
  return null
}

function declaredByTable(grids: readonly Grid[]): Known<string> | null {
  const texts = gather(grids, (grid) => [...grid.notes.map((it) => it.text), ...grid.columns.map((it) => it.heading)])
  for (const text of texts) {
    const word = [...findCurrencyWords(text.text), ...findCurrencySigns(text.text)].find((it) => it.code !== null)
    if (word?.code) return { value: word.code, spans: text.sourceSpans(word.range), rule: 'currency-of-filing' }
  }
  return null
}

/** One sign with a currency of its own, "€" or "US$", at most of the amounts; a bare "$" beside "C$" is short for it. */
function bySigns(texts: readonly MappedText[], grids: readonly Grid[], fields: readonly Field[]): Known<string> | null {
  const cells = gather(grids, (grid) => gather(grid.rows, (row) => row.cells.map((cell) => cell.text)))
  const headings = gather(grids, (grid) => grid.columns.map((column) => column.heading))
  const counts = new Map<string, { count: number; known: Known<string> }>()
  let coded = 0
  let bare = 0
  for (const text of [...texts, ...cells, ...headings]) {
    for (const { currency } of findAmounts(text.text)) {
      if (currency === null) continue
      if (currency.code === null) {
        bare++
        continue
      }
      coded++
      const entry = counts.get(currency.code)
      const known = entry?.known ?? {
        value: currency.code,
        spans: text.sourceSpans(currency.range),
        rule: 'currency-by-signs' as const,
      }
      counts.set(currency.code, { count: (entry?.count ?? 0) + 1, known })
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (best === undefined) return null
  const home = byDomicile(fields)?.value ?? best.known.value
  const isShort = home === best.known.value && isDollar(home) && best.count * MOST_BARE >= bare
  const others = coded - best.count + (isShort ? 0 : bare)
  return best.count > others ? best.known : null
}

function byForm(form: Known<string>): Known<string> {
  return { value: 'USD', spans: form.spans, rule: 'currency-by-domestic-form' }
}

const HOMES: readonly string[] = ['AddressCountry', 'DatelineCountry']
const DOLLARS: readonly (readonly [code: string, home: RegExp, exchanges: RegExp])[] = [
  ['USD', /^US$/, /^(?:NYSE|NASDAQ|AMEX|OTC)/i],
  ['CAD', /^CA$/, /^(?:TSX|CSE|CDNX)/i],
  ['AUD', /^AU$/, /^ASX/i],
]

/** Issuers that report in another dollar than their country's say so; one that is listed abroad as well may forget to. */
function byDomicile(fields: readonly Field[]): Known<string> | null {
  const home = fields.find((it) => HOMES.includes(it.name))
  const listings = fields.filter((it) => it.name === 'SecurityExchangeName')
  const place = home ?? listings[0]
  if (place === undefined) return null
  const found = DOLLARS.find(([, countries, exchanges]) =>
    home === undefined ? exchanges.test(place.value) : countries.test(place.value),
  )
  if (found === undefined) return null
  const [code, , exchanges] = found
  if (!listings.every((it) => exchanges.test(it.value))) return null
  return { value: code, spans: [place.span], rule: 'currency-by-domicile' }
}

/** The forms themselves, and the items that they alone have (Regulations S-K and S-X). */
const OWN_REPORTS =
  /\b(?:annual|quarterly|current)\s+reports?\s+on\s+forms?\s+(?:10-[KQ]|8-K)\b|^\W*item\s+(?:6\W+selected\s+(?:\w+\s+)?financial\s+data|7\W+management['’]?s\s+discussion|8\W+(?:consolidated\s+)?financial\s+statements\s+and\s+supplementa)|^\W*part\s+i\W+(?:item\s+1\W+)?financial\s+information\b/im

/** "Our Annual Report on Form 10-K", in a release that says nothing of another home; "Item 6. Selected Financial Data". */
function byNamedForm(texts: readonly MappedText[], fields: readonly Field[]): Known<string> | null {
  if (fields.some((it) => HOMES.includes(it.name) && it.value !== 'US')) return null
  for (const text of texts) {
    const found = text.text.match(OWN_REPORTS)
    if (found === null) continue
    const range = { start: found.index!, end: found.index! + found[0].length }
    return { value: 'USD', spans: text.sourceSpans(range), rule: 'currency-by-named-form' }
  }
  return null
}
