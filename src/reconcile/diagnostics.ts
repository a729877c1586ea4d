import { defineDiagnostic } from '../base/diagnostic.js'

/** Nothing tells in which currency an amount is. */
export const noCurrency = defineDiagnostic<{ count: number }>({
  code: 'reconcile/no-currency',
  severity: 'warning',
  message: ({ count }) =>
    `nothing tells the currency of ${count === 1 ? 'an amount' : `${count} amounts`}: no facts were made of them`,
})

/** Nothing tells which period an amount is of. */
export const noPeriod = defineDiagnostic<{ count: number }>({
  code: 'reconcile/no-period',
  severity: 'warning',
  message: ({ count }) =>
    `nothing tells the period of ${count === 1 ? 'an amount' : `${count} amounts`}: no facts were made of them`,
})

/** An amount of a flow is given at a point in time. */
export const wrongPeriodType = defineDiagnostic<{ label: string }>({
  code: 'reconcile/flow-at-instant',
  severity: 'warning',
  message: ({ label }) => `"${label}" is of a period, but the text gives only a day for it: no fact was made`,
})

/** A financial data schedule names a period in which the statements print other amounts. */
export const schedulePeriod = defineDiagnostic<{ stated: string; found: string }>({
  code: 'reconcile/schedule-period',
  severity: 'warning',
  message: ({ stated, found }) =>
    `the financial data schedule is headed as for ${stated}, but the filing prints its amounts for ${found}`,
})

/** A financial data schedule names a multiplier at which the statements print other amounts. */
export const scheduleMultiplier = defineDiagnostic<{ stated: number; found: number }>({
  code: 'reconcile/schedule-multiplier',
  severity: 'warning',
  message: ({ stated, found }) =>
    `the multiplier of the financial data schedule comes to 10^${stated}, but the filing prints its amounts at 10^${found}`,
})

/** A financial data schedule gives nil for lines that the filing doesn't print: it may stand for "not reported". */
export const scheduleNil = defineDiagnostic<{ count: number }>({
  code: 'reconcile/schedule-nil',
  severity: 'info',
  message: ({ count }) =>
    `the financial data schedule gives nil for ${count === 1 ? 'a line' : `${count} lines`} that the filing doesn't print`,
})

/** A fact rests on an inference that nothing bears out. */
export const doubtfulFact = defineDiagnostic<{ label: string; why: string }>({
  code: 'reconcile/doubtful',
  severity: 'info',
  message: ({ label, why }) => `"${label}" was read with low confidence: ${why}`,
})
