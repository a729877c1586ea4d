import type { Range } from '../base/mapped-text.js'
import { AXES, type AxisKind } from '../model/axes.js'
import type { Grid, Member } from '../model/grid.js'
import type { MemberReading } from '../model/observation.js'
import type { Sentence, Subject } from '../model/sentence.js'
import { type LabelMatcher, labelMatcher } from '../phrases/label-matcher.js'
import { labelKey } from '../phrases/label-words.js'
import { findShapedNames, type ShapedName } from './member-names.js'

/** Says which members of the filing a sentence names, and so of whom or what its amounts are. */
export class SentenceMembers {
  readonly #memberByKey = new Map<string, Member>()
  readonly #matcher: LabelMatcher
  #sentence: Sentence | null = null
  /** The names in that sentence, in order. */
  #names: readonly ShapedName[] = []

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
  of(sentence: Sentence, subject: Subject, amount: Range): readonly MemberReading[] {
    const first = Math.min(subject.ranges[0]!.start, amount.start)
    const last = withLink(sentence.text.text, Math.max(subject.ranges.at(-1)!.end, amount.end))
    const names = this.#namesIn(sentence)
    const near = names.filter(({ range }) => range.end >= first && range.start <= last)
    const leading = names.findLast(({ range }) => range.end < first)
    const chosen = near.length > 0 || leading === undefined ? near : [leading]
    const byAxis = new Map<AxisKind, ShapedName>()
    for (const name of chosen) if (!byAxis.has(name.axis)) byAxis.set(name.axis, name)
    const bound = subject.bound === null ? [] : [boundOf(subject.bound, sentence, amount)]
    return [...[...byAxis.values()].map((it) => readingOf(sentence, it)), ...bound]
  }

  #namesIn(sentence: Sentence): readonly ShapedName[] {
    if (this.#sentence !== sentence) {
      this.#sentence = sentence
      this.#names = this.#findNames(sentence.text.text)
    }
    return this.#names
  }

  #findNames(text: string): readonly ShapedName[] {
    const known = this.#matcher
      .find(text, [])
      .filter(({ range }) => isPrintedAsName(text, range))
      .map(({ key, range }): ShapedName => {
        const { axis, member } = this.#memberByKey.get(key)!
        return { range, axis, member }
      })
    return [...findShapedNames(text), ...known].sort((a, b) => a.range.start - b.range.start)
  }
}

/** "borrowings outstanding under the Credit Facility": what ties a name to the words before it. */
const LINK =
  /^\s*(?:(?:outstanding|related|relating|due|issued|drawn|borrowed|available)\s+)?(?:of|under|for|on|to|from|with|in)\s+(?:(?:the|our|its|this|these|each|such|both)\s+){0,2}/i
const LINK_LENGTH = 60

/** Where a name begins at the latest that is tied to the words that end at a place. */
function withLink(text: string, end: number): number {
  return end + (text.slice(end, end + LINK_LENGTH).match(LINK)?.[0].length ?? 0)
}

function readingOf(sentence: Sentence, { range, axis, member }: ShapedName): MemberReading {
  const label = sentence.text.text.slice(range.start, range.end).replace(/\s+/g, ' ')
  return { axis: AXES[axis], member, label, spans: sentence.text.sourceSpans(range) }
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
