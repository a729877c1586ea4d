import { defineDiagnostic } from '../../base/diagnostic.js'
import type { Rule } from '../rule.js'
import { textFact } from '../text-value.js'

/** The heading names another fiscal period than the dates give. */
export const fiscalFocusDisagrees = defineDiagnostic<{ printed: string; computed: string }>({
  code: 'validate/fiscal-focus-disagrees',
  severity: 'warning',
  message: ({ printed, computed }) =>
    `the heading names ${printed}; by the fiscal calendar the reported period is ${computed}`,
})

/** A release headed "second quarter" reports the second quarter of its fiscal calendar. */
export const checkFiscalFocus: Rule = (report) => {
  const focus = textFact(report, 'DocumentFiscalPeriodFocus')
  const computed = focus?.fiscal?.period.replace('YTD', '') ?? null
  if (focus === null || computed === null || !/^Q/.test(focus.value) || focus.value === computed) return []
  if (focus.value === 'Q4' && computed === 'FY') return []
  return [fiscalFocusDisagrees({ printed: focus.value, computed }, [focus.provenance.value])]
}
