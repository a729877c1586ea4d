import type { Term } from './calendar.js'
import { isUp } from './sentence-forms.js'
import { sizeGrew } from './signed-forms.js'
import type { Subject, Teller } from './teller.js'
import { join, type Said, say } from './text-builder.js'

/**
 * Why the net result changed, in amounts of change:
 *
 *     The decrease in net loss for the quarter ended ... is primarily the result of reductions in research and development
 *     expenses of $1.5 million and general and administrative expenses of $212 thousand.
 *
 * Null where the expenses explain little of it.
 */
export function reasonList(teller: Teller, net: Subject, expenses: readonly Subject[], term: Term): Said | null {
  const isBetter = isUp(net, term)
  const tellable = expenses.filter((it) => teller.isTellable(it.values[term].current - it.values[term].prior))
  const causes = tellable.filter((it) => isUp(it, term) !== isBetter).slice(0, teller.random.integer(1, 3))
  if (causes.length === 0 || sumOf(causes, term) * 5 < Math.abs(net.values[term].current - net.values[term].prior))
    return null
  const offsets = tellable.filter((it) => isUp(it, term) === isBetter).slice(0, teller.random.chance(0.3) ? 1 : 0)
  const form = teller.random.pick(['reasons, amounts last', 'reasons, amounts first'] as const)
  return teller.tell(form, () => {
    const changes =
      form === 'reasons, amounts last'
        ? amountsLast(teller, causes, term, isBetter)
        : amountsFirst(teller, causes, term, isBetter)
    const why = teller.random.pick([
      'is primarily the result of',
      'is due largely to',
      'is primarily attributable to',
      'resulted mainly from',
    ])
    return say`${resultPhrase(teller, net, term, isBetter)} ${why} ${changes}${offset(teller, offsets, term, isBetter)}`
  })
}

/** "reductions in research expenses of $1.5 million, sales expenses of $212 thousand and other expenses of $264 thousand". */
function amountsLast(teller: Teller, causes: readonly Subject[], term: Term, isBetter: boolean): Said {
  const way = causes.length === 1 ? (isBetter ? 'a reduction' : 'an increase') : isBetter ? 'reductions' : 'increases'
  return say`${way} in ${listed(causes.map((it) => say`${it.words.noun} of ${teller.change(it, term)}`))}`
}

/** "a reduction of $4.1 million in research expenses, lower sales expenses of $500 thousand". */
function amountsFirst(teller: Teller, causes: readonly Subject[], term: Term, isBetter: boolean): Said {
  return listed(
    causes.map((it, index) =>
      index === 0
        ? say`${isBetter ? 'a reduction' : 'an increase'} of ${teller.change(it, term)} in ${it.words.noun}`
        : say`${isBetter ? 'lower' : 'higher'} ${it.words.noun} of ${teller.change(it, term)}`,
    ),
  )
}

function sumOf(subjects: readonly Subject[], term: Term): number {
  return subjects.reduce((sum, it) => sum + Math.abs(it.values[term].current - it.values[term].prior), 0)
}

function offset(teller: Teller, offsets: readonly Subject[], term: Term, isBetter: boolean): Said {
  const [it] = offsets
  return it === undefined
    ? ['']
    : say`, partially offset by ${isBetter ? 'an increase' : 'a decrease'} of ${teller.change(it, term)} in ${it.words.noun}`
}

/** "The decrease in net loss for the quarter", "The improvement in the net result for the quarter". */
function resultPhrase(teller: Teller, net: Subject, term: Term, isBetter: boolean): Said {
  const { current, prior } = net.values[term]
  const isSame = current < 0 === prior < 0
  const noun = isSame ? (current < 0 ? 'net loss' : net.words.noun) : 'the net result'
  const change = isSame ? (sizeGrew(net, term) ? 'increase' : 'decrease') : isBetter ? 'improvement' : 'decline'
  if (term === 'toDate' && teller.calendar.terms.length === 2 && teller.random.chance(0.4))
    return say`the year to date ${change} in ${noun}`
  return say`the ${change} in ${noun} ${teller.fullPeriod(term, 'current')}`
}

function listed(parts: readonly Said[]): Said {
  if (parts.length === 1) return parts[0]!
  return say`${join(parts.slice(0, -1), ', ')} and ${parts.at(-1)!}`
}
