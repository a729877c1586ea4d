import { daysBetween } from '../base/calendar.js'
import type { Field } from '../model/field.js'

/**
 * What comes of two printings of one field. `both`: they are facts as they are, the same or a contradiction; `spelling`: they say one
 * thing, as the text spells it; `text`, `header`: one of them is more exact, or surer.
 */
type Outcome = 'both' | 'spelling' | 'text' | 'header'

/** Days that a header may be off: it gives the end of the month for periods that end on a day of the week. */
const SLACK_DAYS = 10

const OUTCOMES: Readonly<Record<string, (header: Field, text: Field, fields: readonly Field[]) => Outcome>> = {
  DocumentType: (header, text) => (baseForm(header.value) === baseForm(text.value) ? 'header' : 'both'),
  DocumentPeriodEndDate: (header, text) => (isNear(header.value, text.value) ? 'text' : 'both'),
  CurrentFiscalYearEndDate: (header, text) => (isNearInYear(header.value, text.value) ? 'text' : 'both'),
  EntityRegistrantName: (header, text, fields) => {
    if (areAlike(header.value, text.value)) return 'spelling'
    const former = fields.find((it) => it.name === 'EntityInformationFormerLegalOrRegisteredName')
    return former !== undefined && areAlike(former.value, text.value) ? 'both' : 'header'
  },
}

/**
 * Settles what the header of a submission and the text both say. EDGAR's own data are surer than what is read from the layout of a
 * cover, the text is more exact in spelling and in the days of 52/53-week years. What stays apart is a contradiction of the filing.
 */
export function settleHeader(fields: readonly Field[]): readonly Field[] {
  const changed = new Map<Field, Field | null>()
  const texts = new Map(
    fields
      .filter(isAlone)
      .toReversed()
      .map((it) => [it.name, it]),
  )
  for (const header of fields.filter((it) => it.rule === 'submission-header')) {
    const text = texts.get(header.name)
    if (text === undefined || text.value === header.value) continue
    const outcome = OUTCOMES[header.name]?.(header, text, fields) ?? addressOutcome(header, text)
    if (outcome === 'spelling') changed.set(header, { ...header, value: text.value })
    if (outcome === 'text') changed.set(header, null)
    if (outcome === 'header') changed.set(text, null)
  }
  return fields.map((it) => changed.get(it) ?? it).filter((it) => changed.get(it) !== null)
}

function isAlone({ rule, group }: Field): boolean {
  return rule !== 'submission-header' && group === null
}

function addressOutcome(header: Field, text: Field): Outcome {
  return addressWords(header.value) === addressWords(text.value) ? 'spelling' : 'header'
}

/** "10-K405", "10-K/A" and "10KSB" are kinds of 10-K. */
function baseForm(form: string): string {
  return form
    .toUpperCase()
    .replace(/^(\d\d)-?([KQF]).*$/, '$1-$2')
    .replace(/\/.*$/, '')
}

function isNear(a: string, b: string): boolean {
  return Math.abs(daysBetween(a, b)) <= SLACK_DAYS
}

/** Of `--12-31` and `--01-03`. */
function isNearInYear(a: string, b: string): boolean {
  const [one, other] = [a, b].map((it) => `2001${it.slice(1).replace('-02-29', '-02-28')}`)
  const distance = Math.abs(daysBetween(one!, other!))
  return Math.min(distance, 365 - distance) <= SLACK_DAYS
}

/** What EDGAR's names leave out or shorten: articles, and the words that say of what kind a company is. */
const NAME_WORDS =
  /^(?:the|inc|incorporated|corp|corporation|co|company|companies|cos|ltd|limited|llc|lp|l|p|plc|sa|ag|nv|n|v|and|of|new|de|ny|nj|md|va|pa|oh|in|mn)$/

/** Names are alike where they begin with one word and share half of the others. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)]
  if (one.join('') === other.join('')) return true
  const shared = one.filter((it) => other.includes(it)).length
  return one[0] === other[0] && 2 * shared >= Math.max(one.length, other.length)
}

function nameWords(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replace(/[.'’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  const telling = words.filter((it) => !NAME_WORDS.test(it))
  return telling.length > 0 ? telling : words
}

const ADDRESS_WORDS: Readonly<Record<string, string>> = {
  avenue: 'ave',
  boulevard: 'blvd',
  building: 'bldg',
  center: 'ctr',
  centre: 'ctr',
  drive: 'dr',
  east: 'e',
  fifth: '5th',
  first: '1st',
  floor: 'fl',
  highway: 'hwy',
  lane: 'ln',
  north: 'n',
  one: '1',
  parkway: 'pkwy',
  place: 'pl',
  plaza: 'plz',
  road: 'rd',
  second: '2nd',
  south: 's',
  square: 'sq',
  street: 'st',
  suite: 'ste',
  third: '3rd',
  two: '2',
  west: 'w',
}

function addressWords(address: string): string {
  const words =
    address
      .toLowerCase()
      .replace(/[.'’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  return words.map((it) => ADDRESS_WORDS[it] ?? it).join(' ')
}
