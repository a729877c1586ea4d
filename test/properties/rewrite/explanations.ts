import { addMonths } from '../../../src/base/calendar.js'
import type { Calendar } from './calendar.js'
import type { Company } from './company.js'
import { companyText } from './company.js'
import { monthName } from './dates.js'
import type { LineId } from './lines.js'
import type { Random } from './prng.js'

/** Why a line changed, in a sentence without amounts; null for lines that nobody explains. */
export function explanation(
  id: LineId,
  noun: string,
  isUp: boolean,
  company: Company,
  calendar: Calendar,
  random: Random,
): string | null {
  const reasons = reasonsOf(id, company, calendar)
  if (reasons === null) return null
  const change = isUp ? 'increase' : 'decrease'
  const why = random.pick(['is due to', 'is primarily attributable to', 'is the result of', 'reflects'])
  return `The ${change} in ${noun} ${why} ${random.pick(isUp ? reasons.up : reasons.down)}.`
}

function reasonsOf(
  id: LineId,
  company: Company,
  calendar: Calendar,
): { readonly up: readonly string[]; readonly down: readonly string[] } | null {
  const past = addMonths(calendar.report.end, -7)
  const month = `${monthName(past)} ${past.slice(0, 4)}`
  const { development } = company.sector
  switch (id) {
    case 'revenue':
      return {
        up: ['new customers and a fuller order book', `orders placed after the launch of ${company.product}`],
        down: ['the timing of orders', `the end of a supply contract in ${month}`],
      }
    case 'researchAndDevelopment':
      return {
        up: [companyText(development.up, company)],
        down: [companyText(development.down, company), `headcount reductions implemented in ${month}`],
      }
    case 'salesAndMarketing':
      return {
        up: ['advertising in new markets', 'a larger sales force'],
        down: [`the closure of two sales offices in ${month}`, 'lower travel and trade fair costs'],
      }
    case 'generalAndAdministrative':
      return {
        up: ['higher professional fees', `severance costs incurred under an agreement entered into in ${month}`],
        down: [`lower levels of staff following the reorganization of ${month}`, 'lower corporate communication costs'],
      }
    case 'stockBasedCompensation':
      return {
        up: ['options granted to new executive officers'],
        down: ['fewer options issued and a lower fair value assigned to them', 'the forfeiture of unvested options'],
      }
    case 'interestIncome':
      return { up: ['higher cash balances'], down: ['lower cash balances and interest rates'] }
    default:
      return null
  }
}
