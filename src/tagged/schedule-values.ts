import { Decimal, ZERO } from '../base/decimal.js'
import type { Span } from '../base/span.js'
import type { ScheduleValue } from '../model/schedule.js'
import type { TaggedLine } from './tagged-lines.js'

const VALUE =
  /(?:(?<open>(?<![\d)])\()\s{0,4}|(?<minus>-))?\$?\s?(?<digits>\d[\d,]*(?:\.\d+)?|\.\d+)|(?<dash>(?<!\S)(?:-{1,3}|–|—)(?!\S))/dg

/** Reads the amounts of a line: one a column; none where there are fewer than columns, and it isn't told which is left out. */
export function readValues(line: TaggedLine, columnCount: number): readonly ScheduleValue[] {
  const values = [...line.rest.matchAll(VALUE)].map((match) => readValue(match, line.restStart))
  return values.length < columnCount ? [] : values.slice(0, columnCount)
}

function readValue(match: RegExpExecArray, offset: number): ScheduleValue {
  const groups = match.indices!.groups!
  const spanOf = ([start, end]: readonly [number, number]): Span => ({ start: offset + start, end: offset + end })
  if (groups.dash !== undefined)
    return { span: spanOf(groups.dash), number: ZERO, places: 0, negative: [], isDash: true }
  const digits = match.groups!.digits!.replaceAll(',', '')
  const sign = groups.open ?? groups.minus
  return {
    span: spanOf(groups.digits!),
    number: new Decimal(digits),
    places: digits.split('.')[1]?.length ?? 0,
    negative: sign === undefined ? [] : [spanOf(sign)],
    isDash: false,
  }
}
