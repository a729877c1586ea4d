import type { Period } from '../../src/model/period.js'
import { periodText } from '../../src/model/period.js'
import type { FilingProfile } from '../../src/model/profile.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import type { SourceFile } from '../../src/model/source.js'
import type { Taxonomy } from '../../src/model/taxonomy.js'
import { unitText } from '../../src/model/unit.js'
import { convertFiling } from '../../src/pipeline/convert.js'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'

let loaded: Taxonomy | undefined

/** The package's own taxonomy, loaded once a test file. */
export function packageTaxonomy(): Taxonomy {
  loaded ??= loadTaxonomy()
  return loaded
}

export interface ConvertedText {
  readonly report: Report
  readonly source: SourceFile
  readonly profile: FilingProfile
}

/** Converts a filing's text with the package's taxonomy. */
export function convertText(text: string, known: KnownFacts = {}): ConvertedText {
  const conversion = convertFiling('acme.txt', Buffer.from(text, 'utf8'), packageTaxonomy(), known)
  if (conversion.kind === 'refused') throw new Error(conversion.reason.message)
  return conversion
}

/** `Revenues 23000 CAD 2006-09-01..2006-11-30`, in the order of print; a fact of change names its basis. */
export function numericLines(report: Report): readonly string[] {
  return report.facts.filter((it) => it.unit !== null).map(factLine)
}

export function factLine(fact: ReportedFact): string {
  const unit = fact.unit === null ? '' : ` ${unitText(fact.unit).replace(/iso4217:|xbrli:/g, '')}`
  const dimensions = Object.values(fact.dimensions).map((it) => ` ${it.kind === 'member' ? it.member : it.value}`)
  const period = fact.period === null ? '' : ` ${shortPeriod(fact.period)}`
  return `${localName(fact.concept)} ${fact.value}${unit}${period}${dimensions.join('').replace(/core:|Member/g, '')}`
}

/** The codes of the findings, each once, sorted. */
export function findingCodes(report: Report): readonly string[] {
  return [...new Set(report.findings.map((it) => it.code))].sort()
}

function shortPeriod(period: Period): string {
  return periodText(period)
}

function localName(name: string): string {
  return name.replace(/^core:/, '')
}
