import { unreachable } from '../../src/base/assert.js'
import type { DateMention, FiscalPart, PeriodMention, PrintedLength } from '../../src/model/mention.js'

/** What a phrase says, in a line: `3 month + 6 month to 2006-11-30`, `Q2 of 2007`, `at 2006-11-30`. */
export function renderMention(mention: PeriodMention): string {
  switch (mention.kind) {
    case 'ending':
      return `${mention.lengths.map(renderLength).join(' + ')} to ${mention.dates.map(renderDate).join(' + ')}`
    case 'instant':
      return `at ${mention.dates.map(renderDate).join(' + ')}`
    case 'fiscal':
      return `${renderPart(mention.part)} of ${mention.year ?? 'the year'}`
    case 'range':
      return `${renderDate(mention.first)} to ${renderDate(mention.last)}`
    case 'year':
      return `year ${mention.year}`
    case 'length':
      return `the ${mention.lengths.map(renderLength).join(' + ')}`
    case 'year-to-date':
      return 'year to date'
    case 'since-inception':
      return `since inception to ${mention.date === null ? 'the reported day' : renderDate(mention.date)}`
    case 'untold':
      return 'untold'
    case 'prior-year':
      return mention.length === null ? 'year before' : `${renderLength(mention.length)} a year before`
    case 'preceding':
      return mention.length === null ? 'preceding' : `preceding ${renderLength(mention.length)}`
    default:
      return unreachable(mention)
  }
}

/** `2006-11-30`; a part that isn't printed is `?`. */
export function renderDate({ year, month, day }: DateMention): string {
  return `${year ?? '?'}-${String(month).padStart(2, '0')}-${day === null ? '?' : String(day).padStart(2, '0')}`
}

function renderLength({ count, unit }: PrintedLength): string {
  return count === 1 && unit !== 'month' && unit !== 'week' ? unit : `${count} ${unit}`
}

function renderPart(part: FiscalPart): string {
  switch (part.kind) {
    case 'quarter':
      return `Q${part.number}`
    case 'half':
      return `H${part.number}`
    case 'months':
      return `first ${part.count} months`
    case 'year':
      return 'FY'
    default:
      return unreachable(part)
  }
}
