import type { Concept, ItemType } from '../../model/concept.js'
import type { Axis } from '../../model/taxonomy.js'
import { elementId, localName } from '../qname.js'
import { element, type XmlElement } from '../xml/element.js'

const XML_TYPES: Readonly<Record<ItemType, string>> = {
  monetary: 'xbrli:monetaryItemType',
  perShare: 'num:perShareItemType',
  shares: 'xbrli:sharesItemType',
  pure: 'xbrli:pureItemType',
  string: 'xbrli:stringItemType',
  date: 'xbrli:dateItemType',
  gYear: 'xbrli:gYearItemType',
  gMonthDay: 'xbrli:gMonthDayItemType',
  boolean: 'xbrli:booleanItemType',
}

/** Declares a concept that facts can be reported of. A balance is for monetary concepts only (XBRL 2.1, 5.1.1.2). */
export function declareConcept(concept: Concept): XmlElement {
  return declare(concept.name, {
    type: XML_TYPES[concept.type],
    substitutionGroup: 'xbrli:item',
    'xbrli:periodType': concept.period,
    ...(concept.balance !== null && concept.type === 'monetary' ? { 'xbrli:balance': concept.balance } : {}),
  })
}

/** Declares an element that heads others and has no facts: a heading, a dimension's member. */
export function declareAbstract(name: string): XmlElement {
  return declareWithoutFacts(name, 'xbrli:item')
}

/** Declares a hypercube (Dimensions 1.0, 2.2). */
export function declareHypercube(name: string): XmlElement {
  return declareWithoutFacts(name, 'xbrldt:hypercubeItem')
}

/** Declares an axis with its members or with the element that holds its values (Dimensions 1.0, 2.5). */
export function declareAxis(axis: Axis): readonly XmlElement[] {
  switch (axis.kind) {
    case 'explicit':
      return [
        declareWithoutFacts(axis.name, 'xbrldt:dimensionItem'),
        ...axis.members.map((member) => declareAbstract(member.name)),
      ]
    case 'typed':
      return [
        declareWithoutFacts(axis.name, 'xbrldt:dimensionItem', {
          'xbrldt:typedDomainRef': `#${elementId(axis.domain)}`,
        }),
        element('xs:element', { id: elementId(axis.domain), name: localName(axis.domain), type: 'xs:string' }),
      ]
  }
}

function declareWithoutFacts(
  name: string,
  substitutionGroup: string,
  more: Readonly<Record<string, string>> = {},
): XmlElement {
  const type = 'xbrli:stringItemType'
  return declare(name, { type, substitutionGroup, abstract: 'true', 'xbrli:periodType': 'duration', ...more })
}

function declare(name: string, attributes: Readonly<Record<string, string>>): XmlElement {
  return element('xs:element', { id: elementId(name), name: localName(name), nillable: 'true', ...attributes })
}
