import { assert } from '../../base/assert.js'
import { DEFINED_AT, NAMESPACES } from '../standard-names.js'
import { element, renderXml, type XmlElement } from '../xml/element.js'
import type { ElementPlaces } from './element-places.js'

/** The five kinds of linkbases of XBRL 2.1 (5.2), with the role that a schema refers to them by (5.1.2). */
export const LINKBASE_KINDS = {
  label: { role: 'http://www.xbrl.org/2003/role/labelLinkbaseRef', suffix: 'lab' },
  presentation: { role: 'http://www.xbrl.org/2003/role/presentationLinkbaseRef', suffix: 'pre' },
  calculation: { role: 'http://www.xbrl.org/2003/role/calculationLinkbaseRef', suffix: 'cal' },
  definition: { role: 'http://www.xbrl.org/2003/role/definitionLinkbaseRef', suffix: 'def' },
  reference: { role: 'http://www.xbrl.org/2003/role/referenceLinkbaseRef', suffix: 'ref' },
} as const

export type LinkbaseKind = keyof typeof LINKBASE_KINDS

/** An extended link: an element `link:…Link` with a role, and locators, arcs and resources in it. */
export function extendedLink(kind: LinkbaseKind, role: string, contents: readonly XmlElement[]): XmlElement {
  return element(`link:${kind}Link`, { 'xlink:type': 'extended', 'xlink:role': role }, contents)
}

/** Points to an element of a schema; arcs know it by `label`, unique in its link. */
export function locator(href: string, label: string): XmlElement {
  return element('link:loc', { 'xlink:type': 'locator', 'xlink:href': href, 'xlink:label': label })
}

export function arc(
  kind: LinkbaseKind,
  arcrole: string,
  from: string,
  to: string,
  more: Readonly<Record<string, string>> = {},
): XmlElement {
  return element(`link:${kind}Arc`, {
    'xlink:type': 'arc',
    'xlink:arcrole': arcrole,
    'xlink:from': from,
    'xlink:to': to,
    ...more,
  })
}

/** A label or a reference, written into its link beside the arc that leads to it. */
export function resource(
  kind: 'label' | 'reference',
  role: string,
  label: string,
  contents: readonly XmlElement[] | string,
): XmlElement {
  const language: Record<string, string> = kind === 'label' ? { 'xml:lang': 'en' } : {}
  const link = { 'xlink:type': 'resource', 'xlink:label': label, 'xlink:role': role }
  return element(`link:${kind}`, { ...link, ...language }, contents)
}

/** Writes a linkbase; every role and arcrole in it that XBRL 2.1 doesn't define is referred to at its head. */
export function renderLinkbase(links: readonly XmlElement[], places: ElementPlaces): string {
  const names = ['link', 'xlink', 'xbrldt', 'ref'] as const
  const prefixes = Object.fromEntries(names.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]))
  const roles = attributeValues(links, ['xlink:role', 'preferredLabel'])
  const arcroles = attributeValues(links, ['xlink:arcrole'])
  return renderXml(
    element('link:linkbase', prefixes, [
      ...roles.map((uri) => definitionRef('role', uri, places)),
      ...arcroles.map((uri) => definitionRef('arcrole', uri, places)),
      ...links,
    ]),
  )
}

/** The values of attributes that a standard other than XBRL 2.1, or we, define; sorted. */
function attributeValues(elements: readonly XmlElement[], names: readonly string[]): readonly string[] {
  const values = new Set<string>()
  const collect = (it: XmlElement): void => {
    for (const name of names) values.add(it.attributes[name] ?? '')
    if (typeof it.children !== 'string') it.children.forEach(collect)
  }
  elements.forEach(collect)
  values.delete('')
  return [...values].filter((uri) => !uri.startsWith('http://www.xbrl.org/2003/')).sort()
}

function definitionRef(kind: 'role' | 'arcrole', uri: string, places: ElementPlaces): XmlElement {
  const href = DEFINED_AT.get(uri) ?? places.ofRole(uri)
  assert(href !== null, `nothing defines the ${kind} ${uri}`)
  return element(`link:${kind}Ref`, { [`${kind}URI`]: uri, 'xlink:type': 'simple', 'xlink:href': href })
}
