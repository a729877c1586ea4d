import { Decimal } from '../base/decimal.js'
import type { Range } from '../base/mapped-text.js'
import type { AmountMention, ScaleNote } from '../model/mention.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import type { FilingProfile } from '../model/profile.js'
import type { MeasurePhrase, Sentence, SentenceStatement } from '../model/sentence.js'
import { isDollar } from '../phrases/currencies.js'
import { findScaleNotes } from '../phrases/scales.js'

/** Amounts of one measure in one sentence that count the same are a line: what is found out of one holds for all. */
export function lineOf(
  sentence: Sentence,
  { range, core }: MeasurePhrase,
  counted: Quantity | 'percentChange',
): LineRef {
  return {
    key: `s${sentence.text.sourceSpan(range).start}:${counted}`,
    label: textOf(sentence, range),
    labelSpans: sentence.text.sourceSpans(range),
    core: textOf(sentence, core ?? range),
    section: [],
    sectionSpans: [],
    grid: null,
    row: null,
    measure: null,
  }
}

/** What the print of an amount says, whatever it is of. */
type Printed = Omit<
  Observation,
  'wording' | 'line' | 'members' | 'periods' | 'basis' | 'signWord' | 'dilution' | 'inOwnWords'
>

/** Reads what is printed of an amount in a sentence. */
export function printedOf(
  sentence: Sentence,
  {
    amount,
    role,
    direction,
    directionRange,
  }: Pick<SentenceStatement, 'amount' | 'role' | 'direction' | 'directionRange'>,
  quantity: Quantity,
  profile: FilingProfile,
): Printed {
  const { text } = sentence
  return {
    place: 'sentence',
    column: null,
    value: text.sourceSpan(amount.digits),
    number: new Decimal(amount.number),
    isDash: false,
    places: amount.places,
    negative: (amount.negative ?? []).map((it) => text.sourceSpan(it)),
    quantity,
    scales: scaleReadings(sentence, amount),
    currencies: quantity === 'money' || quantity === 'perShare' ? currencyReadings(sentence, amount, profile) : [],
    role,
    direction,
    directionSpans: directionRange === null ? [] : text.sourceSpans(directionRange),
  }
}

/** The scale word after the number, or of money the note before it in the sentence; without one the number stands for itself. */
function scaleReadings(sentence: Sentence, amount: AmountMention): readonly Reading<number>[] {
  if (amount.scale === null) {
    const note = amount.kind === 'money' ? noteBefore(sentence, amount) : undefined
    if (note === undefined) return [{ value: 0, spans: [], rule: 'no-scale-note' }]
    return [{ value: note.exponent, spans: sentence.text.sourceSpans(note.scaleRange), rule: 'scale-note' }]
  }
  const rule = amount.kind === 'percent' ? 'percent-sign' : 'scale-word'
  return [{ value: amount.scale.exponent, spans: sentence.text.sourceSpans(amount.scale.range), rule }]
}

/** "Maturities of debt are as follows (in thousands): 2000 - $1,204; 2001 - $1,310" */
function noteBefore({ text }: Sentence, { range, places }: AmountMention): ScaleNote | undefined {
  if (places > 1) return undefined
  return findScaleNotes(text.text).findLast(
    (it) => it.subject === 'all' && it.range.end <= range.start && IN_BRACKETS.test(text.text.slice(0, it.range.start)),
  )
}

const IN_BRACKETS = /[([]\s*(?:\w+\s+)?$/

/** The sign or word at the number; a bare one is the filing's currency, where that is a dollar. */
function currencyReadings(
  sentence: Sentence,
  amount: AmountMention,
  profile: FilingProfile,
): readonly Reading<string>[] {
  if (amount.currency?.code)
    return [
      { value: amount.currency.code, spans: sentence.text.sourceSpans(amount.currency.range), rule: 'currency-sign' },
    ]
  if (profile.currency === null) return []
  if (amount.currency !== null && !isDollar(profile.currency.value)) return []
  return [{ value: profile.currency.value, spans: profile.currency.spans, rule: profile.currency.rule }]
}

/** The words of a range on one line. */
export function textOf(sentence: Sentence, range: Range): string {
  return sentence.text.text.slice(range.start, range.end).replace(/\s+/g, ' ')
}

/** "Loss per share (basic and diluted)", "diluted earnings per share". */
export function dilutionOf(sentence: Sentence, measure: Range): Observation['dilution'] {
  const words = `${textOf(sentence, measure)} ${sentence.text.text.slice(measure.end).match(/^[\s,–—-]*\(?(?:basic|diluted|fully)[^)\d]{0,24}/i)?.[0] ?? ''}`
  const isBasic = /\bbasic\b/i.test(words)
  const isDiluted = /\bdiluted\b/i.test(words)
  return isBasic && isDiluted ? 'both' : isBasic ? 'basic' : isDiluted ? 'diluted' : null
}
