import type { ExtensionConcept } from '../../model/concept.js'
import { elementId } from '../qname.js'
import { ARCROLES } from '../standard-names.js'
import type { XmlElement } from '../xml/element.js'
import type { ElementPlaces } from './element-places.js'
import { arc, extendedLink, locator } from './linkbase.js'

/** Ties each extension concept to the nearest wider concept of the taxonomy, from the wider to the narrower; no link where none is known. */
export function anchoringLink(
  role: string,
  extensions: readonly ExtensionConcept[],
  places: ElementPlaces,
): readonly XmlElement[] {
  const pairs = extensions.flatMap(({ name, wider }) => (wider === null ? [] : [{ wider, narrower: name }]))
  if (pairs.length === 0) return []
  const names = new Set(pairs.flatMap((it) => [it.wider, it.narrower]))
  const locators = [...names].map((name) => locator(places.ofElement(name), elementId(name)))
  const arcs = pairs.map(({ wider, narrower }) =>
    arc('definition', ARCROLES.widerNarrower, elementId(wider), elementId(narrower)),
  )
  return [extendedLink('definition', role, [...locators, ...arcs])]
}
