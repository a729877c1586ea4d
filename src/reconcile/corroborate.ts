import { isWithinRounding } from '../base/decimal.js'
import { type DraftFact, factKey } from './draft-fact.js'
import { changeByLevels, TableFacts } from './draft-sentence-facts.js'

/**
 * How a draft stands beside the filing's other figures: a second printing or the tables' change bears it out; or a sentence or
 * schedule tells it, the tables print the same fact, and none of them agrees: it may speak of something else; or its own row prints
 * another number for it.
 */
export type Standing = 'alone' | 'borne-out' | 'contradicted'

export interface Corroboration {
  /** For each draft, the indices of the other printings of its fact that agree with it. */
  readonly agreesWith: readonly (readonly number[])[]
  /** For each draft of a change, whether the tables' amounts differ by it. */
  readonly isChangeBorneOut: readonly boolean[]
  readonly standing: readonly Standing[]
}

/** Most printings that one is tied to: the rest would prove nothing more. */
const MOST_TIES = 25

/** Ties the printings of one fact that agree within their rounding. Those that don't are told of when the report is validated. */
export function corroborate(drafts: readonly DraftFact[]): Corroboration {
  const tables = new TableFacts(drafts.filter((it) => it.observation.place === 'table'))
  const agreesWith: number[][] = drafts.map(() => [])
  const contradicted = new Set<number>()
  /** What one schedule says under two tags, or two schedules, is no second printing. */
  const isOfSchedule = (index: number): boolean => drafts[index]!.observation.place === 'schedule'
  const isWitness = (index: number, other: number): boolean => !(isOfSchedule(index) && isOfSchedule(other))
  const isInTable = (index: number): boolean => drafts[index]!.observation.place === 'table'
  for (const group of groupsOf(drafts)) {
    tie(group, drafts, agreesWith)
    for (const it of untoldColumns(group, drafts)) contradicted.add(it)
    if (!group.some(isInTable)) continue
    for (const it of group.filter(
      (index) => !isInTable(index) && !agreesWith[index]!.some(isInTable) && agreesWith[index]!.length < MOST_TIES,
    ))
      contradicted.add(it)
  }
  const isChangeBorneOut = drafts.map((it) => it.change !== null && changeByLevels(it, tables) !== null)
  const standing = drafts.map((_, index): Standing => {
    if (contradicted.has(index)) return 'contradicted'
    return agreesWith[index]!.some((it) => isWitness(index, it)) || isChangeBorneOut[index] ? 'borne-out' : 'alone'
  })
  return { agreesWith, isChangeBorneOut, standing }
}

/**
 * The printings whose row prints another number for the same fact: what tells their columns apart was not read, and none of them is
 * sure.
 */
function untoldColumns(group: readonly number[], drafts: readonly DraftFact[]): readonly number[] {
  const byRow = new Map<string, number[]>()
  for (const index of group) {
    const { line } = drafts[index]!.observation
    if (line.grid === null) continue
    const key = `${line.grid}:${line.row}`
    const known = byRow.get(key)
    if (known === undefined) byRow.set(key, [index])
    else known.push(index)
  }
  return [...byRow.values()].flatMap((row) => {
    const [first, ...more] = row
    const isOther = (it: number): boolean =>
      drafts[it]!.observation.column !== drafts[first!]!.observation.column && !agrees(drafts[first!]!, drafts[it]!)
    return more.some(isOther) ? row : []
  })
}

/** Goes through the printings by value: those that can agree stand next to each other. */
function tie(group: readonly number[], drafts: readonly DraftFact[], agreesWith: readonly number[][]): void {
  const byValue = group.toSorted((a, b) => drafts[a]!.value.cmp(drafts[b]!.value) || a - b)
  const loosest = byValue.reduce((least, it) => Math.min(least, drafts[it]!.decimals), Infinity)
  for (const [at, one] of byValue.entries()) {
    for (const other of byValue.slice(at + 1, at + 1 + MOST_TIES)) {
      if (!isWithinRounding(drafts[one]!.value, loosest, drafts[other]!.value, loosest)) break
      if (!agrees(drafts[one]!, drafts[other]!)) continue
      agreesWith[one]!.push(other)
      agreesWith[other]!.push(one)
    }
  }
  for (const it of group) agreesWith[it]!.sort((a, b) => a - b)
}

function groupsOf(drafts: readonly DraftFact[]): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>()
  for (const [index, draft] of drafts.entries()) {
    const key = factKey(draft)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, [index])
    else group.push(index)
  }
  return [...byKey.values()].filter((it) => it.length > 1)
}

function agrees(a: DraftFact, b: DraftFact): boolean {
  return isWithinRounding(a.value, a.decimals, b.value, b.decimals)
}
