import type { PresentationNode } from '../../model/taxonomy.js'
import { ARCROLES } from '../standard-names.js'
import type { XmlElement } from '../xml/element.js'
import type { ElementPlaces } from './element-places.js'
import { LABEL_ROLE_URIS } from './label-role.js'
import { arc, extendedLink, locator } from './linkbase.js'

/**
 * A statement as a tree. Each line has a locator of its own, so that a concept printed on two lines keeps both places.
 */
export function presentationLink(role: string, tree: readonly PresentationNode[], places: ElementPlaces): XmlElement {
  const contents: XmlElement[] = []
  let lineCount = 0
  const add = (node: PresentationNode, parent: string | null, order: number): void => {
    const line = `line_${++lineCount}`
    contents.push(locator(places.ofElement(node.name), line))
    if (parent !== null) {
      contents.push(arc('presentation', ARCROLES.parentChild, parent, line, { order: `${order}`, ...preferred(node) }))
    }
    for (const [i, child] of node.children.entries()) add(child, line, i + 1)
  }
  for (const [i, root] of tree.entries()) add(root, null, i + 1)
  return extendedLink('presentation', role, contents)
}

function preferred(node: PresentationNode): Readonly<Record<string, string>> {
  return node.labelRole === 'standard' ? {} : { preferredLabel: LABEL_ROLE_URIS[node.labelRole] }
}
