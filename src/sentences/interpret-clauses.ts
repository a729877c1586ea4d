import { assert } from '../base/assert.js'
import type { Range } from '../base/mapped-text.js'
import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { MeasurePhrase, SentenceStatement, StatementRole } from '../model/sentence.js'
import { amountRole, directionAfter, findDirection, type PlacedAmount } from './amount-role.js'
import type { ChangeWord } from './change-words.js'
import type { ClauseEvent } from './clause-events.js'
import { FOLLOWING, LIST_JOINT, LISTED, OUTLOOK, SENTENCE_START, TRAILING, UNKNOWN_SUBJECT } from './clause-words.js'
import { type Draft, type Frame, finishDrafts } from './statement-draft.js'

/** Reads what a sentence says of each of its amounts. */
export function interpretClauses(text: string, events: readonly ClauseEvent[]): readonly SentenceStatement[] {
  return new ClauseReader(text, events).read()
}

/** Goes through the events of a sentence from left to right, keeping in mind what the clause is about. */
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
    return finishDrafts(this.#drafts)
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
    const isSpent = last !== undefined && directionAfter(this.#text, last.amount)?.range.start === change.range.start
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
        (it) => it.group === last.group && it.trailing.length === 0 && isAbsent(it) && !this.#isClauseBefore(it, last),
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

  /** "… were $2.7 million; the company expects $4.0 million for the year": a semicolon ends what the period is said of. */
  #isClauseBefore(draft: Draft, last: Draft): boolean {
    return this.#between(draft.amount.range.end, last.amount.range.start).includes(';')
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
    const isAfterFrom = /\bfrom\s*$/i.test(gap)
    const side = isAfterFrom || this.#frame.side === 'comparative' ? 'comparative' : 'current'
    const placed: PlacedAmount = { text: this.#text, amount, gap, previous, last, frame: this.#frame, side }
    const direction = findDirection(placed)
    const role = amountRole(placed, direction)
    const isChange = role !== 'level'
    const change = isChange ? (direction ?? this.#frame.change) : null
    if (last !== undefined && (last.side !== side || (last.amount.kind === amount.kind && /\(\s*$/.test(gap))))
      this.#group++
    this.#drafts.push({
      amount,
      measure: this.#frame.measure,
      role: this.#isOutlook && this.#looksAhead(amount) ? 'outlook' : role,
      direction: change?.direction ?? null,
      directionRange: change?.range ?? null,
      side: isChange ? 'current' : side,
      trailing: this.#frame.pending === null ? [] : [this.#frame.pending],
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
    if (directionAfter(this.#text, amount) !== null && amount.kind !== 'percent') return true
    if (amount.kind === 'shares') return true
    if (role === 'level' && this.#frame.measure !== null) return false
    if (this.#frame.measure === null) return true
    const change = this.#frame.change
    const isOwn = change !== null && this.#frame.measure.range.start >= change.range.end
    return (
      role !== 'level' &&
      change?.form === 'noun' &&
      !isOwn &&
      /^(?:\s*(?:of|by))?(?:\s*(?:approximately|about|some|nearly|over))?\s*$/i.test(gap) &&
      amount.kind !== 'perShare'
    )
  }

  /** What is expected is no fact; what was reported in the same sentence is. */
  #looksAhead(amount: AmountMention): boolean {
    const before = this.#text.slice(0, amount.range.start)
    return OUTLOOK.test(before)
  }

  #between(start: number, end: number): string {
    return this.#text.slice(Math.min(start, end), end)
  }
}

function isAbsent(draft: Draft): boolean {
  return draft.basis === null || draft.role !== 'level'
}
