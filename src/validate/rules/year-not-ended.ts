import { defineDiagnostic } from '../../base/diagnostic.js'
import type { Rule } from '../rule.js'
import { textFact } from '../text-value.js'

/** A cover says that a financial year ended on a day that is after the signature. */
export const yearNotEnded = defineDiagnostic<{ yearEnd: string; signature: string }>({
  code: 'validate/year-not-ended',
  severity: 'warning',
  message: ({ yearEnd, signature }) =>
    `the cover is for the financial year ended ${yearEnd}, but it was signed on ${signature}, before that year ended`,
  suggestion: ({ yearEnd }) => `the financial year ending ${yearEnd}, in which the reported period lies`,
})

/** A year that has ended did so before anybody signed for it. */
export const checkYearEnded: Rule = (report) => {
  const yearEnd = textFact(report, 'FinancialYearEnd')
  const signature = textFact(report, 'SignatureDate')
  if (yearEnd === null || signature === null || yearEnd.value <= signature.value) return []
  return [
    yearNotEnded({ yearEnd: yearEnd.value, signature: signature.value }, [
      yearEnd.provenance.value,
      signature.provenance.value,
    ]),
  ]
}
