import type { PresentationNode } from '../../model/taxonomy.js'
import { localName } from '../qname.js'
import { renderConceptEntry, renderConceptReference } from './concept-entry.js'
import type { Contents } from './contents.js'
import { type Html, html } from './html.js'
import { renderName } from './places.js'

/** A tree of lines: concepts under their headings, each in full at its home and as a link anywhere else. */
export function renderOutline(tree: readonly PresentationNode[], contents: Contents): Html {
  return html`<ul class="outline">
${tree.map((it) => renderLine(it, contents))}</ul>
`
}

function renderLine(node: PresentationNode, contents: Contents): Html {
  return html`<li>${renderNode(node, contents)}
${node.children.length === 0 ? null : renderOutline(node.children, contents)}</li>
`
}

function renderNode(node: PresentationNode, contents: Contents): Html {
  const { conceptByName, abstractLabels } = contents.taxonomy
  const concept = conceptByName.get(node.name)
  if (concept === undefined) return renderHeading(node.name, abstractLabels.get(node.name) ?? localName(node.name))
  return contents.homes.has(node)
    ? renderConceptEntry(concept, node.labelRole, contents)
    : renderConceptReference(node.name, node.labelRole, contents)
}

function renderHeading(name: string, label: string): Html {
  return html`<p class="heading">${label} ${renderName(name)}</p>`
}
