import { type Decimal, ZERO } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { AxisKind } from '../model/axes.js'
import type { GridRow, NamedMember } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'
import { signedCell } from './signed-cell.js'
import { oneLine, withoutColon } from './words-of-tables.js'

/** What a table may be of as a whole, told by a phrase above it. */
interface Kind {
  readonly phrase: RegExp
  readonly axis: AxisKind
  /** QName where the taxonomy has the member. */
  readonly member: string | null
  /** One of the rows must be so. */
  readonly rows: RegExp | null
  /** Running text that speaks of it doesn't say that the table is of it. */
  readonly isOfCaption: boolean
  /** Headings within a table name it too. */
  readonly isOfHeading: boolean
}

/** Rows of awards that are granted and vest. Options have measures of their own: what is told of them needs no member. */
const OF_AWARDS = /\b(?:granted|vested|vesting|exercised|forfeited|unvested|nonvested)\b/i

const KINDS: readonly Kind[] = [
  kindOf(
    /\b(?:summari[sz]ed|condensed)(?:,?\s+combined)?\s+financial\s+(?:information|data)\s+(?:(?:of|for|about)\s+)(?!the\s+(?:company|registrant|period|quarter|three|six|nine|years?)\b(?!['’]s)|three\b|six\b|nine\b|20\d\d)|^(?!.{0,60}\b(?:item|part|notes?|selected|consolidated|supplementa\w+|unaudited)\b)[A-Z][\w.,&'’ -]{2,60}\s(?:summari[sz]ed|condensed)\s+financial\s+information\W*$/i,
    { isOfHeading: true },
  ),
  kindOf(
    /^\W*(?:(?:non-)?u\.?s\.?\s+|domestic\s+|foreign\s+|international\s+)?(?:defined[\s-]benefit\s+)?(?:pension|retirement)\s+(?:benefit\s+)?(?:plans?|benefits?)\W*$/i,
    { isOfHeading: true },
  ),
  kindOf(
    /^\W*(?:(?:non-)?u\.?s\.?\s+)?(?:other\s+)?(?:post-?retirement|retiree)\s+(?:(?:health\s*care|benefit|medical)\s+)*(?:plans?|benefits?)\W*$/i,
    { isOfHeading: true },
  ),
  kindOf(
    /\bfor\s+(?:the|our)\s+(?:(?:non-)?u\.?s\.?\s+)?(?:defined\s+benefit|pension|(?:other\s+)?post-?retirement|retiree\s+(?:health\s+care|medical))\s+(?:benefit\s+)?plans?\b/i,
    { isOfCaption: true },
  ),
  kindOf(
    /\b(?:restricted\s+(?:stock|share)(?:\s+(?:unit|award))?s?|RSUs?|PSUs?|performance\s+(?:share|stock|unit)s?(?:\s+(?:unit|award))?s?|warrants?)\b/i,
    { rows: OF_AWARDS },
  ),
  kindOf(/\b(?:single|one|sole)\s+(?:(?:operating|reportable|reporting|business)\s+){1,2}segment\b/i, {
    axis: 'segment',
  }),
  kindOf(/\bvariable\s+interest\s+entit(?:y|ies)(?:['’]s?)?\s+(?:assets|liabilities)\b/i),
  kindOf(/\b(?:non-?)?recurring\s+basis\b/i),
  kindOf(
    /\b(?:amounts?\s+reclassified|reclassifications?|reclassified)\b[^.]{0,60}?\b(?:from|out\s+of)\b[^.]{0,60}?\b(?:AOC[IL]|accumulated\s+other\s+comprehensive)\b/i,
  ),
  kindOf(/^\W*accumulated\s+other\s+comprehensive\s+(?:income|loss)[^.:]{0,40}$/i, {
    axis: 'equity',
    member: 'core:AccumulatedOtherComprehensiveIncomeMember',
    rows: /^\W*total\W*$/i,
  }),
  kindOf(/\bcomponents?\s+of\s+(?:(?!tax\b)[\w’']+\s+){0,4}?other\s+comprehensive\s+(?:income|loss|earnings)\b/i, {
    axis: 'equity',
    member: 'core:AccumulatedOtherComprehensiveIncomeMember',
  }),
]

function kindOf(phrase: RegExp, known: Partial<Kind> = {}): Kind {
  return { phrase, axis: 'table', member: null, rows: null, isOfCaption: false, isOfHeading: false, ...known }
}

/** Longest caption that is a name as a whole: "Acme Water LLC Condensed Financial Information". */
const LONGEST_NAME = 80

/** A sentence that leads to a table. */
const LEADS_ON = /\b(?:table|tables|follow\w*|below)\b/i
/** The last row of what isn't the segments'. */
const UNALLOCATED = /^\W*(?:total\s+)?(?:unallocated|corporate|(?:intersegment\s+)?eliminations)\b/i

/**
 * Finds of whom or what a whole table is, where it isn't the filer's own: in its captions, the nearest first, then in the sentence that
 * leads to it; last, in its total: what adds up to "Unallocated items and eliminations" is a part of them.
 */
export function findTableMember(
  captions: readonly MappedText[],
  lead: MappedText | null,
  rows: readonly GridRow[],
  statement: StatementKind | null,
): NamedMember | null {
  const kinds = kindsOf(rows)
  for (const caption of captions.toReversed()) {
    const found = named(caption, 0, kinds)
    if (found !== null) return found
  }
  const ofText = kinds.filter((it) => !it.isOfCaption)
  const led = lead === null ? null : named(lead, leadingSentence(lead.text), ofText)
  return led ?? (statement === 'CI' ? null : ofRows(rows))
}

/** The table that a heading within it begins: "Acme Water LLC Condensed Financial Information". */
export function memberOfHeading(heading: MappedText): NamedMember | null {
  return named(heading, 0, OF_HEADINGS)
}

const OF_HEADINGS = KINDS.filter((it) => it.isOfHeading)

function kindsOf(rows: readonly GridRow[]): readonly Kind[] {
  return KINDS.filter(
    ({ rows: required }) =>
      required === null || rows.some((row) => row.kind === 'data' && required.test(row.label.text)),
  )
}

function named(text: MappedText, from: number, kinds: readonly Kind[]): NamedMember | null {
  const words = text.text.slice(from)
  for (const { axis, member, phrase } of kinds) {
    const match = words.match(phrase)
    if (match === null) continue
    const start = from + match.index!
    return {
      text,
      range: { start, end: start + match[0].length },
      member: {
        axis,
        member,
        label: from === 0 && words.length <= LONGEST_NAME ? withoutColon(words) : oneLine(match[0]),
      },
    }
  }
  return null
}

/** Where the last sentence that leads on begins. */
function leadingSentence(lead: string): number {
  const starts = [0, ...[...lead.matchAll(/[a-z)\]”]\.\s+(?=[A-Z(“])/g)].map((it) => it.index + it[0].length)]
  for (let at = starts.length - 1; at >= 0; at--)
    if (LEADS_ON.test(lead.slice(starts[at], starts[at + 1] ?? lead.length))) return starts[at]!
  return starts.at(-1)!
}

/** Mostly what leads from other comprehensive income to net income. */
const RECLASSIFIED = /\b(?:recognized|reclassified)\s+(?:with)?in(?:to)?\s+(?:net\s+)?(?:income|earnings)\b/i
const FEWEST_RECLASSIFIED = 2

function ofRows(rows: readonly GridRow[]): NamedMember | null {
  const recognized = rows.filter((it) => it.kind === 'data' && RECLASSIFIED.test(it.label.text))
  if (recognized.length >= FEWEST_RECLASSIFIED) {
    const [{ label }] = recognized as [GridRow]
    return {
      text: label,
      range: label.whole,
      member: { axis: 'table', member: null, label: 'Recognized within net income' },
    }
  }
  return partsOfUnallocated(rows)
}

/** Rows that add up to "Unallocated items and eliminations" are parts of them. */
function partsOfUnallocated(rows: readonly GridRow[]): NamedMember | null {
  const data = rows.filter((it) => it.kind === 'data')
  const last = data.at(-1)
  if (last === undefined || !UNALLOCATED.test(last.label.text) || !isSumOf(last, data.slice(0, -1))) return null
  return {
    text: last.label,
    range: last.label.whole,
    member: { axis: 'segment', member: null, label: oneLine(last.label.text) },
  }
}

/** Whether a row is the sum of others, in all of its columns. */
function isSumOf(total: GridRow, parts: readonly GridRow[]): boolean {
  if (parts.length < 2 || total.cells.length === 0) return false
  const sums = new Map<number, Decimal>()
  for (const { column, value } of gather(parts, (it) => it.cells))
    sums.set(column, (sums.get(column) ?? ZERO).plus(signedCell(value)))
  return total.cells.every((it) => sums.get(it.column)?.eq(signedCell(it.value)) === true)
}
