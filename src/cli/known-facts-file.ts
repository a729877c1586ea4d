import { isRealDate } from '../base/calendar.js'
import { UsageError } from '../base/usage-error.js'
import type { KnownFacts } from '../profile/known-facts.js'
import { readRequired } from './input.js'

const SHAPES: Readonly<Record<keyof KnownFacts, { readonly pattern: RegExp; readonly example: string }>> = {
  cik: { pattern: /^\d{1,10}$/, example: '882361' },
  lei: { pattern: /^[A-Z0-9]{18}\d\d$/, example: '5493001KJTIIGC8Y1R12' },
  name: { pattern: /\S/, example: 'Acme Inc.' },
  form: { pattern: /\S/, example: '6-K' },
  accession: { pattern: /^\d{10}-?\d{2}-?\d{6}$/, example: '0000882361-07-000001' },
  filedDate: { pattern: /^\d{4}-\d\d-\d\d$/, example: '2007-01-11' },
  periodOfReport: { pattern: /^\d{4}-\d\d-\d\d$/, example: '2006-11-30' },
  fiscalYearEnd: { pattern: /^(?:--)?\d\d-\d\d$/, example: '05-31' },
  currency: { pattern: /^[A-Z]{3}$/, example: 'CAD' },
}

/** Reads what the user knows of the filings: `--profile FILE.json`. */
export function readKnownFacts(path: string): KnownFacts {
  const data = parse(path)
  for (const [name, value] of Object.entries(data)) {
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name as keyof KnownFacts] : undefined
    if (shape === undefined) throw new UsageError(`${path}: "${name}" is none of ${Object.keys(SHAPES).join(', ')}`)
    if (typeof value !== 'string' || !shape.pattern.test(value) || !isInCalendar(value))
      throw new UsageError(`${path}: "${name}" should look like "${shape.example}"`)
  }
  return data as KnownFacts
}

/** Whether what looks like a day is one: `2006-02-30` isn't. */
function isInCalendar(value: string): boolean {
  const day = value.match(/^(?:(?<year>\d{4})-|--)?(?<month>\d\d)-(?<day>\d\d)$/)?.groups
  return day === undefined || isRealDate(Number(day.year ?? 2000), Number(day.month), Number(day.day))
}

function parse(path: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(readRequired(path, 'the profile'))
    if (data !== null && typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>
  } catch (error) {
    if (error instanceof UsageError) throw error
  }
  throw new UsageError(`${path} is no JSON object such as {"cik": "882361", "currency": "CAD"}`)
}
