import type { Calendar, Term, Year } from './calendar.js'
import { datePiece } from './dates.js'
import { type Figure, quotient, withSign } from './figures.js'
import { moneyWords, type PrintedFigure, percentFigure, perShareWords } from './money-words.js'
import { comparativePeriod, comparativePeriods, currentPeriod, fullPeriod, type PeriodWords } from './period-words.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import type { Line } from './statement.js'
import { answer, capitalized, type Draft, inForm, type Piece, type Said, say } from './text-builder.js'

/** What a sentence can state of: a line of the statement, or an amount that stands in no statement. */
export type Subject = Pick<Line, 'words' | 'values' | 'concepts'>

/** Puts amounts, periods and comparisons into words, each time in one of the ways that issuers do. */
export class Teller {
  readonly recipe: Recipe
  readonly calendar: Calendar
  readonly random: Random
  #wording: string[] = []

  constructor(recipe: Recipe, calendar: Calendar, purpose: string) {
    this.recipe = recipe
    this.calendar = calendar
    this.random = new Random(recipe.seed, purpose)
  }

  /** A sentence, whose answers carry the name of its form and the wordings that were used in it. */
  tell(form: string, compose: () => Said): Said {
    this.#wording = []
    const said = capitalized(compose())
    return inForm(said, [form, ...this.#wording].join(' · '))
  }

  /** "$2.1 million", without its sign. */
  amount(subject: Subject, term: Term, year: Year): Said {
    const value = subject.values[term][year]
    return said(moneyWords(Math.abs(value), this.recipe), (figure) => ({
      ...this.#draft(figure, term, year),
      value: withSign(figure.value, value < 0),
      unit: this.recipe.currency,
      concepts: subject.concepts,
    }))
  }

  /** "$0.01", "1 cent". */
  perShare(subject: Subject, term: Term, year: Year): Said {
    const value = subject.values[term][year]
    return said(perShareWords(Math.abs(value), value < 0, this.recipe), (figure) => ({
      ...this.#draft(figure, term, year),
      value: withSign(figure.value, value < 0),
      unit: `${this.recipe.currency}/shares`,
      concepts: subject.concepts,
    }))
  }

  /** "$1.5 million", of a change whose direction the sentence tells. */
  change(subject: Subject, term: Term): Said {
    const change = subject.values[term].current - subject.values[term].prior
    return said(moneyWords(Math.abs(change), this.recipe), (figure) => ({
      ...this.#draft(figure, term, 'current'),
      value: withSign(figure.value, change < 0),
      unit: this.recipe.currency,
      dims: 'change',
      concepts: subject.concepts,
    }))
  }

  /** "57.4%", of a change whose direction the sentence tells. */
  percent(subject: Subject, term: Term): Said {
    const { current, prior } = subject.values[term]
    const figure = percentFigure(current, prior, this.recipe.percentPlaces)
    return said({ before: '', figure, after: this.recipe.percentWord }, () => ({
      ...this.#draft(figure, term, 'current'),
      value: withSign(figure.value, current < prior),
      unit: 'pure',
      dims: 'change',
      concepts: ['ext'],
      level: subject.concepts,
    }))
  }

  period(term: Term): Said {
    return this.#noted(currentPeriod(this.recipe, this.calendar, this.random, term))
  }

  fullPeriod(term: Term, year: Year): Said {
    return this.#noted(fullPeriod(this.recipe, this.calendar, this.random, term, year))
  }

  comparative(term: Term): Said {
    return this.#noted(comparativePeriod(this.recipe, this.calendar, this.random, term))
  }

  comparatives(): Said {
    return this.#noted(comparativePeriods(this.random))
  }

  versus(): string {
    const word = this.random.pick([
      'compared to',
      'compared to',
      'compared with',
      'compared with',
      'versus',
      'against',
      'as compared to',
      'vs.',
    ])
    this.#wording.push(word)
    return word
  }

  date(date: string): Piece {
    return datePiece(date, this.recipe.dateOrder)
  }

  /** Whether an amount, or a change, is more than nothing once it is rounded. */
  isTellable(amount: number): boolean {
    return moneyWords(Math.abs(amount), this.recipe).figure.value !== '0'
  }

  /** Whether a reader sees two different amounts, so that "increased to" makes sense. */
  differs(subject: Subject, term: Term): boolean {
    const [current, prior] = (['current', 'prior'] as const).map((year) => {
      const { figure, after } = moneyWords(Math.abs(subject.values[term][year]), this.recipe)
      return figure.digits + after
    })
    return current !== prior
  }

  /** Whether an issuer would give the change as a percentage: not of nil, not nought, not a wild one. */
  hasPercent(subject: Subject, term: Term): boolean {
    const { current, prior } = subject.values[term]
    if (current <= 0 || prior <= 0) return false
    const percent = quotient(Math.abs(current - prior) * 100, prior)
    return percent >= 1 && percent < 400
  }

  #noted({ name, said }: PeriodWords): Said {
    this.#wording.push(name)
    return said
  }

  #draft(
    figure: Figure,
    term: Term,
    year: Year,
  ): Pick<Draft, 'kind' | 'decimals' | 'period' | 'dims' | 'place' | 'form'> {
    const { start, end } = this.calendar.periods[term][year]
    return {
      kind: 'number',
      decimals: figure.decimals,
      period: { start, end },
      dims: 'none',
      place: 'narrative',
      form: '',
    }
  }
}

function said({ before, figure, after }: PrintedFigure, draft: (figure: Figure) => Draft): Said {
  return say`${before}${answer(figure.digits, draft(figure))}${after}`
}
