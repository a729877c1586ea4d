import type { AmountMention } from '../model/mention.js'
import type { Observation, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { findAmounts } from '../phrases/amounts.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { contains, rangeOf } from '../phrases/pattern.js'
import { printedOf, textOf } from './sentence-readings.js'

/** "4,512,300 shares of common stock were outstanding", "number of shares outstanding: ordinary shares, 4,512,300" */
const OUTSTANDING =
  /\b(?:shares?|stock|units?|interests?)\b[^;]{0,160}\boutstanding\b|\boutstanding\b[^;]{0,160}\b(?:shares?|stock|units?|interests?)\b/i
/** What of shares is not the number of them that there is; and classes, whose numbers stand side by side. */
const OTHER =
  /\b(?:options?|warrants?|weighted|average|non-?affiliates?|market\s+value|treasury|preferred|preference|repurchas\w+|conver\w+|authori[sz]ed|issuable|reserved|pro\s+forma|offer\w*|dilut\w+|class\s+[a-z]|series|held|subsidiar\w+|restricted|unvested|awards?|grant\w*)\b|%/i
/** "As of the close of the period covered by the annual report" (Form 20-F). */
const AT_PERIOD_END = /\b(?:close|end)\s+of\s+the\s+period\b/i
const LEAST = 1000
const LONGEST = 500
const LABEL = 'Common shares outstanding'

/** Reads the number of shares outstanding that a cover tells of: one number, and one day. Null for any other sentence. */
export function observeSharesOutstanding(sentence: Sentence, profile: FilingProfile): Observation | null {
  const { text } = sentence.text
  const said = text.length > LONGEST || OTHER.test(text) ? null : text.match(OUTSTANDING)
  if (said === null) return null
  const [amount, ...more] = countsIn(sentence)
  const period = dayOf(sentence, profile)
  if (amount === undefined || more.length > 0 || period === null) return null
  const level = { amount, role: 'level', direction: null, directionRange: null } as const
  return {
    ...printedOf(sentence, level, 'shares', profile),
    wording: 'label',
    line: {
      key: `s${sentence.text.sourceSpan(amount.digits).start}:outstanding`,
      label: LABEL,
      labelSpans: sentence.text.sourceSpans(rangeOf(said.index!, said[0])),
      core: LABEL,
      section: [],
      sectionSpans: [],
      grid: null,
      row: null,
      measure: null,
    },
    members: [],
    periods: [period],
    basis: 'prior-year',
    signWord: null,
    dilution: null,
    inOwnWords: null,
  }
}

/** Numbers of a thousand and more that are neither money nor part of a date. */
function countsIn({ text, periods }: Sentence): readonly AmountMention[] {
  return findAmounts(text.text).filter(
    ({ kind, digits, number, places }) =>
      (kind === 'plain' || kind === 'shares') &&
      places === 0 &&
      Number(number) >= LEAST &&
      !periods.some((it) => contains(it.range, digits)) &&
      !findDates(text.text).some((it) => contains(it.range, digits)),
  )
}

function dayOf(sentence: Sentence, profile: FilingProfile): Reading<Period> | null {
  const { text } = sentence
  const [first, ...others] = findDates(text.text)
  const date = first === undefined ? null : exactDate(first)
  if (first !== undefined && date !== null && others.every((it) => exactDate(it) === date))
    return { value: { kind: 'instant', date }, spans: text.sourceSpans(first.range), rule: 'period-beside-number' }
  const { periodEnd } = profile
  if (first !== undefined || periodEnd === null || !AT_PERIOD_END.test(textOf(sentence, text.whole))) return null
  return { value: { kind: 'instant', date: periodEnd.value }, spans: periodEnd.spans, rule: 'period-of-report' }
}
