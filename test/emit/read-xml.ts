import { XMLParser } from 'fast-xml-parser'

/** An element as a parser other than the writer's sees it. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReadElement[]
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

type Ordered = Readonly<Record<string, unknown>>

/** The root element of a document. */
export function readXml(text: string): ReadElement {
  const roots = (parser.parse(text) as Ordered[]).map(toElement).filter((it) => it !== null)
  return roots.find((it) => !it.name.startsWith('?'))!
}

/** Every element of a document with a name. */
export function allNamed(root: ReadElement, name: string): readonly ReadElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((it) => allNamed(it, name))]
}

function toElement(it: Ordered): ReadElement | null {
  const name = Object.keys(it).find((key) => key !== ':@')
  if (name === undefined || name === '#text') return null
  const contents = it[name] as readonly Ordered[]
  return {
    name,
    attributes: (it[':@'] ?? {}) as Record<string, string>,
    children: contents.map(toElement).filter((child) => child !== null),
    text: contents.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  }
}
