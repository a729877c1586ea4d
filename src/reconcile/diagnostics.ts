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

/** A fact rests on an inference that nothing bears out. */
export const doubtfulFact = defineDiagnostic<{ label: string; why: string }>({
  code: 'reconcile/doubtful',
  severity: 'info',
  message: ({ label, why }) => `"${label}" was read with low confidence: ${why}`,
})
