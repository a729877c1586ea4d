import { create } from 'xmlbuilder2'
import { cleanLine, cleanText } from '../clean-text.js'

/** An XML element before it is written. Names carry their prefixes; the root declares them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[] | string
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, children }
}

/** Writes a document: UTF-8, two spaces of indent, one `\n` at the end, no character that XML forbids. */
export function renderXml(root: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  document.node.appendChild(toNode(root, document.node as XmlDocument))
  return `${document.end({ prettyPrint: true })}\n`
}

type XmlDocument = NonNullable<ReturnType<typeof create>['node']['ownerDocument']>
type XmlNode = ReturnType<XmlDocument['createElement']>

/**
 * Names are given to the document as they are. The builder's own `ele` and `att` would look up the namespace of each, through all
 * elements around it, to print the same name again: that takes twice as long.
 */
function toNode(it: XmlElement, document: XmlDocument): XmlNode {
  const node = document.createElement(it.name)
  for (const [name, value] of Object.entries(it.attributes)) {
    node.setAttribute(name, escapeReferences(cleanLine(value)))
  }
  if (typeof it.children === 'string') {
    node.appendChild(document.createTextNode(escapeReferences(cleanText(it.children))))
  } else {
    for (const child of it.children) node.appendChild(toNode(child, document))
  }
  return node
}

/**
 * xmlbuilder2 leaves an ampersand as it is where a reference seems to follow: text that says `&nbsp;` would be no XML, and `&lt;`
 * would be read as `<`. It does leave `&amp;` alone, so every ampersand is made one before.
 */
function escapeReferences(text: string): string {
  return text.replaceAll('&', '&amp;')
}
