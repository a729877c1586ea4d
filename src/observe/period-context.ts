import type { Block } from '../model/document.js'
import type { Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { resolvePeriod } from './resolve-period.js'

/** Which period the text is about, at the place reached. */
export class PeriodContext {
  readonly #blocks: readonly Block[]
  readonly #profile: FilingProfile
  #block = -1
  #section: Reading<Period> | null = null
  #paragraph: Reading<Period> | null = null

  constructor(blocks: readonly Block[], profile: FilingProfile) {
    this.#blocks = blocks
    this.#profile = profile
  }

  /** Goes on to a sentence; they must come in reading order. */
  enter(sentence: Sentence): void {
    if (sentence.block === this.#block) return
    this.#block = sentence.block
    this.#paragraph = null
    if (this.#blocks[sentence.block]?.kind !== 'heading') return
    const mention = sentence.periods.find((it) => it.kind !== 'prior-year' && it.kind !== 'preceding')
    const found = mention === undefined ? null : resolvePeriod(mention, 0, this.#profile, null)
    this.#section =
      mention === undefined || found === null
        ? null
        : { value: found.period, spans: sentence.text.sourceSpans(mention.range), rule: 'period-of-paragraph' }
  }

  /** The sentence has named a period of its own. */
  tellOf(reading: Reading<Period>): void {
    this.#paragraph = { ...reading, rule: 'period-of-paragraph' }
  }

  /** The period of an amount whose sentence names none. */
  get current(): Reading<Period> | null {
    if (this.#paragraph !== null) return this.#paragraph
    if (this.#section !== null) return this.#section
    const { currentPeriod, periodEnd: end } = this.#profile
    return currentPeriod === null ? null : { value: currentPeriod, spans: end?.spans ?? [], rule: 'period-of-report' }
  }
}
