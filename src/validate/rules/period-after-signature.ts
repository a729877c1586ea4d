import { defineDiagnostic } from '../../base/diagnostic.js'
import { gather } from '../../base/gather.js'
import type { Rule } from '../rule.js'
import { textFact } from '../text-value.js'

/** The reported period ends after the report was signed or released. */
export const periodAfterSignature = defineDiagnostic<{ end: string; what: string; date: string }>({
  code: 'validate/period-after-signature',
  severity: 'warning',
  message: ({ end, what, date }) => `the reported period ends on ${end}, but the ${what} is dated ${date}`,
})

/** Results are reported after the period is over. */
export const checkPeriodBeforeSignature: Rule = (report) => {
  const end = textFact(report, 'DocumentPeriodEndDate')
  if (end === null) return []
  return gather(
    [['signature', textFact(report, 'SignatureDate')] as const, ['release', textFact(report, 'ReleaseDate')] as const],
    ([what, fact]) =>
      fact === null || fact.value >= end.value
        ? []
        : [
            periodAfterSignature({ end: end.value, what, date: fact.value }, [
              end.provenance.value,
              fact.provenance.value,
            ]),
          ],
  )
}
