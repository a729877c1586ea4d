import type { GridRow } from '../model/grid.js'
import { equityComponent } from './known-member.js'
import { oneLine, withoutColon } from './words-of-tables.js'

/** An equity statement set out in rows: "Retained earnings:" over its movements. */
export function withComponents(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.map((row) => {
    if (row.kind === 'heading') return row
    const named = [...row.section.toReversed(), row.label].map((it) => withoutColon(it.text))
    const component = named.map(equityComponent).find((it) => it !== null) ?? null
    const isWhole = row.section.length === 0 && !/^\W*(?:beginning|ending|opening|closing)\b/i.test(row.label.text)
    if (component === null || isWhole || /\btotal\b/i.test(row.label.text)) return row
    return { ...row, member: { axis: 'equity', member: component, label: named[0]! } }
  })
}

const OPENING =
  /^\W*(?:beginning|opening)\s+(?:balances?\W+(?:of\s+)?)?(?<name>.+)|^(?<led>.+?)\W+(?:at\s+)?(?:the\s+)?beginning\s+of\s+(?:the\s+)?(?:period|year)\W*$/i
const CLOSING = /^\W*(?:ending|closing)\b|\bend\s+of\s+(?:the\s+)?(?:period|year)\W*$/i
/** Fewest components that a table must go through to be one of equity. */
const FEWEST_COMPONENTS = 2

/**
 * Equity set out in one roll-forward after another: what stands between two balances of a component is of it.
 *
 *     Beginning common stock        <- common stock
 *     Stock-based compensation      <- common stock
 *     Ending common stock           <- common stock
 *     Beginning treasury stock      <- treasury stock
 */
export function withComponentsBetweenBalances(rows: readonly GridRow[]): readonly GridRow[] {
  const components = new Set<string>()
  let open: GridRow['member'] = null
  const told = rows.map((row): GridRow => {
    if (row.kind === 'heading') return row
    const label = oneLine(row.label.text)
    const member = openedBy(label) ?? open
    open = CLOSING.test(label) ? null : member
    if (member?.member != null) components.add(member.member)
    return member === null ? row : { ...row, member }
  })
  return components.size >= FEWEST_COMPONENTS && open === null ? told : rows
}

function openedBy(label: string): GridRow['member'] {
  const groups = label.match(OPENING)?.groups
  const name = groups?.name ?? groups?.led
  const component = name === undefined || /\btotal\b/i.test(name) ? null : equityComponent(name)
  return component === null ? null : { axis: 'equity', member: component, label: oneLine(name!) }
}
