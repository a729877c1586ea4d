import type { GridColumn, GridRow } from '../model/grid.js'
import type { Quantity } from '../model/observation.js'

const PER_SHARE =
  /\bper\s+(?:[\w-]+\s+){0,3}?(?:shares?|units?|ads|adss)\b|\b(?:eps|lps)\b|\b(?:earnings|loss|income|profit)\s+(?:\(\w+\)\s+)?a\s+share\b/i
const SHARES =
  /\b(?:weighted|number of)\b.*\b(?:shares|units)\b|\bshares\s+(?:outstanding|issued|used)\b|\b(?:shares|share count)\b(?=.*\b(?:basic|diluted|outstanding)\b)/i
const PERCENT = /%|\bpercent(?:age)?\b|\bmargin\b|\brate\b/i
/** Money that changes hands for shares. */
const DEALING = /\b(?:proceeds|issuance|issue|repurchase|purchase|payments?|cash|cost|value|dividends?)\b/i
const DILUTION = /^\W*(?:basic|(?:fully\s+)?diluted)\b/i

/** What the numbers of a row count, by its label, and for "Basic" and "Diluted" by the heading above. */
export function rowQuantity(row: GridRow): Quantity {
  const label = row.label.text.replace(/\s+/g, ' ')
  const heading = row.section.at(-1)?.text.replace(/\s+/g, ' ') ?? ''
  if (isPerShareSection(row, heading, label)) return 'perShare'
  const words = DILUTION.test(label) || /^\W*-/.test(label) ? `${heading} ${label}` : label
  if (
    !DEALING.test(words) &&
    SHARES.test(words) &&
    !/^\W*(?:(?:basic|diluted|and|net|loss|earnings|income|profit|\(loss\)|\(income\))\W+)+.*\bper\b/i.test(words)
  )
    return 'shares'
  if (PER_SHARE.test(words)) return 'perShare'
  const isFraction =
    PERCENT.test(label) &&
    row.cells.every(({ value }) => value.kind === 'nil' || (value.kind === 'amount' && value.amount.kind === 'percent'))
  return isFraction ? 'percent' : 'money'
}

/** Amounts of a few units under "Earnings per share:", whatever their labels: "Continuing operations". */
function isPerShareSection(row: GridRow, heading: string, label: string): boolean {
  return (
    PER_SHARE.test(heading) &&
    !/\b(?:shares|units)\b/i.test(label) &&
    row.cells.every(
      ({ value }) =>
        value.kind === 'nil' ||
        (value.kind === 'amount' && value.amount.places >= 2 && value.amount.number.length <= 7),
    )
  )
}

const SHARES_HEADING =
  /^\W*(?:(?:number|total\s+number)\s+of\s+)?(?:\w+\s+)?(?:shares?|units|options|rsus?|awards)(?:\s+(?:outstanding|issued))?\W*$/i
const PRICE_HEADING =
  /\bper\s+(?:share|unit|option|rsu|award)\b|\b(?:exercise|strike)\s+price\b|\bgrant[\s-]+date\s+fair\s+value\b(?!.*\b(?:total|aggregate)\b)/i

/** What the numbers of a column count, where its heading says so: "Shares" under "Common stock"; null where the rows do. */
export function columnQuantity({ measure, member }: GridColumn): Quantity | null {
  const words = (measure ?? member?.label ?? '').replace(/\s+/g, ' ')
  if (PRICE_HEADING.test(words)) return 'perShare'
  return SHARES_HEADING.test(words) || /\bshares$/i.test(words) ? 'shares' : null
}
