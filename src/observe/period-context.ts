import { daysBetween } from '../base/calendar.js'
import type { MappedText } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { PeriodMention } from '../model/mention.js'
import type { Reading } from '../model/observation.js'
import { type Period, periodEnd } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { resolvePeriod } from './resolve-period.js'

/** A phrase that says when, in its sentence. */
export interface ToldWhen {
  readonly mention: PeriodMention
  readonly text: MappedText
}

/** How long after the reported period what a text tells of as done may end: "notes due in 2033" are not of that year. */
const AHEAD_DAYS = 366

/** Which period the text is about, at the place reached. */
export class PeriodContext {
  readonly #blocks: readonly Block[]
  readonly #profile: FilingProfile
  #block = -1
  #section: Reading<Period> | null = null
  #paragraph: Reading<Period> | null = null
  /** What the sentence being read has told of. */
  #ofSentence: Reading<Period> | null = null
  #told: ToldWhen | null = null

  constructor(blocks: readonly Block[], profile: FilingProfile) {
    this.#blocks = blocks
    this.#profile = profile
  }

  /** Goes on to a sentence; they must come in reading order. */
  enter(sentence: Sentence): void {
    this.#ofSentence = null
    if (sentence.block === this.#block) return
    this.#block = sentence.block
    this.#paragraph = null
    this.#told = null
    if (this.#blocks[sentence.block]?.kind !== 'heading') return
    const mention = sentence.periods.find((it) => it.kind !== 'prior-year' && it.kind !== 'preceding')
    const found = mention === undefined ? null : resolvePeriod(mention, 0, this.#profile, null)
    this.#section =
      mention === undefined || found === null
        ? null
        : { value: found.period, spans: sentence.text.sourceSpans(mention.range), rule: 'period-of-paragraph' }
  }

  /**
   * The sentence has named a period of its own. Of several, "18.4% in 1997 and 17.9% in 1996", the paragraph goes on with the latest;
   * "last year's results" are looked back at and left again.
   */
  tellOf(reading: Reading<Period>): void {
    const end = this.#profile.periodEnd?.value
    if (end !== undefined && daysBetween(end, periodEnd(reading.value)) > AHEAD_DAYS) return
    if (reading.rule === 'same-period-prior-year' || reading.rule === 'preceding-period') return
    if (this.#ofSentence !== null && periodEnd(reading.value) < periodEnd(this.#ofSentence.value)) return
    this.#ofSentence = reading
    this.#paragraph = { ...reading, rule: 'period-of-paragraph' }
  }

  /** The sentence has been read: what the paragraph says next is of when it told of, unless it names another time. */
  leave({ text, whens }: Sentence): void {
    const mention = whens.find((it) => it.kind !== 'prior-year' && it.kind !== 'preceding' && it.kind !== 'length')
    if (mention !== undefined) this.#told = { mention, text }
  }

  /** When the paragraph last told of something. */
  get told(): ToldWhen | null {
    return this.#told
  }

  /** The period of an amount whose sentence names none. */
  get current(): Reading<Period> | null {
    if (this.#paragraph !== null) return this.#paragraph
    if (this.#section !== null) return this.#section
    const { currentPeriod, periodEnd: end } = this.#profile
    return currentPeriod === null ? null : { value: currentPeriod, spans: end?.spans ?? [], rule: 'period-of-report' }
  }
}
