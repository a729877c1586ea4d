import { elementId } from '../qname.js'
import { ARCROLES, DEFAULT_LINK_ROLE } from '../standard-names.js'
import { element, type XmlElement } from '../xml/element.js'
import type { ElementPlaces } from './element-places.js'
import { arc, extendedLink, locator, resource } from './linkbase.js'

/** The reference roles that we use (XBRL 2.1, 5.2.3.2.1). */
export const REFERENCE_ROLE_URIS = {
  /** The concept is what the reference defines. */
  definition: 'http://www.xbrl.org/2003/role/reference',
  /** The reference helps to understand the concept: it defines a wider one. */
  commentary: 'http://www.xbrl.org/2003/role/commentaryRef',
  /** The concept is used there. */
  example: 'http://www.xbrl.org/2003/role/exampleRef',
} as const

/** Parts of a reference by their element in the 2006 reference schema: `Name`, `Section` ... */
export type ReferenceParts = Readonly<Record<string, string>>

export interface ReferredElement {
  readonly name: string
  readonly references: readonly { readonly role: keyof typeof REFERENCE_ROLE_URIS; readonly parts: ReferenceParts }[]
}

/** A standard element as a reference: a locator into its own taxonomy could not be followed without the network. */
export function standardElementParts(anchor: string): ReferenceParts {
  const [taxonomy = '', name = ''] = anchor.split(':')
  return { Name: taxonomy, Section: name }
}

/** What elements refer to, in one extended link, or in none where there is nothing. */
export function referenceLink(elements: readonly ReferredElement[], places: ElementPlaces): readonly XmlElement[] {
  const contents = elements.flatMap((it) => referencesOf(it, places))
  return contents.length === 0 ? [] : [extendedLink('reference', DEFAULT_LINK_ROLE, contents)]
}

function referencesOf({ name, references }: ReferredElement, places: ElementPlaces): readonly XmlElement[] {
  if (references.length === 0) return []
  const id = elementId(name)
  return [
    locator(places.ofElement(name), id),
    ...references.map(({ role, parts }) =>
      resource('reference', REFERENCE_ROLE_URIS[role], `${id}_reference`, renderParts(parts)),
    ),
    arc('reference', ARCROLES.conceptReference, id, `${id}_reference`),
  ]
}

function renderParts(parts: ReferenceParts): readonly XmlElement[] {
  return Object.entries(parts).map(([part, text]) => element(`ref:${part}`, {}, text))
}
