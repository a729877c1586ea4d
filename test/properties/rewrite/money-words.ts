import { centWord, narrativeMark } from './currency.js'
import { type Figure, figureOf, quotient, roundedFigure } from './figures.js'
import type { Recipe } from './recipe.js'

/** A figure with what stands before and after it: `\$` 2.1 ` million`. */
export interface PrintedFigure {
  readonly before: string
  readonly figure: Figure
  readonly after: string
}

/** How coarse the statement is: 1 for full units, 1,000 for thousands, 100,000 for tenths of millions. */
export function granularity(recipe: Recipe): number {
  return { units: 1, thousands: 1000, 'tenths of millions': 100_000, millions: 1_000_000 }[recipe.tableUnit]
}

/** An amount of the statement, as a sentence has it: rounded, but never finer than the statement itself. */
export function moneyWords(amount: number, recipe: Recipe): PrintedFigure {
  const before = narrativeMark(recipe)
  const isShort = recipe.moneyWords === 'short'
  if (recipe.moneyWords === 'digits' && granularity(recipe) <= 1000)
    return { before, figure: figureOf(amount, 0, 0), after: '' }
  if (amount >= 999_500_000)
    return { before, figure: roundedFigure(amount, recipe.millionPlaces, 9), after: isShort ? 'bn' : ' billion' }
  if (amount >= 999_500 || granularity(recipe) > 1000)
    return { before, figure: inMillions(amount, recipe), after: isShort ? 'm' : ' million' }
  if (recipe.moneyWords === 'words') return { before, figure: roundedFigure(amount, 0, 3), after: ' thousand' }
  return { before, figure: figureOf(amount, 0, 0), after: '' }
}

/** "$0.01", "($0.01)" of a loss, "1 cent". */
export function perShareWords(cents: number, isLoss: boolean, recipe: Recipe): PrintedFigure {
  const figure = figureOf(cents, 2, 0)
  if (recipe.perShareWords === 'cents' && cents > 0 && cents < 100)
    return { before: '', figure: { ...figure, digits: String(cents) }, after: centWord(recipe, cents) }
  const isBracketed = recipe.perShareWords === 'bracketed' && isLoss
  return { before: (isBracketed ? '(' : '') + narrativeMark(recipe), figure, after: isBracketed ? ')' : '' }
}

/** The size of the change from `prior` to `current`, as a percentage; its value is a fraction. */
export function percentFigure(current: number, prior: number, places: number): Figure {
  const count = quotient(Math.abs(current - prior) * 10 ** (places + 2), prior)
  return { ...figureOf(count, places + 2, 0), digits: figureOf(count, places, 0).digits }
}

function inMillions(amount: number, recipe: Recipe): Figure {
  const placesOfStatement = Math.round(6 - Math.log10(granularity(recipe)))
  return roundedFigure(amount, Math.min(recipe.millionPlaces, placesOfStatement), 6)
}
