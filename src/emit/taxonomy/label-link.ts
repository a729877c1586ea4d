import type { LabelRole } from '../../model/concept.js'
import { cleanLine } from '../clean-text.js'
import { elementId } from '../qname.js'
import { ARCROLES, DEFAULT_LINK_ROLE } from '../standard-names.js'
import type { XmlElement } from '../xml/element.js'
import type { ElementPlaces } from './element-places.js'
import { LABEL_ROLE_URIS } from './label-role.js'
import { arc, extendedLink, locator, resource } from './linkbase.js'

/** An element's labels by role. */
export interface LabelledElement {
  readonly name: string
  readonly labels: Readonly<Partial<Record<LabelRole | 'documentation', string>>>
}

/** The labels of elements, all in one extended link. */
export function labelLink(elements: readonly LabelledElement[], places: ElementPlaces): XmlElement {
  const contents = elements.flatMap((it) => labelsOf(it, places))
  return extendedLink('label', DEFAULT_LINK_ROLE, contents)
}

function labelsOf(it: LabelledElement, places: ElementPlaces): readonly XmlElement[] {
  const id = elementId(it.name)
  const labels = Object.entries(it.labels)
    .map(([role, text]) => [LABEL_ROLE_URIS[role as LabelRole], cleanLine(text)] as const)
    .filter(([, text]) => text !== '')
  if (labels.length === 0) return []
  return [
    locator(places.ofElement(it.name), id),
    ...labels.map(([role, text]) => resource('label', role, `${id}_label`, text)),
    arc('label', ARCROLES.conceptLabel, id, `${id}_label`),
  ]
}
