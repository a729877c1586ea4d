import type { Term } from './calendar.js'
import { calendarYear, lengthWords, quarterOrdinal } from './period-words.js'
import type { Subject, Teller } from './teller.js'
import { capitalized, type Said, say } from './text-builder.js'

/** A sentence about an amount that is positive in both years; its full stop is left to the caller. */
export type SentenceForm = (teller: Teller, subject: Subject, term: Term) => Said

/** A form that fits what there is to tell. */
export function lineSentence(teller: Teller, subject: Subject, term: Term): Said {
  const forms: Readonly<Record<string, SentenceForm>> = teller.differs(subject, term)
    ? { ...LEVEL_FORMS, ...CHANGE_FORMS }
    : LEVEL_FORMS
  const name = teller.random.pick(Object.keys(forms))
  return teller.tell(name, () => forms[name]!(teller, subject, term))
}

const LEVEL_FORMS: Readonly<Record<string, SentenceForm>> = {
  /** Revenue for the quarter ended June 30, 2007 was $2.1 million compared to $1.9 million a year earlier */
  'noun was': (teller, subject, term) =>
    say`${subject.words.noun} ${teller.period(term)} ${be(teller, subject)} ${both(teller, subject, term)}`,

  /** For the quarter ended June 30, 2007, revenue totaled $2.1 million versus $1.9 million a year earlier */
  'period first': (teller, subject, term) =>
    say`${capitalized(teller.period(term))}, ${subject.words.noun} ${be(teller, subject)} ${both(teller, subject, term)}`,

  /** Revenue for the half year was £3.2 million (2020: £1.6 million) */
  'year in brackets': (teller, subject, term) =>
    say`${subject.words.noun} ${teller.period(term)} ${be(teller, subject)} ${teller.amount(subject, term, 'current')} (${priorYear(teller, term)}: ${teller.amount(subject, term, 'prior')})`,
}

const CHANGE_FORMS: Readonly<Record<string, SentenceForm>> = {
  /** Research expenses for the quarter ended ... decreased 57.4% to $1.1 million compared to $2.6 million ... */
  'period, changed to': (teller, subject, term) =>
    say`${subject.words.noun} ${teller.period(term)} ${verb(teller, subject, term)} ${percentOr(teller, subject, term, '', ' ')}to ${both(teller, subject, term)}`,

  /** For the six months ended ..., research expenses decreased 62.8% to $2.5 million compared to $6.6 million ... */
  'period first, changed to': (teller, subject, term) =>
    say`${capitalized(teller.period(term))}, ${subject.words.noun} ${verb(teller, subject, term)} ${percentOr(teller, subject, term, 'by ', ' ')}to ${both(teller, subject, term)}`,

  /** Revenue increased 12% to $2.1 million for the quarter from $1.9 million a year earlier */
  'changed to, from': (teller, subject, term) =>
    say`${subject.words.noun} ${verb(teller, subject, term)} ${percentOr(teller, subject, term, '', ' ')}to ${teller.amount(subject, term, 'current')} ${teller.period(term)} from ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`,

  /** Revenue for the quarter was $2.1 million, up 12% from $1.9 million in the year-ago quarter */
  'up from': (teller, subject, term) =>
    say`${subject.words.noun} ${teller.period(term)} ${be(teller, subject)} ${teller.amount(subject, term, 'current')}, ${isUp(subject, term) ? 'up' : 'down'} ${percentOr(teller, subject, term, '', ' ')}from ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`,

  /** Revenue for the quarter was $2.1 million, compared to $1.9 million a year earlier, an increase of 12% */
  'amounts, then percent': (teller, subject, term) =>
    say`${subject.words.noun} ${teller.period(term)} ${be(teller, subject)} ${teller.amount(subject, term, 'current')}, ${teller.versus()} ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}${percentOr(teller, subject, term, `, ${changeNoun(subject, term)} of `, '')}`,

  /** Revenue increased by $0.2 million, or 12%, to $2.1 million for the quarter compared to $1.9 million a year earlier */
  'changed by': (teller, subject, term) =>
    say`${subject.words.noun} ${verb(teller, subject, term)} by ${changeOr(teller, subject, term)}to ${teller.amount(subject, term, 'current')} ${teller.period(term)} ${teller.versus()} ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`,

  /** Second quarter revenue increased 12% to $2.1 million compared to $1.9 million a year earlier */
  'period as adjective': (teller, subject, term) =>
    say`${adjectivePeriod(teller, term)} ${subject.words.noun} ${verb(teller, subject, term)} ${percentOr(teller, subject, term, '', ' ')}to ${both(teller, subject, term)}`,
}

/** A sentence about the quarter and the year to date at once. */
export function twoTermSentence(teller: Teller, subject: Subject): Said {
  if (teller.random.chance(0.5) && teller.differs(subject, 'quarter')) return pairedSentence(teller, subject)
  return respectiveSentence(teller, subject)
}

