import type { Amounts } from './amounts.js'
import type { Term } from './calendar.js'
import { type Balance, operatingCash } from './cash.js'
import { words } from './lines.js'
import { moneyWords } from './money-words.js'
import type { Recipe } from './recipe.js'
import type { Subject, Teller } from './teller.js'
import { answer, join, type Said, say } from './text-builder.js'

/** Cash used in operating activities was $2.1 million for the quarter ended ... compared to $3.8 million a year earlier */
export function cashFlowParagraph(teller: Teller, recipe: Recipe, amounts: Amounts): Said {
  const { activity, values, concepts } = operatingCash(recipe, amounts)
  const way = (value: number) => `cash ${value < 0 ? 'used in' : 'provided by'}`
  const sentences = teller.calendar.terms.flatMap((term) => {
    const { current, prior } = values[term]
    if (!teller.isTellable(current) || !teller.isTellable(prior)) return []
    const subject: Subject = { words: words('', `${way(current)} ${activity}`), values, concepts }
    if (current < 0 === prior < 0) return [say`${lineSentenceOfSize(teller, subject, term)}.`]
    const said = teller.tell(
      'cash, both ways',
      () =>
        say`${subject.words.noun} ${teller.period(term)} was ${teller.amount(subject, term, 'current')} ${teller.versus()} ${way(prior)} ${activity} of ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`,
    )
    return [say`${said}.`]
  })
  return join(sentences, ' ')
}

/** Cash used: larger when its value is further below nought. */
function lineSentenceOfSize(teller: Teller, subject: Subject, term: Term): Said {
  const form = teller.random.pick(['cash was', 'cash totaled, period first', 'cash changed to'] as const)
  const { current, prior } = subject.values[term]
  const way = Math.abs(current) > Math.abs(prior) ? 'increased' : 'decreased'
  return teller.tell(form, () => {
    const amounts = () =>
      say`${teller.amount(subject, term, 'current')} ${teller.versus()} ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`
    if (form === 'cash changed to' && teller.differs(subject, term))
      return say`${subject.words.noun} ${teller.period(term)} ${way} to ${amounts()}`
    if (form === 'cash totaled, period first')
      return say`${teller.period(term)}, ${subject.words.noun} totaled ${amounts()}`
    return say`${subject.words.noun} was ${teller.amount(subject, term, 'current')} ${teller.period(term)} ${teller.versus()} ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`
  })
}

/** As at November 30, 2006, the Company had cash and cash equivalents of $9.9 million compared to $11.3 million at May 31, 2006. */
export function balanceParagraph(teller: Teller, balance: Balance, concepts: readonly string[]): Said {
  const at = { current: teller.calendar.report.end, prior: teller.calendar.yearEnd.prior }
  const amount = (year: 'current' | 'prior') => {
    const { before, figure, after } = moneyWords(balance[year], teller.recipe)
    const digits = answer(figure.digits, {
      kind: 'number',
      value: figure.value,
      decimals: figure.decimals,
      unit: teller.recipe.currency,
      period: { start: null, end: at[year] },
      dims: 'none',
      concepts,
      place: 'narrative',
      form: '',
    })
    return say`${before}${digits}${after}`
  }
  const form = teller.random.pick(['cash balance, had', 'cash balance, were', 'cash balance, up from'] as const)
  return say`${teller.tell(form, () => {
    const [now, then] = [teller.date(at.current), teller.date(at.prior)]
    if (form === 'cash balance, had')
      return say`${teller.random.pick(['as at', 'at', 'as of'])} ${now}, the Company had cash and cash equivalents of ${amount('current')} ${teller.versus()} ${amount('prior')} at ${then}`
    if (form === 'cash balance, were')
      return say`cash and cash equivalents were ${amount('current')} at ${now}, ${teller.versus()} ${amount('prior')} as of ${then}`
    const way = balance.current > balance.prior ? 'up' : 'down'
    return say`cash and cash equivalents at ${now} totaled ${amount('current')}, ${way} from ${amount('prior')} at ${then}`
  })}.`
}
