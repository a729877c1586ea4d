import { NAMESPACES, SCHEMA_LOCATIONS } from '../standard-names.js'
import { element, renderXml, type XmlElement } from '../xml/element.js'
import { LINKBASE_KINDS, type LinkbaseKind } from './linkbase.js'
import { type Role, roleType } from './role.js'

export interface SchemaParts {
  readonly targetNamespace: string
  /** The prefix that stands for the target namespace inside the schema. */
  readonly prefix: string
  /** Our own schemas that this one builds on. */
  readonly imports: readonly { readonly namespace: string; readonly location: string }[]
  readonly roles: readonly Role[]
  /** Linkbases that belong to it, by kind. */
  readonly linkbases: Readonly<Partial<Record<LinkbaseKind, string>>>
  readonly declarations: readonly XmlElement[]
}

const STANDARD_SCHEMAS = ['xbrli', 'xbrldt', 'num', 'ref'] as const
const PREFIXES = ['xs', 'link', 'xlink', 'xbrli', 'xbrldt', 'num'] as const

/** Writes a taxonomy schema (XBRL 2.1, 5.1). */
export function renderSchema(parts: SchemaParts): string {
  const prefixes = PREFIXES.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]])
  return renderXml(
    element(
      'xs:schema',
      {
        ...Object.fromEntries(prefixes),
        [`xmlns:${parts.prefix}`]: parts.targetNamespace,
        targetNamespace: parts.targetNamespace,
        elementFormDefault: 'qualified',
        attributeFormDefault: 'unqualified',
      },
      [...annotations(parts), ...imports(parts), ...parts.declarations],
    ),
  )
}

function annotations(parts: SchemaParts): readonly XmlElement[] {
  const linkbases = Object.entries(parts.linkbases).map(([kind, href]) => linkbaseRef(kind as LinkbaseKind, href))
  const contents = [...parts.roles.map(roleType), ...linkbases]
  return contents.length === 0 ? [] : [element('xs:annotation', {}, [element('xs:appinfo', {}, contents)])]
}

function linkbaseRef(kind: LinkbaseKind, href: string): XmlElement {
  return element('link:linkbaseRef', {
    'xlink:type': 'simple',
    'xlink:href': href,
    'xlink:role': LINKBASE_KINDS[kind].role,
    'xlink:arcrole': 'http://www.w3.org/1999/xlink/properties/linkbase',
  })
}

function imports(parts: SchemaParts): readonly XmlElement[] {
  const standard = STANDARD_SCHEMAS.map((it) => ({ namespace: NAMESPACES[it], location: SCHEMA_LOCATIONS[it] }))
  return [...standard, ...parts.imports].map(({ namespace, location }) =>
    element('xs:import', { namespace, schemaLocation: location }),
  )
}
