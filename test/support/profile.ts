import { readCover } from '../../src/cover/read-cover.js'
import type { Period } from '../../src/model/period.js'
import { periodText } from '../../src/model/period.js'
import type { FilingProfile } from '../../src/model/profile.js'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { labelKey } from '../../src/phrases/label-words.js'
import { buildProfile, type ProfileMentions } from '../../src/profile/build-profile.js'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { readSentences } from '../../src/sentences/read-sentences.js'
import { readGrids } from '../../src/tables/read-grids.js'
import { textToBlocks } from './source.js'

/** Enough labels for the sentences of small texts. */
export const FEW_LABELS = labelMatcher(
  ['revenue', 'net loss', 'loss', 'net income', 'cash', 'cash used in operating activities', 'operating expenses'].map(
    labelKey,
  ),
)

/** What all readers make of a text. */
export function textToMentions(text: string): ProfileMentions {
  const blocks = textToBlocks(text)
  return {
    blocks,
    grids: readGrids(blocks),
    sentences: readSentences(blocks, FEW_LABELS),
    fields: readCover(blocks),
  }
}

export function textToProfile(text: string, known: KnownFacts = {}): FilingProfile {
  return buildProfile(textToMentions(text), known)
}

/** `2006-09-01..2006-11-30` → the period. */
export function parsePeriod(text: string): Period {
  const [start = '', end] = text.split('..')
  return end === undefined ? { kind: 'instant', date: start } : { kind: 'duration', start, end }
}

/** The second quarter of a year that ends on May 31, 2007, with the quarter and half before. */
export const SECOND_QUARTER: FilingProfile = {
  registrant: null,
  form: null,
  fiscalYearEnd: { value: { month: 5, day: 31 }, spans: [], rule: 'cover-year-end' },
  calendar: { unit: 'month', ends: [] },
  periodEnd: { value: '2006-11-30', spans: [], rule: 'end-of-reported-period' },
  reportPeriod: parsePeriod('2006-06-01..2006-11-30'),
  currentPeriod: parsePeriod('2006-09-01..2006-11-30'),
  printedPeriods: [
    '2005-06-01..2005-11-30',
    '2005-09-01..2005-11-30',
    '2006-06-01..2006-11-30',
    '2006-09-01..2006-11-30',
  ].map(parsePeriod),
  inception: null,
  currency: { value: 'CAD', spans: [], rule: 'currency-of-filing' },
  scale: null,
  shareScale: null,
  fiscalYear: { value: 2007, spans: [], rule: 'fiscal-calendar' },
  identifiers: { cik: null, lei: null },
}

/** The second quarter of a 52-week year that ends on December 30, 2023; nothing of it is printed elsewhere. */
export const WEEKLY: FilingProfile = {
  ...SECOND_QUARTER,
  fiscalYearEnd: { value: { month: 12, day: 30 }, spans: [], rule: 'cover-year-end' },
  calendar: { unit: 'week', ends: [] },
  periodEnd: { value: '2023-07-01', spans: [], rule: 'end-of-reported-period' },
  reportPeriod: parsePeriod('2023-01-01..2023-07-01'),
  currentPeriod: parsePeriod('2023-04-02..2023-07-01'),
  printedPeriods: ['2023-01-01..2023-07-01', '2023-04-02..2023-07-01'].map(parsePeriod),
  fiscalYear: { value: 2023, spans: [], rule: 'fiscal-calendar' },
}

export function renderPeriod(period: Period | null | undefined): string | null {
  return period ? periodText(period) : null
}
