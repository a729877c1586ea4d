import type { Concept } from '../../model/concept.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import type { OutputFile } from '../output-file.js'
import type { XmlElement } from '../xml/element.js'
import { axisLabels } from './axis-labels.js'
import { calculationLink } from './calculation-link.js'
import { labelsOf } from './concept-labels.js'
import { type CorePlan, coreRoles, planCore } from './core-plan.js'
import { declareAbstract, declareAxis, declareConcept } from './declaration.js'
import { declareDimensionElements, dimensionLabels, dimensionLink } from './dimension-link.js'
import { type ElementPlaces, elementPlaces } from './element-places.js'
import { type LabelledElement, labelLink } from './label-link.js'
import { renderLinkbase } from './linkbase.js'
import { presentationLink } from './presentation-link.js'
import { type ReferredElement, referenceLink, standardElementParts } from './reference-link.js'
import { renderSchema } from './schema.js'

/**
 * The base taxonomy as files: `core.xsd` declares every element, with labels and references; `core-statements.xsd` adds how statements
 * usually look, add up and take dimensions. Filings build on the first alone: what usually adds up need not do so in theirs.
 */
export function coreFiles(taxonomy: Taxonomy): readonly OutputFile[] {
  const plan = planCore(taxonomy)
  const places = elementPlaces({ core: { location: 'core.xsd', roles: coreRoles(plan) } })
  const linkbases: readonly (readonly [string, readonly XmlElement[]])[] = [
    ['core_lab.xml', [labelLink(labelledElements(taxonomy, plan), places)]],
    ['core_ref.xml', references(taxonomy, places)],
    ['core_pre.xml', presentations(taxonomy, plan, places)],
    ['core_cal.xml', plan.calculations.map((it) => calculationLink(it.role.uri, it.sums, places))],
    ['core_def.xml', plan.dimensions.map((it) => dimensionLink(it.role.uri, it.set, it.elements, places))],
  ]
  return [
    { path: 'core.xsd', text: coreSchema(taxonomy, plan) },
    { path: 'core-statements.xsd', text: statementsSchema(taxonomy) },
    ...linkbases.map(([path, links]) => ({ path, text: renderLinkbase(links, places) })),
  ]
}

function coreSchema(taxonomy: Taxonomy, plan: CorePlan): string {
  return renderSchema({
    targetNamespace: taxonomy.namespaces.core,
    prefix: 'core',
    imports: [],
    roles: coreRoles(plan),
    linkbases: { label: 'core_lab.xml', reference: 'core_ref.xml' },
    declarations: [
      ...concepts(taxonomy).map(declareConcept),
      ...[...taxonomy.abstractLabels.keys()].map(declareAbstract),
      ...[...taxonomy.axisByName.values()].flatMap(declareAxis),
      ...plan.dimensions.flatMap((it) => declareDimensionElements(it.elements)),
    ],
  })
}

function statementsSchema({ namespaces }: Taxonomy): string {
  return renderSchema({
    targetNamespace: `${namespaces.core.replace(/\/$/, '')}/statements`,
    prefix: 'statements',
    imports: [{ namespace: namespaces.core, location: 'core.xsd' }],
    roles: [],
    linkbases: { presentation: 'core_pre.xml', calculation: 'core_cal.xml', definition: 'core_def.xml' },
    declarations: [],
  })
}

function concepts(taxonomy: Taxonomy): readonly Concept[] {
  return [...taxonomy.conceptByName.values()]
}

function labelledElements(taxonomy: Taxonomy, plan: CorePlan): readonly LabelledElement[] {
  return [
    ...concepts(taxonomy).map((it) => ({ name: it.name, labels: labelsOf(it) })),
    ...[...taxonomy.abstractLabels].map(([name, standard]) => ({ name, labels: { standard } })),
    ...[...taxonomy.axisByName.values()].flatMap(axisLabels),
    ...plan.dimensions.flatMap((it) => dimensionLabels(it.set, it.elements)),
  ]
}

function references(taxonomy: Taxonomy, places: ElementPlaces): readonly XmlElement[] {
  const referred = concepts(taxonomy).map(
    ({ name, anchors }): ReferredElement => ({
      name,
      references: anchors.map((it) => ({ role: 'definition', parts: standardElementParts(it) })),
    }),
  )
  return referenceLink(referred, places)
}

function presentations(taxonomy: Taxonomy, plan: CorePlan, places: ElementPlaces): readonly XmlElement[] {
  return taxonomy.statements.map((it, i) => presentationLink(plan.statementRoles[i]!.uri, it.tree, places))
}
