import type { Diagnostic } from '../../base/diagnostic.js'
import { type SpanPair, spanPair } from '../../base/span.js'
import type { ExtensionConcept } from '../../model/concept.js'
import type { Report, ReportedStatement } from '../../model/report.js'
import type { JsonFact, ReportJson } from '../../model/report-json.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { schemePrefix } from '../entity.js'
import { fileReference } from '../output-file.js'
import { NAMESPACES } from '../standard-names.js'
import { filingNamespace } from '../taxonomy/filing-plan.js'
import { factJson } from './fact-json.js'

const NOTE = 'These facts were derived from the text of the filing. They are not the filer’s own XBRL.'

/** The report as xBRL-JSON 1.0, with where every fact was read as extension properties. */
export function reportJson(
  report: Report,
  taxonomy: Taxonomy,
  options: { readonly stem: string; readonly version: string; readonly language: string },
): ReportJson {
  return {
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces: namespaces(report, taxonomy, options.stem),
      taxonomy: [fileReference(`${options.stem}.xsd`)],
    },
    'f2x:document': { ...report.document },
    'f2x:entity': { ...report.entity },
    'f2x:generator': {
      name: 'filing2xbrl',
      version: options.version,
      taxonomyHash: taxonomy.hash,
      lexiconHash: taxonomy.lexiconHash,
      note: NOTE,
    },
    'f2x:findings': report.findings.map(findingJson),
    facts: facts(report, taxonomy, options.language),
    'f2x:extensions': report.extensions.map(extensionJson),
    'f2x:members': report.members.map((it) => ({ ...it })),
    'f2x:statements': report.statements.map(statementJson),
    'f2x:summations': report.summations.map(({ statement, total, items }) => ({
      statement,
      total,
      items: items.map((it) => ({ ...it })),
    })),
    'f2x:numbers': report.numbers.map((it) => ({ span: pair(it.span), class: it.class })),
  }
}

function namespaces(report: Report, taxonomy: Taxonomy, stem: string): Record<string, string> {
  return {
    core: taxonomy.namespaces.core,
    ext: filingNamespace(taxonomy, stem),
    f2x: taxonomy.namespaces.f2x,
    iso4217: NAMESPACES.iso4217,
    xbrli: NAMESPACES.xbrli,
    [schemePrefix(report.entity.scheme, taxonomy.entitySchemes)]: report.entity.scheme,
  }
}

function facts(report: Report, taxonomy: Taxonomy, language: string): Record<string, JsonFact> {
  const typeByConcept = new Map(
    [...taxonomy.conceptByName.values(), ...report.extensions].map((it) => [it.name, it.type]),
  )
  const scheme = schemePrefix(report.entity.scheme, taxonomy.entitySchemes)
  return Object.fromEntries(
    report.facts.map((it) => {
      const hasLanguage = typeByConcept.get(it.concept) === 'string'
      return [it.id, factJson(it, report.entity, scheme, hasLanguage ? language : null)]
    }),
  )
}

function findingJson({ code, severity, message, spans, suggestion }: Diagnostic): ReportJson['f2x:findings'][number] {
  const finding = { code, severity, message, spans: spans.map(pair) }
  return suggestion === null ? finding : { ...finding, suggestion }
}

function extensionJson(it: ExtensionConcept): ReportJson['f2x:extensions'][number] {
  return {
    name: it.name,
    type: it.type,
    period: it.period,
    ...(it.balance === null ? {} : { balance: it.balance }),
    label: it.labels.standard ?? it.name,
    ...(it.wider === null ? {} : { wider: it.wider }),
  }
}

function statementJson({ name, title, lines }: ReportedStatement): ReportJson['f2x:statements'][number] {
  return {
    name,
    title,
    lines: lines.map(({ concept, label, labelRole, depth }) => ({
      ...(concept === null ? {} : { concept }),
      label,
      role: labelRole,
      depth,
    })),
  }
}

function pair(it: Parameters<typeof spanPair>[0]): [number, number] {
  const [start, end]: SpanPair = spanPair(it)
  return [start, end]
}
