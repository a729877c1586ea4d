import { unreachable } from '../base/assert.js'
import { powerOfTen } from '../base/decimal.js'
import { grouped } from '../base/grouped.js'
import type { Observation } from '../model/observation.js'
import type { ReportedFact } from '../model/report.js'

/** What a number counts, and times what: `USD ×1,000`, `USD/share`, `shares ×1,000`, `%`. Of a fact, as it was settled. */
export function countsText(observation: Observation, fact: ReportedFact | null): string {
  const currency = observation.currencies[0]?.value ?? 'money'
  switch (observation.quantity) {
    case 'money':
      return currency + timesText(observation, fact)
    case 'perShare':
      return `${currency}/share${timesText(observation, fact)}`
    case 'shares':
      return `shares${timesText(observation, fact)}`
    case 'percent':
      return '%'
    case 'count':
      return 'a count'
    default:
      return unreachable(observation.quantity)
  }
}

function timesText({ scales, places }: Observation, fact: ReportedFact | null): string {
  const settled = fact?.decimals ?? null
  const scale = settled === null ? (scales[0]?.value ?? 0) : places - settled
  return scale === 0 ? '' : ` ×${grouped(powerOfTen(scale).toFixed())}`
}
