import type { Axis } from '../../model/taxonomy.js'
import { elementId } from '../qname.js'
import { ARCROLES } from '../standard-names.js'
import type { XmlElement } from '../xml/element.js'
import { declareAbstract, declareHypercube } from './declaration.js'
import type { DimensionSet } from './dimension-set.js'
import type { ElementPlaces } from './element-places.js'
import type { LabelledElement } from './label-link.js'
import { arc, extendedLink, locator } from './linkbase.js'

/** The elements that stand for a set: its hypercube, and the line items that its concepts hang from. */
export interface DimensionElements {
  readonly hypercube: string
  readonly lineItems: string
}

export function dimensionElements(set: DimensionSet, prefix: string): DimensionElements {
  return { hypercube: `${prefix}:${set.name}Table`, lineItems: `${prefix}:${set.name}LineItems` }
}

export function declareDimensionElements(it: DimensionElements): readonly XmlElement[] {
  return [declareHypercube(it.hypercube), declareAbstract(it.lineItems)]
}

export function dimensionLabels(set: DimensionSet, it: DimensionElements): readonly LabelledElement[] {
  const title = dimensionTitle(set)
  return [
    { name: it.hypercube, labels: { standard: `${title} [Table]` } },
    { name: it.lineItems, labels: { standard: `${title} [Line Items]` } },
  ]
}

export function dimensionTitle(set: DimensionSet): string {
  return set.axes.length === 0 ? 'Without dimensions' : set.axes.map((it) => it.label).join(', ')
}

/**
 * One hypercube with its axes and concepts:
 *
 *     ChangeLineItems ─all→ ChangeTable ─hypercube-dimension→ ChangeAxis ─dimension-domain→ default member ─domain-member→ members
 *           └─domain-member→ concepts                             └─dimension-default→ default member
 *
 * It is closed: a concept in it takes these axes and no others.
 */
export function dimensionLink(
  role: string,
  set: DimensionSet,
  elements: DimensionElements,
  places: ElementPlaces,
): XmlElement {
  const { hypercube, lineItems } = elements
  const names = [lineItems, hypercube, ...set.axes.flatMap(namesOf), ...set.concepts]
  return extendedLink('definition', role, [
    ...names.map((name) => locator(places.ofElement(name), elementId(name))),
    ...set.axes.flatMap(defaultsOf).map((name) => locator(places.ofElement(name), defaultLabel(name))),
    relation(ARCROLES.all, lineItems, hypercube, 1, {
      'xbrldt:contextElement': 'scenario',
      'xbrldt:closed': 'true',
    }),
    ...set.axes.map((axis, i) => relation(ARCROLES.hypercubeDimension, hypercube, axis.name, i + 1)),
    ...set.axes.flatMap(memberArcs),
    ...set.concepts.map((concept, i) => relation(ARCROLES.domainMember, lineItems, concept, i + 1)),
  ])
}

function namesOf(axis: Axis): readonly string[] {
  return axis.kind === 'typed' ? [axis.name] : [axis.name, ...axis.members.map((it) => it.name)]
}

/** The default member has a second locator: two arcs of one link may not join the same two (XLink 1.1, 5.1.3). */
function defaultLabel(member: string): string {
  return `${elementId(member)}_default`
}

function defaultsOf(axis: Axis): readonly string[] {
  return axis.kind === 'typed' ? [] : axis.members.slice(0, 1).map((it) => it.name)
}

function memberArcs(axis: Axis): readonly XmlElement[] {
  if (axis.kind === 'typed') return []
  const [byDefault, ...others] = axis.members
  if (byDefault === undefined) return []
  return [
    relation(ARCROLES.dimensionDomain, axis.name, byDefault.name, 1),
    arc('definition', ARCROLES.dimensionDefault, elementId(axis.name), defaultLabel(byDefault.name)),
    ...others.map((member, i) => relation(ARCROLES.domainMember, byDefault.name, member.name, i + 1)),
  ]
}

function relation(
  arcrole: string,
  from: string,
  to: string,
  order: number,
  more: Readonly<Record<string, string>> = {},
): XmlElement {
  return arc('definition', arcrole, elementId(from), elementId(to), { order: `${order}`, ...more })
}
