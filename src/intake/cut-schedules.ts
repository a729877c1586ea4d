import type { Span } from '../base/span.js'
import type { SourceDocument } from '../model/source.js'
import { hasText } from './has-text.js'

/** What heads the amounts of a financial data schedule, and the lines of amounts that most have. */
const SCHEDULE_TAG =
  /^[ \t]*<(ARTICLE|MULTIPLIER|FISCAL-YEAR-END|PERIOD-TYPE|PERIOD-START|PERIOD-END|CASH|TOTAL-ASSETS|TOTAL-REVENUES|NET-INCOME|EPS-PRIMARY|EPS-BASIC)>/gim
/** Fewest of them, each another, that make lines a schedule. */
const FEWEST_TAGS = 4
/** Tags that texts have beside schedules: of tables, pages and notes. */
const MARKS = 'TABLE|S|C|CAPTION|PAGE|FN|F\\d{1,2}|TEXT|DOCUMENT|PRE'
const TAGGED_LINE = new RegExp(`^[ \\t]*<(?!(?:${MARKS})>)[A-Z][A-Z0-9&;./-]{0,40}>[^\\n]*(?:\\n|$)`, 'gim')
/** Most characters between two lines of one schedule: of a legend. */
const WIDEST_GAP = 1500

/**
 * Parts a document of text from the schedules that are printed in it, after its signatures for the most part: their amounts stand under
 * tags, and are read by these.
 */
export function cutSchedules(text: string, document: SourceDocument): readonly SourceDocument[] {
  if (document.use !== 'report' || document.format !== 'text') return [document]
  const schedules = findSchedules(text, document.span)
  if (schedules.length === 0) return [document]
  const starts = [document.span.start, ...schedules.map((it) => it.end)]
  const ends = [...schedules.map((it) => it.start), document.span.end]
  const others = starts.map((start, index) => ({ start, end: ends[index]! })).filter((it) => hasText(text, it))
  return [
    ...others.map((span): SourceDocument => ({ ...document, span })),
    ...schedules.map((span): SourceDocument => ({ ...document, span, use: 'schedule' })),
  ].sort((a, b) => a.span.start - b.span.start)
}

/** Runs of tagged lines that are those of schedules. */
function findSchedules(text: string, { start, end }: Span): readonly Span[] {
  const body = text.slice(start, end)
  if (countTags(body) < FEWEST_TAGS) return []
  const runs: { start: number; end: number }[] = []
  for (const { index, 0: line } of body.matchAll(TAGGED_LINE)) {
    const last = runs.at(-1)
    if (last !== undefined && index - last.end <= WIDEST_GAP) last.end = index + line.length
    else runs.push({ start: index, end: index + line.length })
  }
  return runs
    .filter((it) => countTags(body.slice(it.start, it.end)) >= FEWEST_TAGS)
    .map((it) => ({ start: start + it.start, end: start + it.end }))
}

function countTags(text: string): number {
  return new Set([...text.matchAll(SCHEDULE_TAG)].map((it) => it[1]!.toUpperCase())).size
}
