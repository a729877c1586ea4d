import type { Range } from '../base/mapped-text.js'
import { AXES, type AxisKind } from '../model/axes.js'
import type { Grid, Member } from '../model/grid.js'
import type { MemberReading } from '../model/observation.js'
import type { Sentence, Subject } from '../model/sentence.js'
import { type LabelMatcher, labelMatcher } from '../phrases/label-matcher.js'
import { labelKey } from '../phrases/label-words.js'
import { matchesOf, rangeOf } from '../phrases/pattern.js'

/** A member where a sentence names it. */
interface NamedMember {
  readonly range: Range
  readonly axis: AxisKind
  /** QName where the taxonomy has it; null where one is made for the filing. */
  readonly member: string | null
}

/** Names whose shape says what they are of. */
const SHAPES: readonly (readonly [axis: AxisKind, pattern: RegExp])[] = [
  // "our AWS segment", "the Personal Insurance segment"
  [
    'segment',
    /\b(?<name>(?:\p{Lu}[\p{L}&.’'-]*\s+(?:(?:and|of|&)\s+(?=\p{Lu}))?){1,5})(?:reportable\s+|operating\s+)?segment\b/gu,
  ],
  // "Class B common stock", "Series A Convertible Preferred Stock"
  [
    'stock',
    /\b(?<name>(?:Class|Series)\s+[A-Z](?:-\d)?(?:\s+(?:Convertible\s+)?(?:[Cc]ommon|[Oo]rdinary|[Pp]referred|[Mm]embership)\s+(?:[Ss]tock|[Ss]hares?|[Uu]nits?))?)\b/gu,
  ],
  // "4.70% Senior Notes due 2026", "senior unsecured notes", "the Term Loan", "commercial paper"
  [
    'row',
    /(?<name>(?:\d+(?:\.\d+)?%\s+)?(?:\b(?:19|20)\d\d\s+)?\b(?:(?:senior|subordinated|unsecured|secured|convertible|promissory|revolving|credit|term|asset-backed|mortgage|fixed-rate|floating-rate|[A-Z][\w-]*)\s+){0,6}(?:notes?|debentures?|bonds?|loans?|(?:credit\s+)?facilit(?:y|ies)|credit\s+agreements?|commercial\s+paper|letters\s+of\s+credit)(?:\s+due\s+(?:in\s+)?(?:19|20)\d\d)?)(?![\w-]|\s+(?:receivable|payable|to\s+(?:the\s+)?(?:consolidated|condensed|financial)))/giu,
  ],
  // "RSUs", "stock options"
  [
    'row',
    /\b(?<name>(?:P?RSUs?|PSUs?|PRSUs?|(?:performance(?:-based)?\s+)?restricted\s+(?:stock|share)(?:\s+units?)?|stock\s+options?|employee\s+stock\s+purchase\s+plan|ESPP|warrants?))\b/giu,
  ],
]
const LEVEL = /\blevel\s+(?<level>[123])\b/giu

/** Says which members of the filing a sentence names, and so of whom or what its amounts are. */
export class SentenceMembers {
  readonly #memberByKey = new Map<string, Member>()
  readonly #matcher: LabelMatcher

  constructor(grids: readonly Grid[]) {
    for (const grid of grids) {
      for (const { member } of [...grid.columns, ...grid.rows]) this.#add(member)
    }
    this.#matcher = labelMatcher(this.#memberByKey.keys())
  }

  #add(member: Member | null): void {
    if (member === null || member.axis === 'equity' || member.axis === 'basis' || !isName(member.label)) return
    const key = labelKey(member.label)
    if (key !== '' && !this.#memberByKey.has(key)) this.#memberByKey.set(key, member)
  }

  /** The members of an amount whose words are the subject's; at most one for an axis. */
  of(sentence: Sentence, subject: Subject, before: Range): readonly MemberReading[] {
    const { text } = sentence.text
    const named = this.#namedIn(text)
    const from = subject.ranges[0]!.start
    const to = Math.max(before.end, subject.ranges.at(-1)!.end)
    const near = named.filter((it) => it.range.end >= Math.min(from, before.start) && it.range.start <= to)
    const leading = named.findLast((it) => it.range.end < Math.min(from, before.start))
    const chosen = near.length > 0 ? near : leading === undefined ? [] : [leading]
    const axes = new Map<AxisKind, NamedMember>()
    for (const it of chosen) if (!axes.has(it.axis)) axes.set(it.axis, it)
    const bound: readonly MemberReading[] = subject.bound === null ? [] : [boundOf(subject.bound, sentence, before)]
    return [
      ...[...axes.values()].map((it) => ({
        axis: AXES[it.axis],
        member: it.member,
        label: text.slice(it.range.start, it.range.end).replace(/\s+/g, ' '),
        spans: sentence.text.sourceSpans(it.range),
      })),
      ...bound,
    ]
  }

  #namedIn(text: string): readonly NamedMember[] {
    const known = this.#matcher
      .find(text, [])
      .filter(({ range }) => isPrintedAsName(text, range))
      .map(({ key, range }): NamedMember => {
        const { axis, member } = this.#memberByKey.get(key)!
        return { range, axis, member }
      })
    const shaped = SHAPES.flatMap(([axis, pattern]) =>
      matchesOf(text, pattern).flatMap((match): readonly NamedMember[] => {
        const name = match.groups?.name?.trimEnd() ?? ''
        return name === '' ? [] : [{ range: rangeOf(match.index, name), axis, member: null }]
      }),
    )
    const levels = matchesOf(text, LEVEL).map(
      (match): NamedMember => ({
        range: rangeOf(match.index, match[0]),
        axis: 'level',
        member: `core:Level${match.groups?.level}Member`,
      }),
    )
    return [...levels, ...shaped, ...known].sort((a, b) => a.range.start - b.range.start)
  }
}

function boundOf(bound: 'minimum' | 'maximum', sentence: Sentence, amount: Range): MemberReading {
  const label = bound === 'minimum' ? 'Minimum' : 'Maximum'
  return { axis: AXES.column, member: null, label, spans: sentence.text.sourceSpans(amount) }
}

/** Long enough to be told from other words, and no time or total. */
function isName(label: string): boolean {
  return /\p{L}{3}/u.test(label) && !/\b(?:19|20)\d\d\b|^(?:total|other|corporate|net|gross|current|all)\b/i.test(label)
}

/** "AWS", "North America": with a capital that doesn't begin the sentence, or of several words. */
function isPrintedAsName(text: string, { start, end }: Range): boolean {
  const printed = text.slice(start, end)
  return (/^\p{Lu}/u.test(printed) && /\S/.test(text.slice(0, start))) || /\s/.test(printed.trim())
}
