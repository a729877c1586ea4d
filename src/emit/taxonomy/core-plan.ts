import type { ItemType } from '../../model/concept.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { type CalculationPlan, planCalculations } from './calculation-plan.js'
import { type DimensionPlan, planDimensions } from './dimension-plan.js'
import type { DimensionUse } from './dimension-use.js'
import { type Role, role } from './role.js'

/** What the base taxonomy's files hold. */
export interface CorePlan {
  /** In the order of `taxonomy.statements`. */
  readonly statementRoles: readonly Role[]
  readonly calculations: readonly CalculationPlan[]
  readonly dimensions: readonly DimensionPlan[]
}

const NUMERIC_TYPES: ReadonlySet<ItemType> = new Set(['monetary', 'perShare', 'shares', 'pure'])

export function planCore(taxonomy: Taxonomy): CorePlan {
  const { roleBase } = taxonomy.namespaces
  return {
    statementRoles: statementRoles(taxonomy),
    calculations: planCalculations(roleBase, taxonomy.statements, taxonomy.calculations),
    dimensions: planDimensions(roleBase, 'core', possibleUses(taxonomy), taxonomy.axisByName),
  }
}

/** The roles of the base taxonomy's statements and lists, in their order. */
export function statementRoles({ namespaces, statements }: Taxonomy): readonly Role[] {
  return statements.map(({ name, title }) => role(namespaces.roleBase, name, title))
}

/** All roles that `core.xsd` defines. */
export function coreRoles({ statementRoles, calculations, dimensions }: CorePlan): readonly Role[] {
  const all = [...statementRoles, ...calculations.map((it) => it.role), ...dimensions.map((it) => it.role)]
  return [...new Map(all.map((it) => [it.uri, it])).values()]
}

/**
 * Each axis with the concepts that may take it, and each of them without it. Explicit axes for all numbers share one hypercube: every
 * one of them has a default, so that a number takes some and leaves out the others.
 */
function possibleUses({ conceptByName, axisByName, axisConcepts }: Taxonomy): readonly DimensionUse[] {
  const numbers = [...conceptByName.values()].filter((it) => NUMERIC_TYPES.has(it.type)).map((it) => it.name)
  const shared = [...axisByName.values()].filter((it) => it.kind === 'explicit' && axisConcepts.get(it.name) === null)
  const names = shared.map((it) => it.name).sort()
  const others = [...axisConcepts].filter(([axis]) => !names.includes(axis))
  return [
    ...uses(numbers, names),
    ...others.flatMap(([axis, concepts]) => [...uses(concepts ?? numbers, [axis]), ...uses(concepts ?? numbers, [])]),
  ]
}

function uses(concepts: readonly string[], axes: readonly string[]): readonly DimensionUse[] {
  return concepts.map((concept) => ({ concept, axes, members: [] }))
}
