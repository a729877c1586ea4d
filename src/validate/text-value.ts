import type { Report, ReportedFact } from '../model/report.js'

/** The first text fact of a concept of ours; null where the filing has none. */
export function textFact(report: Report, name: string): ReportedFact | null {
  return report.facts.find((it) => it.concept === `core:${name}`) ?? null
}
