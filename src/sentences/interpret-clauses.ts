import { assert } from '../base/assert.js'
import type { Range } from '../base/mapped-text.js'
import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { MeasurePhrase, SentenceStatement, StatementRole } from '../model/sentence.js'
import type { ChangeWord } from './change-words.js'
import type { ClauseEvent } from './clause-events.js'

/** What is known at one point of a sentence, read from left to right. */
interface Frame {
  measure: MeasurePhrase | null
  change: ChangeWord | null
  /** The periods that the clause begins with: one, or those of "for the quarter and the year to date". */
  leadings: readonly PeriodMention[]
  /** A period said right before its amount: "compared, in the year-ago quarter, to $5". */
  pending: PeriodMention | null
  side: 'current' | 'comparative'
}

type Draft = { -readonly [K in keyof SentenceStatement]: SentenceStatement[K] } & {
  /** Amounts that are told in one breath, "$3.1 million ($0.01 per share)", share a group and so a period. */
  group: number
  lacksMeasure: boolean
  leadings: readonly PeriodMention[]
  /** The periods said right after the amounts of its group: "for the quarter and the year to date". */
  trailing: readonly PeriodMention[]
  /** Said before its measure, and so before the period of its clause: "At $72.3 million, revenue for the year to date was". */
  isEarly: boolean
}

const CAUSE =
  /\b(?:due|because|result(?:ed|ing|s)?|attribut(?:ed|able)|reflect(?:s|ed|ing)?|driven|offset|owing|primarily|caused|explained|consist(?:s|ed|ing)|stemm(?:ed|ing)|through|thanks|partially|partly|contribut(?:ed|ing|ions?))\b/i
/** A word of change right after an amount: "an 8% increase", "a $1.7 million reduction in". */
const CHANGE_AFTER =
  /^\s*(?:year[-\s](?:over|on)[-\s]year\s+|sequential(?:ly)?\s+|quarterly\s+|annual\s+)?(?<word>increases?|growth|rise|gain|improvement|higher|more|jump|decreases?|declines?|reductions?|drop|lower|less|fall)\b(?!\s+(?:of|by)\s+[^a-z]*\d)/i
const OUTLOOK =
  /\b(?:expects?|expected to|anticipat(?:es?|ed|ing)|guidance|outlook|forecasts?|targets?|projects?|will be|estimates? that|plans? to|intends? to|is likely|should (?:be|reach))\b/i
const TRAILING =
  /^[\s,)]*(?:respectively,?\s*)?(?:(?:(?:was|were)\s+)?(?:recorded|reported|incurred|earned|posted|achieved)\s+)?(?:for|in|during|at|as of|as at|of|reported in|recorded in)?\s*(?:each of\s+)?(?:the|our|its)?\s*$/i
/** Between an amount and the measure that it is of: "$4.1 million in", "$1.7m increase in", "At $72.3 million,", "4,486,365". */
const FOLLOWING =
  /^[\s,]*(?:(?:increase|decrease|reduction|decline|rise|growth|drop|fall|improvement)s?\s+)?(?:in|of|to|for|from|on)?\s*(?:(?:the|its|our|total|both)\s+){0,2}$/i
/** Before an amount that a sentence begins with: "At $72.3 million, …", "Compared with $9 million last year, …". */
const SENTENCE_START =
  /^\W*(?:at|(?:as\s+)?compared\s+(?:with|to)|versus|against|from|up\s+from|down\s+from)\s+(?:a\s+(?:loss|profit)\s+of\s+)?(?:\w+ly\s+)?$/i
