import type { Span } from '../../base/span.js'
import { ASPECTS, type Fact, type Provenance } from '../../model/fact.js'
import type { Entity, ReportedFact } from '../../model/report.js'
import type { JsonFact } from '../../model/report-json.js'
import { unitText } from '../../model/unit.js'
import { cleanLine, cleanText } from '../clean-text.js'
import { entityIdentifier } from '../entity.js'
import { oimPeriod } from './oim-period.js'

/** @param language of the fact's text; null for any type but strings, which alone have one (OIM 1.0, 4.2.5) */
export function factJson(fact: ReportedFact, entity: Entity, scheme: string, language: string | null): JsonFact {
  return {
    value: cleanText(fact.value),
    ...(fact.decimals === null ? {} : { decimals: fact.decimals }),
    dimensions: {
      concept: fact.concept,
      entity: `${scheme}:${entityIdentifier(entity)}`,
      ...(fact.period === null ? {} : { period: oimPeriod(fact.period) }),
      ...unit(fact),
      ...(language === null ? {} : { language: language.toLowerCase() }),
      ...taxonomyDimensions(fact),
    },
    'f2x:source': source(fact.provenance),
    ...derivation(fact.provenance),
    'f2x:confidence': fact.confidence,
    'f2x:status': fact.status,
    ...(fact.fiscal === null ? {} : { 'f2x:fiscal': { ...fact.fiscal } }),
    ...(fact.corroboratedBy.length === 0 ? {} : { 'f2x:corroboratedBy': [...fact.corroboratedBy] }),
  }
}

/** Pure numbers have no unit here (OIM 1.0, 4.2.4). */
function unit(fact: Fact): { readonly unit?: string } {
  if (fact.unit === null) return {}
  const text = unitText(fact.unit)
  return text === 'xbrli:pure' ? {} : { unit: text }
}

function taxonomyDimensions(fact: Fact): Readonly<Record<string, string>> {
  const entries = Object.entries(fact.dimensions).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    entries.map(([axis, value]) => [axis, value.kind === 'member' ? value.member : cleanLine(value.value)]),
  )
}

function source(provenance: Provenance): JsonFact['f2x:source'] {
  const aspects = ASPECTS.filter((it) => it !== 'value')
  const printed = aspects.filter((aspect) => provenance[aspect].length > 0)
  const spans = Object.fromEntries(printed.map((aspect) => [aspect, provenance[aspect].map(pair)]))
  return { value: pair(provenance.value), ...spans }
}

function derivation({ derivation: rules }: Provenance): Pick<JsonFact, 'f2x:derivation'> {
  const entries = [...ASPECTS, 'concept' as const].flatMap((aspect) => {
    const list = rules[aspect] ?? []
    return list.length === 0 ? [] : [[aspect, [...list]] as const]
  })
  return entries.length === 0 ? {} : { 'f2x:derivation': Object.fromEntries(entries) }
}

function pair(it: Span): [number, number] {
  return [it.start, it.end]
}
