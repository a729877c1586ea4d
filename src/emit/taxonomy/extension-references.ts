import type { ExtensionConcept } from '../../model/concept.js'
import type { Report } from '../../model/report.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { cleanLine } from '../clean-text.js'
import { type ReferenceParts, type ReferredElement, standardElementParts } from './reference-link.js'

/** For each extension concept: the standard elements of its wider concept, and where the filing prints it first. */
export function extensionReferences(report: Report, taxonomy: Taxonomy): readonly ReferredElement[] {
  return report.extensions.map(
    (it): ReferredElement => ({
      name: it.name,
      references: [
        ...widerAnchors(it, taxonomy).map((anchor) => ({
          role: 'commentary' as const,
          parts: standardElementParts(anchor),
        })),
        ...firstPlace(it, report).map((parts) => ({ role: 'example' as const, parts })),
      ],
    }),
  )
}

function widerAnchors({ wider }: ExtensionConcept, taxonomy: Taxonomy): readonly string[] {
  return wider === null ? [] : (taxonomy.conceptByName.get(wider)?.anchors ?? [])
}

function firstPlace({ name }: ExtensionConcept, report: Report): readonly ReferenceParts[] {
  const spans = report.facts.filter((it) => it.concept === name).map((it) => it.provenance.value)
  const first = spans.sort((a, b) => a.start - b.start)[0]
  if (first === undefined) return []
  const statement = report.statements.find((it) => it.lines.some((line) => line.concept === name))
  return [
    {
      Name: cleanLine(report.document.name),
      ...(statement === undefined ? {} : { Section: cleanLine(statement.title) }),
      Note: `characters ${first.start} to ${first.end}`,
    },
  ]
}