/** "…, while adjusted EBITDA was": a subject that no label is known for takes the amount to itself. */
const UNKNOWN_SUBJECT =
  /(?:[,;]\s*|\b(?:and|while|whereas|with|but)\s+)(?!(?:which|it|this|that|they|these|those|also|or|respectively)\b)(?:[\p{L}\d&’'-]+\s+){1,8}(?:was|were|is|are|totall?ed|of|reached|amounted\s+to|came\s+to|stood\s+at)\s+(?:\w+ly\s+)?$/iu
/** Between two periods of a list. */
const LISTED = /^\s*,?\s*(?:and|&)\s*(?:for|in|during)?\s*(?:the\s*)?$/i
const LIST_JOINT =
  /^[\s,;]*(?:and|as well as|plus|together with|along with|partially offset by|offset by)?[\s,]*(?:by|in|from|to|of)?\s*(?:the|a|an|our|its)?\s*$/i

/** Reads what a sentence says of each of its amounts. */
export function interpretClauses(text: string, events: readonly ClauseEvent[]): readonly SentenceStatement[] {
  return new ClauseReader(text, events).read()
}

class ClauseReader {
  readonly #text: string
  readonly #events: readonly ClauseEvent[]
  readonly #drafts: Draft[] = []
  readonly #frame: Frame = { measure: null, change: null, leadings: [], pending: null, side: 'current' }
  readonly #isOutlook: boolean
  #group = 0

  constructor(text: string, events: readonly ClauseEvent[]) {
    this.#text = text
    this.#events = events
    this.#isOutlook = OUTLOOK.test(text)
  }

  read(): readonly SentenceStatement[] {
    for (const [index, event] of this.#events.entries()) {
      switch (event.kind) {
        case 'measure':
          this.#readMeasure(event.measure)
          break
        case 'change':
          this.#readChange(event.change)
          break
        case 'compare':
          this.#readCompare(event.range)
          break
        case 'period':
          this.#readPeriod(event.period, index)
          break
        case 'amount':
          this.#readAmount(event.amount, index)
      }
    }
    this.#shareOutChoices()
    return this.#drafts.map(
      ({ group: _group, lacksMeasure: _lacks, isEarly: _isEarly, leadings, trailing, ...statement }) => ({
        ...statement,
        period: trailing[statement.choice] ?? trailing[0] ?? null,
        leading: leadings[statement.choice] ?? leadings[0] ?? null,
      }),
    )
  }

  #readMeasure(measure: MeasurePhrase): void {
    const last = this.#drafts.at(-1)
    for (const draft of this.#drafts.filter((it) => it.isEarly && it.measure === null && it.amount.kind !== 'shares')) {
      draft.measure = measure
      draft.lacksMeasure = false
    }
    const isFollowing = last !== undefined && FOLLOWING.test(this.#between(last.amount.range.end, measure.range.start))
    if (isFollowing && last.lacksMeasure) {
      for (const draft of this.#drafts.filter((it) => it.lacksMeasure && it.group === last.group)) {
        draft.measure = measure
        draft.lacksMeasure = false
      }
      this.#frame.measure = measure
      return
    }
    if (this.#frame.change !== null && last !== undefined && !this.#goesOnInList(measure, last))
      this.#dropStaleChange(last)
    this.#frame.measure = measure
    if (this.#frame.side === 'comparative' && !this.#isInComparative(measure)) this.#frame.side = 'current'
  }

  /** "reductions in research expenses of $1.5 million, general expenses of $212 thousand and …" */
  #goesOnInList(measure: MeasurePhrase, last: Draft): boolean {
    return (
      (last.role === 'change' || last.role === 'either') &&
      LIST_JOINT.test(this.#between(last.amount.range.end, measure.range.start))
    )
  }

  /** A word of change said before the last amount is spent when a new measure begins. */
  #dropStaleChange(last: Draft): void {
    const change = this.#frame.change
    assert(change !== null, 'a change to drop')
    if (change.range.end <= last.amount.range.start) this.#frame.change = null
  }

  /** "compared to a loss of $5.1 million": the measure stands between the comparing word and its amount. */
  #isInComparative(measure: MeasurePhrase): boolean {
    const compare = this.#events.findLast((it) => it.kind === 'compare' && it.range.end <= measure.range.start)
    const amountBetween = this.#events.some(
      (it) =>
        it.kind === 'amount' &&
        compare !== undefined &&
        it.range.start >= compare.range.end &&
        it.range.end <= measure.range.start,
    )
    return compare !== undefined && !amountBetween
  }

  #readChange(change: ChangeWord): void {
    const last = this.#drafts.at(-1)
    const isSpent = last !== undefined && this.#directionAfter(last.amount)?.range.start === change.range.start
    if (isSpent) return
    this.#frame.change = change
    this.#frame.side = 'current'
  }

  #readCompare(range: Range): void {
    this.#frame.side = 'comparative'
    this.#group++
    const word = this.#text.slice(range.start, range.end)
    const direction = /^up\b/i.test(word) ? 'increase' : /^down\b/i.test(word) ? 'decrease' : null
    if (direction === null) this.#frame.change = this.#frame.change?.form === 'adjective' ? null : this.#frame.change
  }

  #readPeriod(period: PeriodMention, index: number): void {
    const previous = this.#events[index - 1]
    const last = this.#drafts.at(-1)
    const isListed = previous?.kind === 'period' && LISTED.test(this.#between(previous.range.end, period.range.start))
    const listed = isListed ? this.#drafts.filter((it) => it.trailing.at(-1) === previous.period) : []
    if (listed.length > 0) {
      for (const draft of listed) draft.trailing = [...draft.trailing, period]
      return
    }
    if (this.#isBasis(period, last)) return
    if (last !== undefined && this.#trails(last, period, previous)) {
      for (const draft of this.#drafts.filter(
        (it) => it.group === last.group && it.trailing.length === 0 && isAbsent(it),
      ))
        draft.trailing = [period]
      return
    }
    if (
      previous?.kind === 'compare' &&
      last !== undefined &&
      last.role !== 'level' &&
      this.#events[index + 1]?.kind !== 'amount'
    ) {
      for (const draft of this.#drafts.filter((it) => it.group === last.group - 1 || it.group === last.group))
        draft.basis ??= period
      this.#frame.side = 'current'
      return
    }
    this.#group++
    if (previous?.kind === 'compare') {
      this.#frame.pending = period
      return
    }
    this.#frame.leadings = isListed ? [...this.#frame.leadings, period] : [period]
    this.#frame.side = 'current'
    for (const draft of this.#drafts.filter((it) => it.leadings.length === 0 && it.isEarly)) draft.leadings = [period]
  }

  /** "…an 8% increase over Q2 2024". */
  #isBasis(period: PeriodMention, last: Draft | undefined): boolean {
    if (last === undefined || last.role === 'level') return false
    const between = this.#between(last.amount.range.end, period.range.start)
    if (!/^\W*(?:[\w-]+\s+){0,3}(?:over|from|on|versus|than)\s+(?:the\s+|in\s+the\s+)*$/i.test(between)) return false
    last.basis = period
    return true
  }

  #trails(last: Draft, period: PeriodMention, previous: ClauseEvent | undefined): boolean {
    if (previous?.kind === 'compare') return false
    return TRAILING.test(this.#between(last.amount.range.end, period.range.start))
  }

  #readAmount(amount: AmountMention, index: number): void {
    const previous = this.#events[index - 1]
    const gap = this.#between(previous?.range.end ?? 0, amount.range.start)
    const last = this.#drafts.at(-1)
    if (last !== undefined && (this.#startsAnew(last, gap) || this.#turnsToCurrent(last, gap))) {
      this.#frame.side = 'current'
      this.#group++
    }
    if (UNKNOWN_SUBJECT.test(gap)) this.#frame.measure = null
    const change = this.#frame.change
    const percent = amount.kind === 'percent' ? this.#percentDirection(amount, change) : this.#directionAfter(amount)
    const isFromPrice = /\bfrom\s*$/i.test(gap)
    const side = isFromPrice || this.#frame.side === 'comparative' ? 'comparative' : 'current'
    const role = this.#roleOf(amount, gap, side, previous, percent)
    if (role === null) return
    const isChange = role !== 'level' && role !== 'outlook'
    if (last !== undefined && (last.side !== side || (last.amount.kind === amount.kind && /\(\s*$/.test(gap))))
      this.#group++
    this.#drafts.push({
      amount,
      measure: this.#frame.measure,
      role: this.#isOutlook && this.#looksAhead(amount) ? 'outlook' : role,
      direction: isChange ? (percent?.direction ?? change?.direction ?? null) : null,
      directionRange: isChange ? (percent?.range ?? change?.range ?? null) : null,
      side: isChange ? 'current' : side,
      period: null,
      trailing: this.#frame.pending === null ? [] : [this.#frame.pending],
      leading: null,
      leadings: this.#frame.leadings,
      choice: 0,
      basis: null,
      group: this.#group,
      lacksMeasure: this.#lacksMeasure(amount, role, gap),
      isEarly: this.#frame.measure === null && SENTENCE_START.test(this.#text.slice(0, amount.range.start)),
    })
    this.#frame.pending = null
  }

  /** "$414 thousand for the same period last year and $263 thousand for the six-month period": a second pair begins. */
  #startsAnew(last: Draft, gap: string): boolean {
    return (
      this.#frame.side === 'comparative' &&
      last.side === 'comparative' &&
      last.trailing.length > 0 &&
      /^[\s,;]*(?:and|while|with)\b/i.test(gap)
    )
  }

  /** "rose from $32.9 million last year to $36.9 million": what follows "to" is the current amount again. */
  #turnsToCurrent(last: Draft, gap: string): boolean {
    return (
      this.#frame.side === 'comparative' &&
      last.side === 'comparative' &&
      this.#frame.change !== null &&
      /\bto\s*$/i.test(gap)
    )
  }

  /** An amount of change whose measure comes after it: "a reduction of $4.1 million in research and development expenses". */
  #lacksMeasure(amount: AmountMention, role: StatementRole, gap: string): boolean {
    if (this.#directionAfter(amount) !== null && amount.kind !== 'percent') return true
    if (amount.kind === 'shares') return true
    if (role === 'level' && this.#frame.measure !== null) return false
    if (this.#frame.measure === null) return true
    const change = this.#frame.change
    const isOwn = change !== null && this.#frame.measure.range.start >= change.range.end
    return (
      role !== 'level' &&
      change?.form === 'noun' &&
      !isOwn &&
      /^\s*(?:of|by)?\s*(?:approximately|about|some|nearly|over)?\s*$/i.test(gap) &&
      amount.kind !== 'perShare'
    )
  }

  #roleOf(
    amount: AmountMention,
    gap: string,
    side: 'current' | 'comparative',
    previous: ClauseEvent | undefined,
    percent: { direction: 'increase' | 'decrease' } | null,
  ): StatementRole | null {
    const change = this.#frame.change
    if (amount.kind !== 'percent' && percent !== null) return 'change'
    if (amount.kind === 'percent')
      return percent !== null && (side === 'current' || previous?.kind === 'compare') ? 'percentChange' : 'level'
    if (/\bto\s*(?:\w+ly\s*|about\s*|an?\s+[\w\s-]*\s+of\s*)?$/i.test(gap)) return 'level'
    if (change === null || side === 'comparative') return 'level'
    if (/\bby\s*(?:\w+ly\s*|about\s*)?$/i.test(gap)) return 'change'
    const isMeasureBetween = this.#frame.measure !== null && this.#frame.measure.range.start >= change.range.end
    switch (change.form) {
      case 'noun':
        return /\bof\s*(?:\w+ly\s*|about\s*)?$/i.test(gap) || previous?.kind === 'change' || this.#isListed(amount)
          ? 'change'
          : 'level'
      case 'adjective':
        if (!isMeasureBetween && previous?.kind !== 'change') return 'level'
        return this.#isInCause(change) ? 'change' : 'either'
      case 'verb':
        if (previous?.kind === 'change' || (previous?.kind === 'amount' && previous.amount.kind === 'percent')) {
          return /^[\s,(]*(?:or|by|approximately|about|a|an)*[\s,(]*$/i.test(gap) ? 'change' : 'level'
        }
        return this.#isListed(amount) ? 'change' : 'level'
    }
  }

  /** In a list of changes: the amount before it was one. */
  #isListed(_amount: AmountMention): boolean {
    const last = this.#drafts.at(-1)
    return (
      last !== undefined &&
      last.role === 'change' &&
      this.#frame.measure !== null &&
      this.#frame.measure.range.start >= last.amount.range.end
    )
  }

  #isInCause(change: ChangeWord): boolean {
    return this.#drafts.at(-1)?.role === 'change' || CAUSE.test(this.#text.slice(0, change.range.start))
  }

  #percentDirection(
    amount: AmountMention,
    change: ChangeWord | null,
  ): { direction: 'increase' | 'decrease'; range: Range } | null {
    const after = this.#directionAfter(amount)
    if (after !== null || change === null) return after
    const between = this.#between(change.range.end, amount.range.start)
    if (change.range.end > amount.range.start || /\bto\s*$/i.test(between) || /\b(?:was|were|is|are)\b/i.test(between))
      return null
    return { direction: change.direction, range: change.range }
  }

  #directionAfter(amount: AmountMention): { direction: 'increase' | 'decrease'; range: Range } | null {
    const word = this.#text.slice(amount.range.end).match(CHANGE_AFTER)
    if (word?.groups?.word === undefined) return null
    const start = amount.range.end + word[0].length - word.groups.word.length
    const isDown = /^(?:decr|decl|redu|drop|lower|less|fall)/i.test(word.groups.word)
    return { direction: isDown ? 'decrease' : 'increase', range: { start, end: start + word.groups.word.length } }
  }

  /** What is expected is no fact; what was reported in the same sentence is. */
  #looksAhead(amount: AmountMention): boolean {
    const before = this.#text.slice(0, amount.range.start)
    return OUTLOOK.test(before)
  }

  /** "three and six months … $23 and $30, respectively": the second amount of a measure in a group takes the second period. */
  #shareOutChoices(): void {
    const groups = new Map<number, Draft[]>()
    for (const draft of this.#drafts) {
      const sameKind = groups.get(draft.group) ?? []
      groups.set(draft.group, [...sameKind, draft])
    }
    for (const drafts of groups.values()) {
      for (const draft of drafts) {
        const alike = drafts.filter(
          (it) => it.amount.kind === draft.amount.kind && it.role === draft.role && it.measure === draft.measure,
        )
        draft.choice = alike.indexOf(draft)
      }
    }
  }

  #between(start: number, end: number): string {
    return this.#text.slice(Math.min(start, end), end)
  }
}

function isAbsent(draft: Draft): boolean {
  return draft.basis === null || draft.role !== 'level'
}
