import { gather } from '../base/gather.js'
import type { GridRow } from '../model/grid.js'
import { isTotal } from './known-member.js'
import { asMember, memberOf } from './member-rows.js'
import { oneLine, withoutColon } from './words-of-tables.js'

/** Property by type stands above what has been written off of it. */
const PROPERTY = /\bproperty\b[^.]*\b(?:equipment|plant)\b|\bfixed\s+assets\b/i
const WRITTEN_OFF = /\baccumulated\s+(?:depreciation|amorti[sz]ation)\b/i
const WHOLE_PROPERTY = /\bproperty\b[^.]*\b(?:equipment|plant)\b|\bgross$/i
const ASSET =
  /^(?:land|buildings?|machinery|leasehold|furniture|fixtures|(?:\w+\s+)?equipment|construction|computers?|tooling|vehicles)\b/i
const FEWEST_PARTS = 2

const AWARDS_COST = /\b(?:stock|share|equity)(?:[\s-]based)?\s+compensation\b/i
const EXPENSE_LINE =
  /^(?:costs?\s+of\b|research\b|selling\b|sales\b|marketing\b|general\b|technology\b|fulfil+ment\b|operati(?:ng|ons)\b|product\s+development\b|COR$|COGS$|R&D$|SG&A$|G&A$|S&M$)/i

const PLACE =
  /^(?:the\s+)?(?:(?:north|south|latin|central)\s+)?america\w*\b|^(?:the\s+)?(?:united\s+states|u\.?s\.?a?\.?|united\s+kingdom|u\.?k\.?|international|domestic|foreign|europe|asia|asia[\s-]pacific|africa|middle\s+east|china|greater\s+china|japan|canada|mexico|brazil|germany|france|ireland|india|australia|switzerland|emea|apac|latam|rest\s+of\s+(?:the\s+)?(?:world|asia|europe)|other\s+(?:countries|international|regions)|all\s+other\s+countries|non-?\s?u\.?s\.?)\b(?!.*\b(?:tax|federal|state|local|government|agency|treasury|securities|plans?|benefits?)\b)/i
/** Income, tax and plans at home and abroad are lines of their own. */
const BY_LAW = /\btax(?:es|able)?\b|\bpension\b|\bretire\w+\b|\bbenefit\b/i

/** Rows whose parts are well known: property by type, the cost of awards by expense line, amounts by place, "Net sales – products". */
export function knownParts(rows: readonly GridRow[], about: string): readonly GridRow[] {
  const data = rows.filter((it) => it.kind === 'data')
  if (PROPERTY.test(about) && data.filter((it) => ASSET.test(oneLine(it.label.text))).length >= FEWEST_PARTS)
    return ofProperty(rows)
  if (AWARDS_COST.test(about) && isByExpense(data)) return rows.map((row) => asMember(row, null))
  if (!BY_LAW.test(about) && isByPlace(data)) return rows.map((row) => asMember(row, null))
  return ofNamedTotal(rows)
}

/** The rows down to what has been written off. */
function ofProperty(rows: readonly GridRow[]): readonly GridRow[] {
  const writtenOff = rows.findIndex((it) => WRITTEN_OFF.test(it.label.text))
  const end = writtenOff < 0 ? rows.length : writtenOff
  return rows.map((row, index) =>
    index >= end || WHOLE_PROPERTY.test(withoutColon(row.label.text)) ? row : asMember(row, null),
  )
}

function isByExpense(data: readonly GridRow[]): boolean {
  const last = data.at(-1)
  return (
    last !== undefined &&
    (isTotal(withoutColon(last.label.text)) || AWARDS_COST.test(last.label.text)) &&
    data.filter((it) => EXPENSE_LINE.test(withoutColon(it.label.text))).length >= FEWEST_PARTS
  )
}

function isByPlace(data: readonly GridRow[]): boolean {
  const named = data.filter((it) => !isTotal(withoutColon(it.label.text)))
  return named.length >= FEWEST_PARTS && named.every((it) => PLACE.test(withoutColon(it.label.text)))
}

/** "Net sales – products" and "Net sales – services" over "Net sales". */
function ofNamedTotal(rows: readonly GridRow[]): readonly GridRow[] {
  const labels = new Set(gather(rows, (it) => (it.kind === 'data' ? [withoutColon(it.label.text).toLowerCase()] : [])))
  const told = rows.map((row): GridRow => {
    const [, measure, name] = oneLine(row.label.text).match(/^(.{3,40}?)\s[–—-]\s(.+)$/) ?? []
    if (measure === undefined || row.kind === 'heading' || !labels.has(measure.toLowerCase())) return row
    return { ...row, member: memberOf(name!), isMember: true, measure }
  })
  return told.filter((it, index) => it !== rows[index]).length >= FEWEST_PARTS ? told : rows
}

const PRODUCTS =
  /^(?:net\s+)?(?:(?<before>products?|services?)\s+(?:sales|revenues?)|(?:sales|revenues?|costs?)\s+(?:of|from)\s+(?<after>products?|services?)(?:\s+sold)?)$/i

/** From when on revenue is one line, broken down by its sources (ASC 606, IFRS 15: years that begin after 2017); before, sales of goods and of services were lines. */
const ONE_REVENUE = 2018

/** "Sales of products" and "Sales of services" in a statement of income are two parts of one line. */
export function withProducts(rows: readonly GridRow[], latestYear: number): readonly GridRow[] {
  if (latestYear < ONE_REVENUE) return rows
  const names = rows.map((row) => (row.kind === 'data' ? productOf(withoutColon(row.label.text)) : null))
  if (new Set(gather(names, (it) => it ?? [])).size < 2) return rows
  return rows.map((row, index) => {
    const name = names[index]!
    if (name === null) return row
    const measure = /\bcosts?\b/i.test(row.label.text) ? 'Cost of sales' : 'Net sales'
    return { ...row, member: memberOf(name), isMember: true, measure }
  })
}

function productOf(label: string): string | null {
  const groups = label.match(PRODUCTS)?.groups
  const name = groups?.before ?? groups?.after
  if (name === undefined) return null
  return /^product/i.test(name) ? 'Products' : 'Services'
}
