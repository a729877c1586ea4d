import type { Report } from '../../model/report.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { fileReference, type OutputFile } from '../output-file.js'
import type { XmlElement } from '../xml/element.js'
import { anchoringLink } from './anchoring-link.js'
import { memberLabels } from './axis-labels.js'
import { calculationLink } from './calculation-link.js'
import { conceptLabels } from './concept-labels.js'
import { statementRoles } from './core-plan.js'
import { declareAbstract, declareConcept } from './declaration.js'
import { declareDimensionElements, dimensionLabels, dimensionLink } from './dimension-link.js'
import { type ElementPlaces, elementPlaces } from './element-places.js'
import { extensionReferences } from './extension-references.js'
import { type FilingPlan, filingRoles, planFiling } from './filing-plan.js'
import { type LabelledElement, labelLink } from './label-link.js'
import { LINKBASE_KINDS, type LinkbaseKind, renderLinkbase } from './linkbase.js'
import { presentationLink } from './presentation-link.js'
import { referenceLink } from './reference-link.js'
import { renderSchema } from './schema.js'

/** Where the base taxonomy's schema stands, seen from a filing's folder. */
const CORE_LOCATION = '../taxonomy/core.xsd'

/** The schema and the five linkbases of one filing, named by its stem. */
export function filingFiles(report: Report, taxonomy: Taxonomy, stem: string): readonly OutputFile[] {
  const plan = planFiling(report, taxonomy, stem)
  const places = elementPlaces({
    core: { location: CORE_LOCATION, roles: statementRoles(taxonomy) },
    ext: { location: fileReference(`${stem}.xsd`), roles: filingRoles(plan) },
  })
  const links: Readonly<Record<LinkbaseKind, readonly XmlElement[]>> = {
    label: [labelLink(labelledElements(report, taxonomy, plan), places)],
    presentation: presentations(plan, places),
    calculation: plan.calculations.map((it) => calculationLink(it.role.uri, it.sums, places)),
    definition: definitions(report, plan, places),
    reference: referenceLink(extensionReferences(report, taxonomy), places),
  }
  const linkbases = Object.entries(links).map(([kind, it]) => ({
    path: linkbaseName(stem, kind as LinkbaseKind),
    text: renderLinkbase(it, places),
  }))
  return [{ path: `${stem}.xsd`, text: filingSchema(report, taxonomy, stem, plan) }, ...linkbases]
}

function linkbaseName(stem: string, kind: LinkbaseKind): string {
  return `${stem}_${LINKBASE_KINDS[kind].suffix}.xml`
}

function filingSchema(report: Report, taxonomy: Taxonomy, stem: string, plan: FilingPlan): string {
  const kinds = Object.keys(LINKBASE_KINDS) as readonly LinkbaseKind[]
  return renderSchema({
    targetNamespace: plan.namespace,
    prefix: 'ext',
    imports: [{ namespace: taxonomy.namespaces.core, location: CORE_LOCATION }],
    roles: filingRoles(plan),
    linkbases: Object.fromEntries(kinds.map((kind) => [kind, fileReference(linkbaseName(stem, kind))])),
    declarations: [
      ...report.extensions.map(declareConcept),
      ...report.members.map((it) => declareAbstract(it.name)),
      ...plan.abstracts.map((it) => declareAbstract(it.name)),
      ...plan.dimensions.flatMap((it) => declareDimensionElements(it.elements)),
    ],
  })
}

function presentations(plan: FilingPlan, places: ElementPlaces): readonly XmlElement[] {
  return [...plan.corePresentations, ...plan.presentations].map((it) => presentationLink(it.role.uri, it.tree, places))
}

function definitions(report: Report, plan: FilingPlan, places: ElementPlaces): readonly XmlElement[] {
  return [
    ...plan.dimensions.map((it) => dimensionLink(it.role.uri, it.set, it.elements, places)),
    ...anchoringLink(plan.anchoring.uri, report.extensions, places),
  ]
}

function labelledElements(report: Report, taxonomy: Taxonomy, plan: FilingPlan): readonly LabelledElement[] {
  return [
    ...conceptLabels(report, taxonomy),
    ...report.members.map(memberLabels),
    ...plan.abstracts,
    ...plan.dimensions.flatMap((it) => dimensionLabels(it.set, it.elements)),
  ]
}
