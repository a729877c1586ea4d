import type { Concept } from '../../src/model/concept.js'
import type { DimensionValue } from '../../src/model/fact.js'
import type { Report, ReportedFact, Summation } from '../../src/model/report.js'
import { moneyUnit, type Unit } from '../../src/model/unit.js'
import type { Rule } from '../../src/validate/rule.js'
import { packageTaxonomy } from './convert-text.js'
import { parsePeriod } from './profile.js'

const PRIOR_YEAR: Readonly<Record<string, DimensionValue>> = {
  'core:ChangeAxis': { kind: 'member', member: 'core:ChangeFromPriorYearPeriodMember' },
}

/** A text fact of the cover: `SignatureDate`, `2007-01-03`. */
export function textFactOf(name: string, value: string): ReportedFact {
  return factOf(`core:${name}`, value)
}

/** An amount of Canadian dollars in a period: `Revenues`, `23000`, `2006-09-01..2006-11-30`. */
export function amountOf(name: string, value: string, period: string, decimals = -3): ReportedFact {
  return { ...factOf(`core:${name}`, value), period: parsePeriod(period), decimals, unit: moneyUnit('CAD') }
}

/** A change from the year before. */
export function changeOf(fact: ReportedFact, unit: Unit | null = fact.unit): ReportedFact {
  return { ...fact, unit, dimensions: PRIOR_YEAR }
}

/** The fact of a segment of the filing's own. */
export function withMember(fact: ReportedFact, member: string): ReportedFact {
  return { ...fact, dimensions: { ...fact.dimensions, 'core:SegmentsAxis': { kind: 'member', member } } }
}

function factOf(concept: string, value: string): ReportedFact {
  return {
    id: '',
    concept,
    value,
    decimals: null,
    unit: null,
    period: null,
    dimensions: {},
    provenance: {
      value: { start: 0, end: 1 },
      label: [],
      scale: [],
      currency: [],
      period: [],
      sign: [],
      derivation: {},
    },
    confidence: 1,
    status: 'read',
    fiscal: null,
    corroboratedBy: [],
  }
}

/** A report of facts alone; every fact stands at the place of its number in the list. */
export function reportOf(
  facts: readonly ReportedFact[],
  summations: readonly Summation[] = [],
  extensions: readonly Concept[] = [],
): Report {
  return {
    document: { name: 'acme.txt', sha256: '', encoding: 'utf-8', length: 0, form: null },
    entity: { scheme: 'http://example.org', identifier: 'Acme' },
    extensions: extensions.map((it) => ({ ...it, wider: null })),
    members: [],
    statements: [],
    summations,
    facts: facts.map((it, index) => ({
      ...it,
      id: `f${index}`,
      provenance: { ...it.provenance, value: { start: index, end: index + 1 } },
    })),
    numbers: [],
    findings: [],
  }
}

/** What a rule finds: `code: message` with the numbers of the facts it points to, and the suggestion after `→`. */
export function findingsOf(rule: Rule, report: Report): readonly string[] {
  return rule(report, packageTaxonomy()).map(({ code, spans, suggestion }) => {
    const places = spans.map((it) => it.start).join(' ')
    return `${code} at ${places}${suggestion === null ? '' : ` → ${suggestion}`}`
  })
}
