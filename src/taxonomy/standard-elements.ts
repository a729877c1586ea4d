import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../base/usage-error.js'

/** An element of us-gaap, ifrs-full or dei, as far as anchors are compared with it. */
export interface StandardElement {
  readonly element: string
  /** An `ItemType` of ours, `abstract`, or the standard's own name of a type that we don't have. */
  readonly type: string
  readonly balance: 'debit' | 'credit' | 'none' | 'unknown'
  readonly period: 'instant' | 'duration' | 'unknown'
}

/** In the taxonomy's folder; `build/standard-elements.ts` makes it. */
export const STANDARD_ELEMENTS_FILE = 'standard-elements.tsv'

const COLUMNS = ['element', 'type', 'balance', 'period']

/** @throws UsageError where the file is missing. */
export function readStandardElements(folder: string): ReadonlyMap<string, StandardElement> {
  const path = join(folder, STANDARD_ELEMENTS_FILE)
  try {
    return parseStandardElements(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageError(
      `${path} is missing; build/standard-elements.js makes it from lists of the standards' elements`,
    )
  }
}

export function parseStandardElements(text: string): ReadonlyMap<string, StandardElement> {
  const rows = text.trimEnd().split('\n').slice(1)
  return new Map(
    rows.map((row) => {
      const [element, type, balance, period] = row.split('\t')
      return [element, { element, type, balance, period } as StandardElement] as [string, StandardElement]
    }),
  )
}

export function renderStandardElements(elements: readonly StandardElement[]): string {
  const rows = elements.map((it) => [it.element, it.type, it.balance, it.period])
  return [COLUMNS, ...rows].map((it) => `${it.join('\t')}\n`).join('')
}
