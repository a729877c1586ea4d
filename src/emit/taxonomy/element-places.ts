import { assert } from '../../base/assert.js'
import { elementId, prefixOf } from '../qname.js'
import type { Role } from './role.js'

/** Where elements and roles are defined, as references from the files of one taxonomy. */
export interface ElementPlaces {
  /** `core:Revenues` → `../taxonomy/core.xsd#core_Revenues`. */
  readonly ofElement: (name: string) => string
  /** Of a role URI of ours; null for any other. */
  readonly ofRole: (uri: string) => string | null
}

/** @param schemas for each prefix its schema's location and the roles that it defines. */
export function elementPlaces(
  schemas: Readonly<Record<string, { readonly location: string; readonly roles: readonly Role[] }>>,
): ElementPlaces {
  const placeByRole = new Map(
    Object.values(schemas).flatMap(({ location, roles }) => roles.map((it) => [it.uri, `${location}#${it.id}`])),
  )
  return {
    ofElement: (name) => {
      const schema = schemas[prefixOf(name)]
      assert(schema !== undefined, `no schema defines ${name}`)
      return `${schema.location}#${elementId(name)}`
    },
    ofRole: (uri) => placeByRole.get(uri) ?? null,
  }
}
