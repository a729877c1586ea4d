import type { GridColumn } from '../model/grid.js'
import { namesExpected } from '../phrases/outlook.js'
import { findYearsCompared } from './years-compared.js'

/** What points somewhere or names something: notes, pages, exhibits, telephone numbers. */
const REFERENCE =
  /^\W*(?:notes?|refs?|references?|pages?|page\s+(?:numbers?|nos?)|(?:exhibit|item|note|file|form|serial|account)\s+(?:numbers?|nos?|refs?|references?)|exhibits?|(?:tele)?phone(?:\s+(?:numbers?|nos?))?|fax|cusip|isin|zip(?:\s+code)?|director\s+since|since|sequential\s+page.*|page\s+(?:number\s+)?(?:in|of)\s+.*)\W*$/i
/** What restates the other columns: "% Change", "$ Increase (Decrease)", "% of net sales". */
const COMPARISON = /%|\b(?:percent(?:age)?|change|variance|increase|decrease|growth|var|chg|inc|dec|yoy)\b|y\/y/i
/** The innermost heading says it, whatever stands above it: "Thirteen weeks ended % Change". */
const CHANGE_AT_END =
  /(?:%|\bpercent(?:age)?)\s*(?:change|increase|decrease|variance|chg)\W*$|\b(?:change|variance|chg)\s*\(?%\W*$/i
const COMPARING_WORDS =
  /%|[$#]|\b(?:percent(?:age)?|change|variance|increase|decrease|growth|var|chg|inc|dec|yoy|vs|versus|fiscal|dollars?|thousands|millions|billions|except|percentages|rates?|as|a|on|actual|assets|expenses?|oper\.?|from|in|of|over|amount|total|net|revenues?|sales|prior|year|quarter|period|previous|favorable|unfavorable|better|worse|points?|bps|constant|currency|fx|reported|operational|and|to|the|excluding|organic|ended|ending|weeks?|months?|quarters?|years?|the|for)\b|y\/y|[QH][1-4]|\d+/gi

/** What happened, beside it. */
const ACTUAL = /\b(?:actuals?|reported|historical)\b/i

/**
 * Tells columns of values from columns that point to notes, restate the others, or tell what is only expected.
 *
 * @param subject what the heading says besides its time
 * @param inOutlook whether the table is of what is expected
 */
export function columnRole(heading: string, subject: string, inOutlook = false): GridColumn['role'] {
  if ((inOutlook || namesExpected(subject)) && !ACTUAL.test(subject)) return 'comparison'
  if (REFERENCE.test(heading.trim()) && !/\d/.test(heading)) return 'reference'
  if (CHANGE_AT_END.test(heading)) return 'comparison'
  const isComparing = COMPARISON.test(subject) || findYearsCompared(heading) !== null
  return isComparing && !/\p{L}/u.test(subject.replace(COMPARING_WORDS, '')) ? 'comparison' : 'values'
}

const OF_VOLUME = /\bvolumes?\b/i
const OF_RATE = /\brates?\b/i
const IN_PERCENT = /%|\bpercent/i

/** Columns of what changed by its causes, "Volume", "Rate" and "Net change": none restates the others. */
export function withCauses(columns: readonly GridColumn[]): readonly GridColumn[] {
  if (!columns.some((it) => OF_VOLUME.test(it.subject)) || !columns.some((it) => OF_RATE.test(it.subject)))
    return columns
  const isCause = ({ role, subject }: GridColumn): boolean => role === 'comparison' && !IN_PERCENT.test(subject)
  return columns.map((it) => (isCause(it) ? { ...it, role: 'values' } : it))
}

/** Columns headed by a percent sign alone restate those beside them; where there are no others, they hold the values. */
export function withPercentages(columns: readonly GridColumn[]): readonly GridColumn[] {
  if (columns.some((it) => it.role === 'values')) return columns
  return columns.map((it) => (it.role === 'comparison' && it.subject === '%' ? { ...it, role: 'values' } : it))
}
