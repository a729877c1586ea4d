import { assert } from '../../base/assert.js'
import type { ExtensionMember } from '../../model/member.js'
import type { Report } from '../../model/report.js'
import type { Axis } from '../../model/taxonomy.js'

/** A concept reported with these axes; with none of them where the list is empty. */
export interface DimensionUse {
  readonly concept: string
  /** Axis names, sorted. */
  readonly axes: readonly string[]
  /** The members among its dimensions that are made for the filing. */
  readonly members: readonly ExtensionMember[]
}

/** How each fact uses the axes. A member is either its axis's own or one of the report's, and never the default, which isn't stated. */
export function dimensionUses(
  { facts, members }: Report,
  axisByName: ReadonlyMap<string, Axis>,
): readonly DimensionUse[] {
  const memberByName = new Map(members.map((it) => [it.name, it]))
  return facts.map(({ concept, dimensions }) => {
    const axes = Object.keys(dimensions).sort()
    const used = axes.flatMap((name) => {
      const value = dimensions[name]!
      if (value.kind === 'typed') return []
      const own = memberByName.get(value.member)
      if (own === undefined) assertMember(value.member, axisByName.get(name))
      else assert(own.axis === name, `${own.name} is a member of ${own.axis}, not of ${name}`)
      return own === undefined ? [] : [own]
    })
    return { concept, axes, members: used }
  })
}

function assertMember(member: string, axis: Axis | undefined): void {
  assert(
    axis?.kind === 'explicit',
    `${member} is given for ${axis?.name ?? 'an axis'} that the taxonomy has no members of`,
  )
  const place = axis.members.findIndex((it) => it.name === member)
  assert(place > 0, `${member} is ${place < 0 ? 'no member' : 'the default'} of ${axis.name}`)
}
