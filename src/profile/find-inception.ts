import type { IsoDate } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import { type Block, blockTexts } from '../model/document.js'
import type { Grid } from '../model/grid.js'
import type { Known } from '../model/profile.js'
import { DATE_PATTERN, exactDate, parseDate } from '../phrases/dates.js'
import { matchesOf } from '../phrases/pattern.js'

const NAMES_INCEPTION = new RegExp(
  `(?<![\\w])(?:inception[\\s,(]{0,5}(?:(?:on|of|at|was|is)\\s+)?(?<after>${DATE_PATTERN})|(?<before>${DATE_PATTERN})[\\s,(]{0,5}(?:(?:the\\s+)?date\\s+of\\s+)?(?:its\\s+)?inception(?![a-z]))`,
  'giu',
)

/** The day that the company began on: the one that the filing names as its inception, wherever it does. Null for none, or several. */
export function findInception(blocks: readonly Block[], grids: readonly Grid[]): Known<IsoDate> | null {
  const headings = gather(grids, (grid) => grid.columns.map((it) => it.heading))
  const named = gather([...gather(blocks, blockTexts), ...headings], daysNamed)
  const [first] = named
  if (first === undefined || named.some((it) => it.value !== first.value)) return null
  return first
}

function daysNamed(text: MappedText): readonly Known<IsoDate>[] {
  if (!/inception/i.test(text.text)) return []
  return gather(matchesOf(text.text, NAMES_INCEPTION), ({ groups = {}, index, 0: printed }) => {
    const date = groups.after ?? groups.before ?? ''
    const mention = parseDate(date, index + printed.indexOf(date))
    const value = mention === null ? null : exactDate(mention)
    return value === null ? [] : [{ value, spans: text.sourceSpans(mention!.range), rule: 'since-inception' as const }]
  })
}
