import type { Concept, LabelRole } from '../../model/concept.js'
import type { Report } from '../../model/report.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import type { LabelledElement } from './label-link.js'

type Labels = Partial<Record<LabelRole | 'documentation', string>>

/**
 * The labels that a filing adds: those of its own concepts, and its printed labels where a statement shows a concept in a role for
 * which the concept has none: "Loss for the period" for net income, negated.
 */
export function conceptLabels(report: Report, taxonomy: Taxonomy): readonly LabelledElement[] {
  const labelsByName = new Map<string, Labels>(report.extensions.map((it) => [it.name, labelsOf(it)]))
  for (const { concept, label, labelRole } of report.statements.flatMap((it) => it.lines)) {
    if (concept === null || taxonomy.conceptByName.get(concept)?.labels[labelRole] !== undefined) continue
    labelsByName.set(concept, { [labelRole]: label, ...labelsByName.get(concept) })
  }
  return [...labelsByName].map(([name, labels]) => ({ name, labels }))
}

/** A concept's labels, its documentation among them. */
export function labelsOf({ labels, documentation }: Concept): Labels {
  return documentation === null ? labels : { ...labels, documentation }
}
