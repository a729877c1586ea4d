import type { Diagnostic } from '../base/diagnostic.js'
import { gather } from '../base/gather.js'
import type { Report } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'
import type { Rule } from './rule.js'
import { checkChanges } from './rules/change-disagrees.js'
import { checkFiscalFocus } from './rules/fiscal-focus.js'
import { checkHeader } from './rules/header-disagrees.js'
import { checkPeriodBeforeSignature } from './rules/period-after-signature.js'
import { checkPrintingsAgree } from './rules/printings-disagree.js'
import { checkReleaseDate } from './rules/release-after-signature.js'
import { checkSchedules } from './rules/schedule-disagrees.js'
import { checkSums } from './rules/sum-missed.js'
import { checkYearEnded } from './rules/year-not-ended.js'

const RULES: readonly Rule[] = [
  checkSums,
  checkPrintingsAgree,
  checkSchedules,
  checkChanges,
  checkReleaseDate,
  checkYearEnded,
  checkPeriodBeforeSignature,
  checkFiscalFocus,
  checkHeader,
]

/** Runs every rule over a report. */
export function validate(report: Report, taxonomy: Taxonomy): readonly Diagnostic[] {
  return gather(RULES, (rule) => rule(report, taxonomy))
}
