import type { Range } from '../base/mapped-text.js'
import type { AxisKind } from '../model/axes.js'
import { longest, matchesOf, rangeOf } from '../phrases/pattern.js'

/** A name in a text whose shape says what it is of. */
export interface ShapedName {
  readonly range: Range
  readonly axis: AxisKind
  /** QName where the taxonomy has it; null where one is made for the filing. */
  readonly member: string | null
}

const PROPER = "\\p{Lu}[\\p{L}&.’'-]*"
/** "senior unsecured", "Revolving": what stands before the kind of a debt. */
const OF_DEBT = [
  ...['[Ss]enior', '[Ss]ubordinated', '[Uu]nsecured', '[Ss]ecured', '[Cc]onvertible', '[Pp]romissory', '[Rr]evolving'],
  ...[
    '[Cc]redit',
    '[Tt]erm',
    '[Aa]sset-[Bb]acked',
    '[Mm]ortgage',
    '[Ff]ixed-[Rr]ate',
    '[Ff]loating-[Rr]ate',
    '(?!(?:The|Our|Its|Their|These|Those|All|Each|No|An?|In|On|At|As|Of|For|Under)\\b)[A-Z][\\w-]*',
  ],
].join('|')
const DEBTS = [
  ...['[Nn]otes?', '[Dd]ebentures?', '[Bb]onds?', '[Ll]oans?', '[Ff]acilit(?:y|ies)', '[Cc]redit\\s+[Aa]greements?'],
  ...['[Cc]ommercial\\s+[Pp]aper', '[Ll]etters\\s+of\\s+[Cc]redit'],
].join('|')
/** "notes payable", "Notes to the consolidated financial statements": no debt of a name. */
const NO_DEBT = '(?![\\w-]|\\s+(?:receivable|payable|to\\s+(?:the\\s+)?(?:[Cc]onsolidated|[Cc]ondensed|[Ff]inancial)))'

const SHAPES: readonly (readonly [axis: AxisKind, pattern: RegExp])[] = [
  // "our AWS segment", "the Personal Insurance segment"
  [
    'segment',
    new RegExp(
      `\\b(?<name>(?:${PROPER}\\s+(?:(?:and|of|&)\\s+(?=\\p{Lu}))?){1,5})(?:reportable\\s+|operating\\s+)?segment\\b`,
      'gu',
    ),
  ],
  // "Class B common stock", "Series A Convertible Preferred Stock"
  [
    'stock',
    /\b(?<name>(?:Class|Series)\s+[A-Z](?:-\d)?(?:\s+(?:Convertible\s+)?(?:[Cc]ommon|[Oo]rdinary|[Pp]referred|[Mm]embership)\s+(?:[Ss]tock|[Ss]hares?|[Uu]nits?))?)\b/gu,
  ],
  // "4.70% Senior Notes due 2026", "senior unsecured notes", "the Term Loan", "commercial paper"
  [
    'row',
    new RegExp(
      `(?<name>(?:\\d+(?:\\.\\d+)?%\\s+)?(?:\\b(?:19|20)\\d\\d\\s+)?\\b(?:(?:${OF_DEBT})\\s+){0,6}(?:${DEBTS})(?:\\s+due\\s+(?:in\\s+)?(?:19|20)\\d\\d)?)${NO_DEBT}`,
      'gu',
    ),
  ],
  // "RSUs", "stock options"
  [
    'row',
    /\b(?<name>P?RSUs?|PSUs?|PRSUs?|(?:performance(?:-based)?\s+)?restricted\s+(?:stock|share)(?:\s+units?)?|stock\s+options?|employee\s+stock\s+purchase\s+plan|ESPP|warrants?)\b/giu,
  ],
]
const LEVEL = /\blevel\s+(?<level>[123])\b/giu

/** Finds the names of segments, classes of stock, debts, awards and levels of fair value in a text, in order; none is part of another. */
export function findShapedNames(text: string): readonly ShapedName[] {
  const shaped = SHAPES.flatMap(([axis, pattern]) =>
    matchesOf(text, pattern).flatMap((match): readonly ShapedName[] => {
      const name = match.groups?.name?.trimEnd() ?? ''
      return name === '' ? [] : [{ range: rangeOf(match.index, name), axis, member: null }]
    }),
  )
  const levels = matchesOf(text, LEVEL).map(
    (match): ShapedName => ({
      range: rangeOf(match.index, match[0]),
      axis: 'level',
      member: `core:Level${match.groups?.level}Member`,
    }),
  )
  return longest([...levels, ...shaped])
}
