import { remembered } from '../base/remembered.js'
import { labelKey } from '../phrases/label-words.js'
import { findPeriods } from '../phrases/periods.js'

/** A way to write a label for the lexicon. */
export interface LabelVariant {
  readonly key: string
  readonly isTwoSided: boolean
}

const ASIDE =
  /\s+used\s+in\s+(?:the\s+)?(?:computing|computation\s+of|calculating|calculation\s+of|per[- ]share\s+calculations?).*?(?=,|$)|\((?:in\s+)?['’]?0{3}['’]?s?\)|\((?:unaudited|audited|restated|note[s]?\s[^)]*|see[^)]*|\d{1,2}|[a-z]|in\s[^)]*|expressed\s[^)]*|thousands|millions)\)|\bnotes?\s+\d+(?:\s*(?:,|and)\s*\d+)*|\s+of\s+[$€£]\s?\d[\d.,]*(?:\s+[mb]illion)?(?:(?:\s*,\s*|\s+and\s+)[$€£]\s?\d[\d.,]*(?:\s+[mb]illion)?)?(?:\s*,?\s*respectively)?(?=\s*[,;)]|\s*$)/gi
const OTHER_SIDE =
  /\((?:net\s+)?(?:loss(?:es)?|income|gains?|earnings|profit|recovery|recoveries|expenses?|benefits?|credit|used(?:\s+in)?|provided(?:\s+by)?|decrease|increase|deficit|deficiency|costs?|revenue|charge|refund)\)/gi
const DIRECTION =
  /\b(?:loss(?:es)?|income|gains?|earnings|profit|recovery|expenses?|benefits?|credit|used|provided|decrease|increase|deficit|costs?)\b/i
/** Lines of equity that go on to tell of par value and numbers of shares. */
const EQUITY =
  /^\W*(?:(?:class\s+[a-z]\s+)?(?:common|preferred|preference|ordinary|capital|treasury)\s+(?:stock|shares?)|share\s+capital)\b/i
const DETAILS =
  /[\s,;:(–—-](?:(?:with\s+)?(?:a\s+)?(?:no\s+)?(?:[$€£]\s?)?(?:[\d.,]+\s+)?(?:par|stated)\b|(?:at\s+)?cost\b|authori[sz]ed\b|issued\b|outstanding\b|none\b|unlimited\b|[$€£]|\d).*$/is
const ENDING = /[\s,–—-]+(?:for the (?:period|quarter|year|half[- ]year)|net|total)$/i
const BEGINNING = /^(?:total|less|add|plus|deduct)\b:?\s+/i

/** The ways to write a label, the most telling first: as printed, without its asides, without the bracketed other direction, bare. */
export const labelVariants: (label: string) => readonly LabelVariant[] = remembered((label) => {
  const plain = withoutPeriods(label.replace(ASIDE, ' '))
    .replace(/[:*†‡]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const oneSided = plain.replace(OTHER_SIDE, ' ').replace(/\s+/g, ' ').trim()
  const isTwoSided = oneSided !== plain && DIRECTION.test(oneSided)
  const bare = (text: string): string => text.replace(ENDING, '').replace(BEGINNING, '')
  const texts = isTwoSided ? [oneSided, bare(oneSided)] : [plain, bare(plain), bare(bare(plain))]
  const named = EQUITY.test(plain) ? [plain.replace(DETAILS, '')] : []
  const keys = [...new Set([...texts, ...named].map(labelKey))].filter((key) => key !== '')
  return keys.map((key) => ({ key, isTwoSided }))
})

/** "Net loss for the three months ended November 30, 2006" is a net loss. */
function withoutPeriods(label: string): string {
  let text = label
  for (const { range, kind } of findPeriods(label).toReversed()) {
    if (kind === 'length') continue
    const before = text.slice(0, range.start).replace(/\s*(?:for|in|during|at)?\s*(?:the)?\s*$/i, '')
    text = `${before} ${text.slice(range.end)}`
  }
  return text
}
