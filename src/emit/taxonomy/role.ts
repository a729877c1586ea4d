import { element, type XmlElement } from '../xml/element.js'

/** A link role of ours: one for each statement, set of dimensions, and so on. */
export interface Role {
  readonly uri: string
  /** The XML id of its definition in the schema. */
  readonly id: string
  /** What people read: a statement's title. */
  readonly definition: string
}

/** A role under a base URI: `dimensions/Change` becomes `<base>dimensions/Change` with the id `role_dimensions_Change`. */
export function role(base: string, path: string, definition: string): Role {
  return { uri: base + path, id: `role_${path.replace(/[^A-Za-z0-9]/g, '_')}`, definition }
}

/** The role's definition in a schema (XBRL 2.1, 5.1.3). */
export function roleType(it: Role): XmlElement {
  return element('link:roleType', { roleURI: it.uri, id: it.id }, [
    element('link:definition', {}, it.definition),
    ...['presentationLink', 'calculationLink', 'definitionLink'].map((link) =>
      element('link:usedOn', {}, `link:${link}`),
    ),
  ])
}
