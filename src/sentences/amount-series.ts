import type { Range } from '../base/mapped-text.js'
import type { AmountMention } from '../model/mention.js'
import { LEFT_OUT } from './masked-text.js'

/** Amounts told in one breath of one thing: "$4.0 billion and $10.0 billion", "$75 million in 2023, $70 million in 2022". */
export interface AmountSeries {
  readonly amounts: readonly AmountMention[]
  /** "0.75% to 1.05%", "between $5 and $10": the least and the most of one amount. */
  readonly isRange: boolean
  /** "$0.2 million, or 6.7%": of the same thing as the series before, in another unit. */
  readonly isSameAgain: boolean
}

/** What may stand between two amounts of one thing, besides phrases that say when. */
const JOINT = new RegExp(
  `^[\\s,;()${LEFT_OUT}]*(?:(?:and|or|to|from|at|versus|respectively|approximately|about|compared|with|an?|the|additional|in|for)\\b[\\s,;()${LEFT_OUT}]*)*$`,
  'i',
)
const RANGE_JOINT = /^\s*(?:to|through|[–-])\s*(?:approximately\s+)?$/i
const BETWEEN_JOINT = /^\s*and\s*(?:approximately\s+)?$/i
const BETWEEN = /\b(?:between|ranging\s+from|ranged?\s+from)\s*(?:approximately\s+)?$/i
/** "increased from 0.75% to 1.05%" is one amount after another, not a range. */
const MOVED =
  /\b(?:increas\w+|decreas\w+|declin\w+|reduc\w+|grew|rose|fell|went|chang\w+|improv\w+|extend\w+|rais\w+|lower\w+|amend\w+|step\w*)\b[^.;]{0,80}$/i
const AGAIN_JOINT = /^[\s,(]*(?:or|representing)[\s,]*(?:approximately\s+|about\s+)?(?:an?\s+)?$|^\s*\(\s*(?:or\s+)?$/i
/** "$527 (December 31, 2014 – $416)": the same thing at another time. */
const THEN_JOINT = new RegExp(`^[^\\d(;$]{0,80}[(;]\\s*(?:and\\s+)?${LEFT_OUT}+\\s*[:–—-]?\\s*$`)

/** How far back the words before an amount are looked at. */
const REACH = 120

/** Groups the amounts of a sentence, of which phrases that say when are left out. */
export function amountSeries(masked: string, amounts: readonly AmountMention[]): readonly AmountSeries[] {
  const groups: { amounts: AmountMention[]; isRange: boolean; isSameAgain: boolean }[] = []
  for (const amount of amounts) {
    const last = groups.at(-1)
    const before = last?.amounts.at(-1)
    const gap = before === undefined ? null : masked.slice(before.range.end, amount.range.start)
    const isThen = gap !== null && THEN_JOINT.test(gap)
    if (gap !== null && !isThen && before?.kind === amount.kind && JOINT.test(gap)) {
      last!.isRange ||= last!.amounts.length === 1 && isRange(masked, before, gap)
      last!.amounts.push(amount)
    } else
      groups.push({ amounts: [amount], isRange: false, isSameAgain: isThen || (gap !== null && AGAIN_JOINT.test(gap)) })
  }
  return groups
}

function isRange(masked: string, first: AmountMention, gap: string): boolean {
  const before = masked.slice(Math.max(0, first.range.start - REACH), first.range.start)
  if (BETWEEN_JOINT.test(gap)) return /\bbetween\b/i.test(before) && BETWEEN.test(before)
  if (!RANGE_JOINT.test(gap)) return false
  return BETWEEN.test(before) || !MOVED.test(before)
}

/** From the first amount of a list to the last. */
export function wholeOf({ amounts }: AmountSeries): Range {
  return { start: amounts[0]!.range.start, end: amounts.at(-1)!.range.end }
}
