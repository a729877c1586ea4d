import { type Sum, withoutSharedTotals } from './calculation-link.js'
import { type Role, role } from './role.js'

/** The sums of one extended link. */
export interface CalculationPlan {
  readonly role: Role
  readonly sums: readonly Sum[]
}

/** Sums by statement; a statement with two sums of one total has a further role for the second. */
export function planCalculations(
  roleBase: string,
  statements: readonly { readonly name: string; readonly title: string }[],
  sums: readonly (Sum & { readonly statement: string })[],
): readonly CalculationPlan[] {
  return statements.flatMap(({ name, title }) => {
    const own = sums.filter((it) => it.statement === name)
    return withoutSharedTotals(own).map((layer, i) => ({
      role: i === 0 ? role(roleBase, name, title) : role(roleBase, `${name}/sums${i + 1}`, `${title}, further sums`),
      sums: layer,
    }))
  })
}
