import type { StandardElement } from '../standard-elements.js'
import type { Row } from './element-table.js'
import { itemTypeOf } from './item-type-of.js'

/** The tables that the standards' elements are taken from. */
export interface ElementTables {
  /** Columns tag (without prefix), balance, period, datatype, abstract. A row without a period doesn't tell of every balance. */
  readonly usGaap: readonly Row[]
  /** Columns tag (a QName), balance, period, datatype, abstract. */
  readonly ifrs: readonly Row[]
  /** Columns element (a QName), type, balance, period. */
  readonly dei: readonly Row[]
}

/** The elements that are anchored to, by name; anchors that no table has are left out. */
export function selectElements(anchors: readonly string[], tables: ElementTables): readonly StandardElement[] {
  const elements = [
    ...tables.usGaap.map((it) => toElement(`us-gaap:${it.tag}`, it.datatype ?? '', it)),
    ...tables.ifrs.map((it) => toElement(it.tag ?? '', it.datatype ?? '', it)),
    ...tables.dei.map((it) => toElement(it.element ?? '', it.type ?? '', it)),
  ]
  const elementByName = new Map(elements.map((it) => [it.element, it]))
  return [...new Set(anchors)].sort().flatMap((it) => elementByName.get(it) ?? [])
}

function toElement(element: string, dataType: string, row: Row): StandardElement {
  const type = row.abstract === '1' ? 'abstract' : itemTypeOf(dataType)
  const isBalanceTold = row.period !== '' || type !== 'monetary'
  return {
    element,
    type,
    balance: (row.balance || (isBalanceTold ? 'none' : 'unknown')) as StandardElement['balance'],
    period: (row.period || 'unknown') as StandardElement['period'],
  }
}
