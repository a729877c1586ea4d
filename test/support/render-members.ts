import type { Grid, Member } from '../../src/model/grid.js'

/** The rows that are of someone or something in a line each: `Europe = row Europe`, with what is measured: `... (Net sales)`. */
export function renderRowMembers({ rows }: Grid): readonly string[] {
  return rows.flatMap(({ label, member, measure }) =>
    member === null ? [] : [`${label.text} = ${renderMember(member)}${measure === null ? '' : ` (${measure})`}`],
  )
}

/** Columns of values: `level core:Level1Member`, `measures Cost`, or `-` where nothing tells them apart. */
export function renderColumnMembers({ columns }: Grid): readonly string[] {
  return columns
    .filter((it) => it.role === 'values')
    .map(({ member, measure }) =>
      measure !== null ? `measures ${measure}` : member === null ? '-' : renderMember(member),
    )
}

export function renderMember({ axis, member, label }: Member): string {
  return `${axis} ${member ?? label}`
}