/** Stock-based compensation decreased to $150 thousand for the three months ended ... compared with $414 thousand ... and $263 thousand for the six months ... */
function pairedSentence(teller: Teller, subject: Subject): Said {
  const half = (term: Term) =>
    say`${teller.amount(subject, term, 'current')} ${teller.fullPeriod(term, 'current')} ${teller.versus()} ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`
  const isSameWay = isUp(subject, 'quarter') === isUp(subject, 'toDate')
  const second = isSameWay ? ' and ' : `, and ${verb(teller, subject, 'toDate')} to `
  return teller.tell(
    'paired',
    () =>
      say`${subject.words.noun} ${verb(teller, subject, 'quarter')} to ${half('quarter')}${second}${half('toDate')}`,
  )
}

/** Interest income was $158 thousand and $225 thousand for the three and six months ended ..., respectively, compared to ... for the same periods last year */
function respectiveSentence(teller: Teller, subject: Subject): Said {
  const { recipe, calendar } = teller
  const count = (term: Term) => lengthWords(calendar, term, calendar.kind === 'months').split(' ')[0]!
  const pair = (year: 'current' | 'prior') =>
    say`${teller.amount(subject, 'quarter', year)} and ${teller.amount(subject, 'toDate', year)}`
  const period = say`${count('quarter')} and ${count('toDate')} ${calendar.kind} ended ${teller.date(calendar.report.end)}`
  return teller.tell('respectively', () => {
    const end = recipe.seed % 2 === 0 ? say`${teller.comparatives()}` : say`${teller.comparatives()}, respectively`
    return say`${subject.words.noun} ${be(teller, subject)} ${pair('current')} for the ${period}, respectively, ${teller.versus()} ${pair('prior')} ${end}`
  })
}

/** Bullets under a heading that may name the period. */
export function bulletSentence(teller: Teller, subject: Subject, term: Term, hasPeriod: boolean): Said {
  const noun = subject.words.noun
  const period = hasPeriod ? say` ${teller.fullPeriod(term, 'current')}` : ['']
  if (!teller.differs(subject, term)) return teller.tell('bullet', () => say`${noun} of ${both(teller, subject, term)}`)
  const form = teller.random.pick(['bullet, change', 'bullet, up from', 'bullet, changed to'] as const)
  return teller.tell(form, () => {
    if (form === 'bullet, changed to' || !teller.hasPercent(subject, term))
      return say`${noun}${period} ${verb(teller, subject, term)} ${percentOr(teller, subject, term, '', ' ')}to ${both(teller, subject, term)}`
    const amount = say`${noun}${period} of ${teller.amount(subject, term, 'current')}`
    if (form === 'bullet, change')
      return say`${amount}, ${changeNoun(subject, term)} of ${teller.percent(subject, term)} ${bulletBasis(teller)}`
    return say`${amount}, ${isUp(subject, term) ? 'up' : 'down'} ${teller.percent(subject, term)} from ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`
  })
}

export function isUp(subject: Subject, term: Term): boolean {
  return subject.values[term].current > subject.values[term].prior
}

/** "an increase". */
export function changeNoun(subject: Subject, term: Term): string {
  return isUp(subject, term) ? 'an increase' : 'a decrease'
}

/** "$2.1 million compared to $1.9 million a year earlier". */
function both(teller: Teller, subject: Subject, term: Term): Said {
  return say`${teller.amount(subject, term, 'current')} ${teller.versus()} ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`
}

/** "2006", where that is both the fiscal and the calendar year of the comparative period. */
function priorYear(teller: Teller, term: Term): string {
  return calendarYear(teller.calendar, term, 'prior') ?? 'prior year'
}

/** "second quarter", "Q2", "first half", "nine-month", "year-to-date". */
function adjectivePeriod(teller: Teller, term: Term): string {
  const { calendar, random } = teller
  const ordinal = quarterOrdinal(calendar)
  if (term === 'quarter') return random.pick([`${ordinal} quarter`, `${ordinal}-quarter`, `Q${calendar.quarter}`])
  return calendar.quarter === 2 ? random.pick(['first half', 'first-half']) : 'year-to-date'
}

function be(teller: Teller, subject: Subject): string {
  return teller.random.pick([subject.words.isPlural ? 'were' : 'was', 'totaled', 'amounted to'])
}

function verb(teller: Teller, subject: Subject, term: Term): string {
  return teller.random.pick(
    isUp(subject, term) ? ['increased', 'increased', 'rose', 'grew'] : ['decreased', 'decreased', 'declined', 'fell'],
  )
}

/** The percentage with what stands around it, where there is one worth giving; half the time none. */
function percentOr(teller: Teller, subject: Subject, term: Term, before: string, after: string): Said {
  if (!teller.hasPercent(subject, term) || teller.random.chance(0.4)) return ['']
  return say`${before}${teller.percent(subject, term)}${after}`
}

function changeOr(teller: Teller, subject: Subject, term: Term): Said {
  const change = subject.values[term].current - subject.values[term].prior
  const hasPercent = teller.hasPercent(subject, term)
  if (!teller.isTellable(change)) return hasPercent ? say`${teller.percent(subject, term)} ` : ['']
  if (!hasPercent || teller.random.chance(0.4)) return say`${teller.change(subject, term)} `
  return say`${teller.change(subject, term)}, or ${teller.percent(subject, term)}, `
}

function bulletBasis(teller: Teller): string {
  return teller.random.pick([
    'over the same period last year',
    'from the prior-year period',
    'over the corresponding period last year',
    'compared to the same period last year',
  ])
}
