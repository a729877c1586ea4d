import { elementId } from '../qname.js'
import { ARCROLES } from '../standard-names.js'
import type { XmlElement } from '../xml/element.js'
import type { ElementPlaces } from './element-places.js'
import { arc, extendedLink, locator } from './linkbase.js'

/** A total and the signed items it is the sum of. */
export interface Sum {
  readonly total: string
  readonly items: readonly { readonly concept: string; readonly weight: 1 | -1 }[]
}

/** The sums of one statement under Calculations 1.1, by whose rules rounded numbers need not add up to the last digit. */
export function calculationLink(role: string, sums: readonly Sum[], places: ElementPlaces): XmlElement {
  const concepts = new Set(sums.flatMap(({ total, items }) => [total, ...items.map((it) => it.concept)]))
  return extendedLink('calculation', role, [
    ...[...concepts].map((name) => locator(places.ofElement(name), elementId(name))),
    ...sums.flatMap(({ total, items }) =>
      items.map(({ concept, weight }, i) =>
        arc('calculation', ARCROLES.summationItem, elementId(total), elementId(concept), {
          order: `${i + 1}`,
          weight: `${weight}`,
        }),
      ),
    ),
  ])
}

/**
 * Deals sums out to links in which each total has one sum: two sums of one total in one link would read as a single longer one.
 */
export function withoutSharedTotals<Item extends Sum>(sums: readonly Item[]): readonly (readonly Item[])[] {
  const layers: Item[][] = []
  for (const sum of sums) {
    const layer = layers.find((it) => it.every(({ total }) => total !== sum.total))
    if (layer === undefined) layers.push([sum])
    else layer.push(sum)
  }
  return layers
}
