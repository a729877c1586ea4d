import { daysBetween } from '../../base/calendar.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import type { Report, ReportedFact } from '../../model/report.js'
import { labelOf } from '../fact-groups.js'
import type { Rule } from '../rule.js'

/** The header of the submission and the text say something else of the filing. */
export const headerDisagrees = defineDiagnostic<{ label: string; header: string; text: string }>({
  code: 'validate/header-disagrees',
  severity: 'warning',
  message: ({ label, header, text }) => `${label} is ${header} by the header of the submission, ${text} by the text`,
})

/** Days that a header may be off: it gives the end of the month for periods that end on a day of the week. */
const SLACK_DAYS = 10

/** What header and text both say, and when the two are the same. Names and addresses are spelt in too many ways to be compared. */
const COMPARED: Readonly<Record<string, (header: string, text: string) => boolean>> = {
  'core:DocumentType': (header, text) => baseForm(header) === baseForm(text),
  'core:DocumentPeriodEndDate': (header, text) => Math.abs(daysBetween(header, text)) <= SLACK_DAYS,
  'core:CurrentFiscalYearEndDate': (header, text) => {
    const distance = Math.abs(daysBetween(dayIn2001(header), dayIn2001(text)))
    return Math.min(distance, 365 - distance) <= SLACK_DAYS
  },
}

/** What EDGAR knows of a filing must be what the filing says of itself. */
export const checkHeader: Rule = (report, taxonomy) =>
  Object.entries(COMPARED).flatMap(([concept, agree]) => {
    const facts = report.facts.filter((it) => it.concept === concept)
    const header = facts.find(isOfHeader)
    const text = facts.find((it) => !isOfHeader(it))
    if (header === undefined || text === undefined || agree(header.value, text.value)) return []
    return [finding(header, text, labelOf(concept, report, taxonomy))]
  })

function finding(header: ReportedFact, text: ReportedFact, label: string): Report['findings'][number] {
  const data = { label, header: header.value, text: text.value }
  return headerDisagrees(data, [text.provenance.value, header.provenance.value])
}

function isOfHeader(fact: ReportedFact): boolean {
  return fact.provenance.derivation.value?.includes('submission-header') ?? false
}

/** "10-K405", "10-K/A" and "10KSB" are kinds of 10-K; the main document of a transition report is headed 10-K. */
function baseForm(form: string): string {
  return form
    .toUpperCase()
    .replace(/^(\d\d)-?([KQF]).*$/, '$1-$2')
    .replace(/\/.*$/, '')
}

function dayIn2001(monthAndDay: string): string {
  return `2001${monthAndDay.slice(1).replace('-02-29', '-02-28')}`
}
