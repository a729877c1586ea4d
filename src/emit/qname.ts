import { assert } from '../base/assert.js'

/** `core:Revenues` → `core`. */
export function prefixOf(name: string): string {
  return split(name)[0]
}

/** `core:Revenues` → `Revenues`. */
export function localName(name: string): string {
  return split(name)[1]
}

/** The XML id of an element's declaration: `core:Revenues` → `core_Revenues`. */
export function elementId(name: string): string {
  return split(name).join('_')
}

function split(name: string): readonly [prefix: string, local: string] {
  const match = /^([A-Za-z_][\w.-]*):([\p{L}_][\p{L}\p{N}\p{M}_.-]*)$/u.exec(name)
  assert(match !== null, `${name} is no QName`)
  return [match[1]!, match[2]!]
}
