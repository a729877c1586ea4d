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
  append(document, root)
  return `${document.end({ prettyPrint: true })}\n`
}

type Builder = ReturnType<typeof create>

function append(parent: Builder, it: XmlElement): void {
  const attributes = Object.entries(it.attributes).map(([name, value]) => [name, escapeReferences(cleanLine(value))])
  const node = parent.ele(it.name, Object.fromEntries(attributes))
  if (typeof it.children === 'string') node.txt(escapeReferences(cleanText(it.children)))
  else for (const child of it.children) append(node, child)
}

/**
 * xmlbuilder2 leaves an ampersand as it is where a reference seems to follow: text that says `&nbsp;` would be no XML, and `&lt;`
 * would be read as `<`. It does leave `&amp;` alone, so every ampersand is made one before.
 */
function escapeReferences(text: string): string {
  return text.replaceAll('&', '&amp;')
}
