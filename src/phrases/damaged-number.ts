import { defineDiagnostic } from '../base/diagnostic.js'
import { remembered } from '../base/remembered.js'

/** A number whose print is damaged: no value is read from it. */
export interface NumberDamage {
  /** What was likely printed; null where that can't be told. */
  readonly likely: string | null
}

/** A cell among amounts prints what is nearly a number. */
export const damagedNumber = defineDiagnostic<{ printed: string; likely: string | null }>({
  code: 'tables/damaged-number',
  severity: 'warning',
  message: ({ printed }) => `"${printed}" looks like a damaged number: no fact was made of it`,
  suggestion: ({ likely }) => likely,
})

/** Longest number, with its sign and its brackets. */
const LONGEST = 24
const AROUND = /^([-–−(]*\s*[$€£¥]?\s*[-–−(]?)([^\s()$€£¥%]+)(\)?\s?%?\)?)$/
const WHOLE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`
const NUMBER = new RegExp(String.raw`^${WHOLE}(?:\.\d+)?$`)
/** Letters that are read for digits, beside digits. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1', S: '5', B: '8' }
const WITH_LETTERS = /^[\dOoIl|SB]+(?:[.,][\dOoIl|SB]+)+$/
const FEWEST_DIGITS = 2
/** Points for commas: "1.234.56". */
const POINTED = /^\d{1,3}(?:\.\d{3})+\.\d{1,2}$/
/** Commas that part groups, one of them of three digits or more: "1,2345", "1,234,56". */
const GROUPED = /^(?=.*,\d{3})\d{1,3}(?:,\d+)+(?:\.\d+)?$/
/** As India groups them: "12,34,567". */
const OF_LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
/** "1,234,56": the last comma stands for a point. */
const LAST_COMMA = new RegExp(String.raw`^(${WHOLE}),(\d{1,2})$`)

/**
 * Tells a number that was damaged when it was read from paper or copied: "l,234", "O.05", "S5,000", "1.234.56", "1,2345". Words, codes
 * and marks have no separator between digits; null for them, for a number, and for dates.
 */
export function findDamage(text: string): NumberDamage | null {
  return text.length > LONGEST || !/[.,]/.test(text) ? null : damageOf(text.trim())
}

const damageOf: (text: string) => NumberDamage | null = remembered((text) => {
  const [, before = '', body = '', after = ''] = AROUND.exec(text) ?? []
  const damage = body === '' ? null : (letterDamage(body) ?? separatorDamage(body))
  return damage?.likely == null ? damage : { likely: `${before}${damage.likely}${after}` }
})

/** Letters for digits; a leading S may stand for the sign of dollars. */
function letterDamage(body: string): NumberDamage | null {
  if (!WITH_LETTERS.test(body) || !/[^\d.,]/.test(body)) return null
  const isFraction = /^[Oo]\.\d+$/.test(body)
  if (!isFraction && body.replace(/\D/g, '').length < FEWEST_DIGITS) return null
  if (/^S\d/.test(body) && NUMBER.test(body.slice(1))) return { likely: `$${body.slice(1)}` }
  const likely = body.replace(/[^\d.,]/g, (it) => ALIKE[it]!)
  return NUMBER.test(likely) ? { likely } : null
}

function separatorDamage(body: string): NumberDamage | null {
  if (POINTED.test(body)) return { likely: body.replace(/\.(?=.*\.)/g, ',') }
  if (!GROUPED.test(body) || NUMBER.test(body) || OF_LAKHS.test(body)) return null
  return { likely: LAST_COMMA.test(body) ? body.replace(LAST_COMMA, '$1.$2') : null }
}

/** "12,34", a decimal comma among numbers that have commas between their thousands: a digit is lost, or the comma is a point. */
export function isShortGroup(text: string): boolean {
  return text.length <= LONGEST && /^\D*\d{1,3},\d{1,2}\D*$/.test(text)
}

/** Whether a number has commas between its thousands. */
export function hasThousandsCommas(text: string): boolean {
  return /\d,\d{3}(?!\d)/.test(text)
}
