import { addDays } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import type { Span } from '../base/span.js'
import type { ExtensionConcept } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { DimensionValue, Provenance } from '../model/fact.js'
import type { Period } from '../model/period.js'
import type { Report, ReportedFact } from '../model/report.js'
import type { JsonFact, ReportJson } from '../model/report-json.js'
import type { Taxonomy } from '../model/taxonomy.js'
import type { Unit } from '../model/unit.js'

const CORE_DIMENSIONS = new Set(['concept', 'entity', 'period', 'unit', 'language'])

/** Reads a report back from the xBRL-JSON that was written of it. */
export function readReportJson(json: ReportJson, taxonomy: Taxonomy): Report {
  const facts = Object.entries(json.facts).map(([id, fact]) => readFact(id, fact, taxonomy))
  return {
    document: json['f2x:document'],
    entity: json['f2x:entity'],
    extensions: json['f2x:extensions'].map(readExtension),
    members: json['f2x:members'],
    statements: json['f2x:statements'].map(({ name, title, lines }) => ({
      name,
      title,
      lines: lines.map(({ concept, label, role, depth }) => ({
        concept: concept ?? null,
        label,
        labelRole: role,
        depth,
      })),
    })),
    summations: json['f2x:summations'],
    facts,
    numbers: json['f2x:numbers'].map((it) => ({ span: toSpan(it.span), class: it.class })),
    findings: json['f2x:findings'].map((it) => ({
      ...it,
      spans: it.spans.map(toSpan),
      suggestion: it.suggestion ?? null,
    })),
  }
}

function readFact(id: string, fact: JsonFact, taxonomy: Taxonomy): ReportedFact {
  const { concept, period, unit } = fact.dimensions
  const isNumeric = fact.decimals !== undefined
  return {
    id,
    concept,
    value: fact.value,
    decimals: fact.decimals ?? null,
    unit: isNumeric ? readUnit(unit) : null,
    period: period === undefined ? null : readPeriod(period),
    dimensions: Object.fromEntries(
      gather(Object.entries(fact.dimensions), ([axis, value]) =>
        CORE_DIMENSIONS.has(axis) ? [] : [[axis, dimensionValue(axis, String(value), taxonomy)] as const],
      ),
    ),
    provenance: readProvenance(fact),
    confidence: fact['f2x:confidence'],
    status: fact['f2x:status'],
    fiscal: fact['f2x:fiscal'] ?? null,
    corroboratedBy: fact['f2x:corroboratedBy'] ?? [],
  }
}

function dimensionValue(axis: string, value: string, taxonomy: Taxonomy): DimensionValue {
  return taxonomy.axisByName.get(axis)?.kind === 'typed' ? { kind: 'typed', value } : { kind: 'member', member: value }
}

function readUnit(unit: string | undefined): Unit {
  const [numerator = 'xbrli:pure', denominator] = (unit ?? 'xbrli:pure').split('/')
  return { numerator, denominator: denominator ?? null }
}

/** Midnights to days: see OIM's periods. */
function readPeriod(period: string): Period {
  const [first = '', second] = period.split('/').map((it) => it.slice(0, 10))
  return second === undefined
    ? { kind: 'instant', date: addDays(first, -1) }
    : { kind: 'duration', start: first, end: addDays(second, -1) }
}

function readProvenance(fact: JsonFact): Provenance {
  const source = fact['f2x:source']
  const spans = (pairs: readonly (readonly [number, number])[] | undefined): readonly Span[] =>
    (pairs ?? []).map(toSpan)
  return {
    value: toSpan(source.value),
    label: spans(source.label),
    scale: spans(source.scale),
    currency: spans(source.currency),
    period: spans(source.period),
    sign: spans(source.sign),
    derivation: (fact['f2x:derivation'] ?? {}) as Record<string, DerivationRule[]>,
  }
}

function readExtension(it: ReportJson['f2x:extensions'][number]): ExtensionConcept {
  return {
    name: it.name,
    type: it.type,
    period: it.period,
    balance: it.balance ?? null,
    labels: { standard: it.label },
    anchors: [],
    documentation: null,
    wider: it.wider ?? null,
  }
}

function toSpan([start, end]: readonly [number, number]): Span {
  return { start, end }
}
