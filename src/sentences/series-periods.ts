import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { AmountSeries } from './amount-series.js'

/** When an amount is of: a phrase, and which of the lengths or dates that it lists. */
export interface AmountPeriod {
  readonly mention: PeriodMention
  readonly choice: number
}

const LISTED = /^(?:\s*,)?\s*(?:and|&|,)(?:\s*(?:as\s+of|for|in|during|at))?\s*(?:each\s+of\s+)?(?:the\s*)?$/i
/** Between an amount and the phrase that says when it is of. */
const BESIDE =
  /^[\s,)]*(?:respectively,?\s*)?(?:(?:was|were)\s+)?(?:(?:recorded|reported|incurred|recognized|outstanding|issued|paid)\s+)?(?:for|in|during|at|as\s+of|on|of|through|ended)?\s*(?:each\s+of\s+)?(?:the|our|its|both|each)?\s*$/i

/** Between the time of a comparative in brackets and its amount. */
const NEAR = 20
const RIGHT_BEFORE = /^\s*[:–—-]?\s*$/

/** Phrases that stand in one list: "Q2 2022 and Q2 2023". */
interface PeriodList {
  readonly start: number
  readonly end: number
  readonly options: readonly AmountPeriod[]
  /** "the same period last year", "(December 31, 2014 – $416)": it says when of the amount beside it alone. */
  readonly isOfOne: boolean
}

/** Says when each amount of a sentence's series is of. */
export class SeriesPeriods {
  readonly #text: string
  readonly #lists: readonly PeriodList[]
  /** The sentence says when after its amounts: a phrase between two of them is of the first. */
  #isSaidAfter = false

  constructor(text: string, whens: readonly PeriodMention[]) {
    this.#text = text
    this.#lists = listsOf(text, whens)
  }

  /** For each amount of a series, its period; `next` is where the next series begins. Null where the sentence names none. */
  of({ amounts, isRange }: AmountSeries, next: number): readonly (AmountPeriod | null)[] {
    const beside = amounts.map(
      (it, index) => this.#rightBefore(it) ?? this.#beside(it, amounts[index + 1]?.range.start ?? next),
    )
    const runs = isRange ? [{ amounts, list: beside.at(-1) ?? null }] : runsOf(amounts, beside)
    return runs.flatMap((run) => this.#ofRun(run, isRange, next))
  }

  /** Amounts up to one that a phrase stands beside; without one, of the phrase before them, or else of the next. */
  #ofRun(run: Run, isRange: boolean, next: number): readonly (AmountPeriod | null)[] {
    const first = run.amounts[0]!.range.start
    const last = run.amounts.at(-1)!.range.end
    const absolute = this.#lists.filter((it) => !it.isOfOne)
    const leading = absolute.findLast((it) => it.end <= first)
    const later = absolute.find(
      (it) => it.start >= last && it.start < next && !/[;:]/.test(this.#text.slice(last, it.start)),
    )
    const lists = [run.list, ...(this.#isSaidAfter ? [later, leading] : [leading, later])].filter(
      (it) => it !== undefined && it !== null,
    )
    const count = isRange ? 1 : run.amounts.length
    const list = lists.find((it) => count > 1 && it.options.length > 1 && count % it.options.length === 0) ?? lists[0]
    if (list === undefined) return run.amounts.map(() => null)
    this.#isSaidAfter = list.start >= last
    return run.amounts.map((_, index) => list.options[isRange ? 0 : index % list.options.length]!)
  }

  /** "(December 31, 2014 – $416)". */
  #rightBefore({ range }: AmountMention): PeriodList | null {
    const list = this.#lists.findLast((it) => it.end <= range.start)
    return list !== undefined && RIGHT_BEFORE.test(this.#text.slice(list.end, range.start)) ? list : null
  }

  #beside(amount: AmountMention, next: number): PeriodList | null {
    const list = this.#lists.find((it) => it.start >= amount.range.end)
    if (list === undefined || list.start >= next) return null
    return BESIDE.test(this.#text.slice(amount.range.end, list.start)) ? list : null
  }
}

interface Run {
  readonly amounts: readonly AmountMention[]
  readonly list: PeriodList | null
}

/** "$6 and $10 for Q2 and the year to date, and $5 and $9 for …": each phrase is of the amounts since the one before. */
function runsOf(amounts: readonly AmountMention[], beside: readonly (PeriodList | null)[]): readonly Run[] {
  const runs: Run[] = []
  let start = 0
  for (const [index, list] of beside.entries()) {
    if (list === null && index < amounts.length - 1) continue
    runs.push({ amounts: amounts.slice(start, index + 1), list })
    start = index + 1
  }
  return runs
}

function listsOf(text: string, whens: readonly PeriodMention[]): readonly PeriodList[] {
  const groups: PeriodMention[][] = []
  for (const when of whens) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && LISTED.test(text.slice(last.range.end, when.range.start))) groups.at(-1)!.push(when)
    else groups.push([when])
  }
  return groups.map((group) => ({
    start: group[0]!.range.start,
    end: group.at(-1)!.range.end,
    isOfOne: group.some(isRelative) || isBracketed(text, group),
    options: withYears(group, whens).flatMap((mention) =>
      Array.from({ length: optionCount(mention) }, (_, choice) => ({ mention, choice })),
    ),
  }))
}

const BRACKET_BEFORE = /[(;]\s*(?:and\s+)?(?:(?:as\s+)?at\s+)?$/i
const DASH_AFTER = /^\s*[:–—-]/

/** "(December 31, 2014 – $416)": the time of a comparative. */
function isBracketed(text: string, group: readonly PeriodMention[]): boolean {
  const { start } = group[0]!.range
  const { end } = group.at(-1)!.range
  return (
    BRACKET_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) && DASH_AFTER.test(text.slice(end, end + NEAR))
  )
}

/** "the third quarter and first nine months of 2022": the year is said once. "Losses in 2022 included $4 in the second quarter": it is said before. */
function withYears(group: readonly PeriodMention[], whens: readonly PeriodMention[]): readonly PeriodMention[] {
  return group.map((it, index) => {
    if (it.kind !== 'fiscal' || it.year !== null) return it
    const later = group.slice(index + 1).find((other) => other.kind === 'fiscal' && other.year !== null)
    const before = whens.findLast(
      (other) => other.kind === 'fiscal' && other.year !== null && other.range.end <= it.range.start,
    )
    const named = later ?? before
    return named?.kind === 'fiscal' ? { ...it, year: named.year } : it
  })
}

function optionCount(mention: PeriodMention): number {
  switch (mention.kind) {
    case 'ending':
      return mention.lengths.length * mention.dates.length
    case 'instant':
      return mention.dates.length
    case 'length':
      return mention.lengths.length
    default:
      return 1
  }
}

/** "$28 million, $27 million and $27 million in 2023, 2022 and 2021": each of the amounts is of a time of its own. */
export function isEachOfItsOwn(periods: readonly (AmountPeriod | null)[]): boolean {
  const keys = periods.flatMap((it) => (it === null || isRelative(it.mention) ? [] : [keyOf(it)]))
  return keys.length > 1 && new Set(keys).size === periods.length
}

function keyOf({ mention, choice }: AmountPeriod): string {
  return `${mention.range.start}:${choice}`
}

function isRelative({ kind }: PeriodMention): boolean {
  return kind === 'prior-year' || kind === 'preceding'
}
