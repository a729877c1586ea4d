import { daysBetween, type IsoDate } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import type { Field } from '../model/field.js'
import type { Grid } from '../model/grid.js'
import type { Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { columnMentions, type PrintedPeriod } from './printed-periods.js'

/** "For the quarterly period ended July 1, 2023", as reports say on their covers; other forms name years that they aren't for. */
const COVER =
  /\bfor\s+the\s+(?:(?:quarterly|annual|fiscal|financial|transition)\s+)+(?:(?:period|year|quarter)\s+)?(?:ended|ending)\b/i
const REPORT_FORM = /^(?:10-[KQ]|20-F|40-F)/
/** Sentences that may be the cover's. */
const COVER_LENGTH = 120

/** Share of the commonest end's columns that a later one must have to be the reported period's: few columns look ahead. */
const TELLING_SHARE = 0.5

/** A header may give the end of the month for a period that ends on a day of the week near it. */
const HEADER_SLACK_DAYS = 10

/** Finds the day that the reported period ends: from the cover; from the submission's header; from the columns; from the text. */
export function findPeriodEnd(
  grids: readonly Grid[],
  sentences: readonly Sentence[],
  printed: readonly PrintedPeriod[],
  fields: readonly Field[],
  form: Known<string> | null,
): Known<IsoDate> | null {
  const isReport = form !== null && REPORT_FORM.test(form.value)
  const header = isReport ? headerEnd(fields) : null
  const ends = printed.flatMap((it) => (it.place === 'column' ? [it.period.end] : []))
  const end =
    (isReport ? byCover(sentences) : null) ??
    latestOf(ends.filter((it) => isNear(it, header?.value))) ??
    header?.value ??
    latestOf(ends) ??
    printed[0]?.period.end ??
    latestOf(instantsOf(grids))
  if (end === null) return null
  if (end === header?.value) return header
  return { value: end, spans: firstNaming(end, grids, sentences), rule: 'end-of-reported-period' }
}

function headerEnd(fields: readonly Field[]): Known<IsoDate> | null {
  const field = fields.find((it) => it.name === 'DocumentPeriodEndDate' && it.rule === 'submission-header')
  return field === undefined ? null : { value: field.value, spans: [field.span], rule: field.rule }
}

function isNear(day: IsoDate, other: IsoDate | undefined): boolean {
  return other !== undefined && Math.abs(daysBetween(day, other)) <= HEADER_SLACK_DAYS
}

function byCover(sentences: readonly Sentence[]): IsoDate | null {
  for (const { text } of sentences.slice(0, COVER_LENGTH)) {
    const match = text.text.match(COVER)
    if (match === null) continue
    const after = match.index! + match[0].length
    const date = findDates(text.text).find((it) => it.range.start >= after && it.range.start < after + 12)
    const day = date === undefined ? null : exactDate(date)
    if (day !== null) return day
  }
  return null
}

/** The latest of the days that aren't rare among them. */
function latestOf(days: readonly IsoDate[]): IsoDate | null {
  const counts = new Map<IsoDate, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const telling = gather([...counts], ([day, count]) => (count >= TELLING_SHARE * most ? [day] : []))
  return telling.sort().at(-1) ?? null
}

function instantsOf(grids: readonly Grid[]): readonly IsoDate[] {
  return gather(columnMentions(grids), (it) => (it.kind === 'instant' ? it.dates.map(exactDate) : [])).filter(
    (it) => it !== null,
  )
}

/** Where the day is first named as the end of a period: in the text, or else in a column's heading. */
function firstNaming(end: IsoDate, grids: readonly Grid[], sentences: readonly Sentence[]): Known<IsoDate>['spans'] {
  for (const sentence of sentences) {
    const date = gather(sentence.periods, (it) => (it.kind === 'ending' ? it.dates : [])).find(
      (it) => exactDate(it) === end,
    )
    if (date !== undefined) return sentence.text.sourceSpans(date.range)
  }
  for (const column of gather(grids, (grid) => grid.columns)) {
    const dates = column.period?.kind === 'ending' || column.period?.kind === 'instant' ? column.period.dates : []
    const date = dates.find((it) => exactDate(it) === end)
    if (date !== undefined) return column.heading.sourceSpans(date.range)
  }
  return []
}
