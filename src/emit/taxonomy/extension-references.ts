import type { Span } from '../../base/span.js'
import type { ExtensionConcept } from '../../model/concept.js'
import type { Report } from '../../model/report.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { cleanLine } from '../clean-text.js'
import { type ReferenceParts, type ReferredElement, standardElementParts } from './reference-link.js'

/** For each extension concept: the standard elements of its wider concept, and where the filing prints it first. */
export function extensionReferences(report: Report, taxonomy: Taxonomy): readonly ReferredElement[] {
  const spanByConcept = firstSpans(report)
  const titleByConcept = firstTitles(report)
  return report.extensions.map(
    (it): ReferredElement => ({
      name: it.name,
      references: [
        ...widerAnchors(it, taxonomy).map((anchor) => ({
          role: 'commentary' as const,
          parts: standardElementParts(anchor),
        })),
        ...firstPlace(report.document.name, spanByConcept.get(it.name), titleByConcept.get(it.name)).map((parts) => ({
          role: 'example' as const,
          parts,
        })),
      ],
    }),
  )
}

function widerAnchors({ wider }: ExtensionConcept, taxonomy: Taxonomy): readonly string[] {
  return wider === null ? [] : (taxonomy.conceptByName.get(wider)?.anchors ?? [])
}

/** Concept → the first of its facts' spans. */
function firstSpans(report: Report): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  for (const { concept, provenance } of report.facts) {
    const known = spans.get(concept)
    if (known === undefined || provenance.value.start < known.start) spans.set(concept, provenance.value)
  }
  return spans
}

/** Concept → the title of the first statement that shows it. */
function firstTitles(report: Report): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const { title, lines } of report.statements) {
    for (const { concept } of lines) if (concept !== null && !titles.has(concept)) titles.set(concept, title)
  }
  return titles
}

function firstPlace(document: string, first: Span | undefined, title: string | undefined): readonly ReferenceParts[] {
  if (first === undefined) return []
  return [
    {
      Name: cleanLine(document),
      ...(title === undefined ? {} : { Section: cleanLine(title) }),
      Note: `characters ${first.start} to ${first.end}`,
    },
  ]
}
