import type { PeriodMention } from '../model/mention.js'
import type { MeasurePhrase } from '../model/sentence.js'
import { findDates, YEAR_PATTERN } from '../phrases/dates.js'
import { overlap, rangeOf } from '../phrases/pattern.js'
import { isNotWhen } from './find-whens.js'

/** How far back the year before a measure is looked for. */
const REACH = 8
const YEAR_BEFORE = new RegExp(`(?<![\\w$€£¥.,/-])${YEAR_PATTERN}(?=\\s+$)`)

/** "generated 2022 sales of EUR 17.8 billion": years that stand right before what is measured. */
export function yearsOfMeasures(
  text: string,
  measures: readonly MeasurePhrase[],
  periods: readonly PeriodMention[],
): readonly PeriodMention[] {
  const years = measures.flatMap(({ range: { start } }): readonly PeriodMention[] => {
    const from = Math.max(0, start - REACH)
    const match = YEAR_BEFORE.exec(text.slice(from, start))
    if (match === null) return []
    return [
      { kind: 'fiscal', range: rangeOf(from + match.index, match[0]), part: { kind: 'year' }, year: Number(match[0]) },
    ]
  })
  if (years.length === 0) return years
  const taken = [...periods, ...findDates(text)]
  return years.filter((it) => !taken.some(({ range }) => overlap(range, it.range)) && !isNotWhen(text, it))
}
