import type { Axis } from '../../model/taxonomy.js'
import type { LabelledElement } from './label-link.js'

/** The labels of an axis and its members; what they end in tells them from concepts of the same name. */
export function axisLabels(axis: Axis): readonly LabelledElement[] {
  const own = { name: axis.name, labels: { standard: `${axis.label} [Axis]` } }
  return axis.kind === 'typed' ? [own] : [own, ...axis.members.map(memberLabels)]
}

/** The label of a member, of the taxonomy or of a filing: `Level 1 [Member]`. */
export function memberLabels({ name, label }: { readonly name: string; readonly label: string }): LabelledElement {
  return { name, labels: { standard: `${label} [Member]` } }
}
