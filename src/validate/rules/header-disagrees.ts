import { defineDiagnostic } from '../../base/diagnostic.js'
import type { ReportedFact } from '../../model/report.js'
import { labelOf } from '../fact-groups.js'
import type { Rule } from '../rule.js'

/** The header of the submission and the text say something else of the filing. */
export const headerDisagrees = defineDiagnostic<{ label: string; header: string; text: string }>({
  code: 'validate/header-disagrees',
  severity: 'warning',
  message: ({ label, header, text }) => `${label} is ${header} by the header of the submission, ${text} by the text`,
})

/** What EDGAR knows of a filing must be what the filing says of itself. */
export const checkHeader: Rule = (report, taxonomy) => {
  const texts = report.facts.filter((it) => it.unit === null && Object.keys(it.dimensions).length === 0)
  return texts.filter(isOfHeader).flatMap((header) => {
    const text = texts.find((it) => it.concept === header.concept && !isOfHeader(it))
    if (text === undefined || text.value === header.value) return []
    const data = { label: labelOf(header.concept, report, taxonomy), header: header.value, text: text.value }
    return [headerDisagrees(data, [text.provenance.value, header.provenance.value])]
  })
}

function isOfHeader(fact: ReportedFact): boolean {
  return fact.provenance.derivation.value?.includes('submission-header') ?? false
}
