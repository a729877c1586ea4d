import type { GridRow } from '../model/grid.js'
import { isTotal } from './known-member.js'
import { asMember, memberOf } from './member-rows.js'
import { oneLine, withoutColon } from './words-of-tables.js'

/** Lines of debt: "2.25% notes due 2027", "2021 Term Loan", "4.65% May 19, 2025". */
const DEBT =
  /\b(?:notes?|debentures?|bonds?|loans?|facilit(?:y|ies)|debt)\b.*\b(?:due|matur\w+|19\d\d|20\d\d)\b|\d(?:\.\d+)?\s?%.*\b(?:notes?|debentures?|bonds?|loans?)\b|\b(?:19|20)\d\d\s+(?:[\w-]+\s+){0,2}(?:notes?|debentures?|bonds?|loans?)\b|\bnotes\s+issuance\b|^\d{1,2}(?:\.\d+)?\s?%.*\b(?:19|20)\d\d$/i
/** All debt but what falls due soon: "Long-term debt, less current maturities". */
const ALL_BUT_CURRENT =
  /\b(?:less|net\s+of|excluding)\s+(?:the\s+)?(?:current|amounts?\s+due|maturities|portion|installments)\b/i
/** Lines of debt beside others that say when they fall due. */
const LOAN = /\b(?:credit|revolving|loan|term)\s+(?:facilit(?:y|ies)|agreements?|loans?)\b|^commercial\s+paper\b/i
const FEWEST_DEBTS = 2

/** What derivatives are of. */
const INSTRUMENT =
  /\b(?:foreign\s+(?:exchange|currency)|currency|interest\s+rate|commodity|equity|credit|futures|cross[\s-]currency)\s+(?:and\s+\w+\s+)?(?:\w+\s+)?(?:contracts?|swaps?|derivatives?|forwards?|options?|instruments?)\b(?!\s+(?:assets|liabilities))|\b(?:cash\s+flow|fair\s+value|net\s+investment)\s+hedges?$|^foreign\s+currency-denominated\s+debt$/i

/** Awards whose number would dilute. */
const ANTIDILUTIVE = /\banti-?dilutive\b/i
/** What is told of awards beside their roll-forward. */
const OF_AWARDS =
  /\b(?:grant[\s-]date\s+fair\s+value|intrinsic\s+value|fair\s+value\s+of\s+(?:shares|awards|units))\b.*\b(?:RSUs?|PSUs?|restricted\s+(?:stock|shares?)(?:\s+units?)?|options?|performance\s+(?:shares?|units?))\b/i

/** A total of what the segments report, before what isn't theirs. */
const OF_SEGMENTS = /^(?!.*\b(?:inter-?segments?|non-?segment|other\s+than)\b).*\bsegments?\b/i

const RECONCILED = /\breconcil\w+\s+of\s+[^.]{0,60}?\bsegments?\b/i

/** Plans of pensions, each with its row. */
const PLAN =
  /^(?:(?:non-)?u\.?s\.?\s+)?(?:defined\s+benefit|pensions?|(?:other\s+)?post-?retirement(?:\s+benefits?)?|retiree\s+(?:health\s+care|medical|benefits?))(?:\s+plans?)?$/i

/** Above rows that say in which lines of the statements an amount is. */
const LOCATED =
  /^(?:(?:amounts?\s+)?(?:reported|recorded|classified|presented|included|recognized)\s+(?:as|in|within))\b|\b(?:recorded|reported|included|presented|classified)\s+in\s+(?:the|our)\s+(?:condensed\s+)?(?:consolidated\s+)?(?:statements?|balance)/i

/** Says of the rows whose labels, or the headings above, are known to name one of several, what they name. */
export function withNamedRows(rows: readonly GridRow[], about: string): readonly GridRow[] {
  const debts = rows.filter((it) => it.kind === 'data' && isDebt(oneLine(it.label.text))).length
  const data = rows.filter((it) => it.kind === 'data')
  const areAntidilutive =
    ANTIDILUTIVE.test(about) && data.length > 1 && data.every((it) => !/\bdiluted\b/i.test(it.label.text))
  const reconciling = reconcilingRows(rows, about)
  return rows.map((row, index) => {
    if (row.kind === 'heading' || row.member !== null) return row
    const label = withoutColon(row.label.text)
    const heading = withoutColon(row.section.at(-1)?.text ?? '')
    if (isDebt(label) || (debts >= FEWEST_DEBTS && LOAN.test(label))) return asMember(row, null)
    if (areAntidilutive || ANTIDILUTIVE.test(heading) || LOCATED.test(heading)) return asMember(row, null)
    if (isInstrument(label) || PLAN.test(label)) return asMember(row, null)
    if (isInstrument(heading) && !isTotal(label)) return { ...row, member: memberOf(heading) }
    const award = label.match(OF_AWARDS)
    if (award !== null) return { ...row, member: memberOf(label) }
    if (reconciling.has(index)) return { ...row, member: memberOf(label) }
    return OF_SEGMENTS.test(label) && row.time === null
      ? { ...row, member: { axis: 'segment', member: null, label: 'Operating segments' } }
      : row
  })
}

function isDebt(label: string): boolean {
  return DEBT.test(label) && !ALL_BUT_CURRENT.test(label)
}

/** What leads from the segments' income to the filer's: all down to its first total. */
function reconcilingRows(rows: readonly GridRow[], about: string): ReadonlySet<number> {
  if (!RECONCILED.test(about)) return new Set()
  const first = rows.findIndex((it) => it.kind === 'data' && OF_SEGMENTS.test(withoutColon(it.label.text)))
  const end = rows.findIndex(
    (it, index) => index > first && isTotal(withoutColon(it.label.text)) && !OF_SEGMENTS.test(it.label.text),
  )
  return new Set(first < 0 || end < 0 ? [] : rows.slice(first + 1, end).map((_, index) => first + 1 + index))
}

function isInstrument(name: string): boolean {
  return INSTRUMENT.test(name.replace(/(?:\s*\((?:[a-z]|\d{1,2})\))+$/i, ''))
}
