import type { Axis } from '../../model/taxonomy.js'
import { type DimensionElements, dimensionElements, dimensionTitle } from './dimension-link.js'
import { type DimensionSet, dimensionSets } from './dimension-set.js'
import type { DimensionUse } from './dimension-use.js'
import { type Role, role } from './role.js'

/** A hypercube with its role and elements. */
export interface DimensionPlan {
  readonly role: Role
  readonly set: DimensionSet
  readonly elements: DimensionElements
}

/** @param prefix of the schema that declares the hypercubes: `core` or `ext` */
export function planDimensions(
  roleBase: string,
  prefix: string,
  uses: readonly DimensionUse[],
  axisByName: ReadonlyMap<string, Axis>,
): readonly DimensionPlan[] {
  return dimensionSets(uses, axisByName).map((set) => ({
    role: role(roleBase, `dimensions/${set.name}`, `Dimensions: ${dimensionTitle(set)}`),
    set,
    elements: dimensionElements(set, prefix),
  }))
}
