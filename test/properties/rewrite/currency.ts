import type { CurrencyCode, Recipe } from './recipe.js'

interface CurrencyWords {
  readonly sign: string
  readonly qualified: readonly string[]
  /** As a statement's caption has it. */
  readonly names: readonly string[]
  readonly cent: readonly [one: string, many: string]
}

const WORDS: Readonly<Record<CurrencyCode, CurrencyWords>> = {
  CAD: { sign: '$', qualified: ['C$', 'CDN$'], names: ['Canadian dollars'], cent: [' cent', ' cents'] },
  USD: {
    sign: '$',
    qualified: ['US$', 'U.S.$'],
    names: ['US dollars', 'U.S. dollars', 'United States dollars'],
    cent: [' cent', ' cents'],
  },
  AUD: { sign: '$', qualified: ['A$', 'AU$'], names: ['Australian dollars'], cent: [' cent', ' cents'] },
  EUR: { sign: '€', qualified: ['EUR '], names: ['euros', 'euro'], cent: [' cent', ' cents'] },
  GBP: { sign: '£', qualified: ['GBP '], names: ['pounds sterling', 'British pounds'], cent: ['p', 'p'] },
  CHF: { sign: 'CHF ', qualified: ['CHF ', 'SFr. '], names: ['Swiss francs'], cent: ['', ''] },
  FRF: { sign: 'FRF ', qualified: ['FRF ', 'FF '], names: ['French francs'], cent: ['', ''] },
}

/** `\$`, `US$`, `€`, `CHF `. */
export function narrativeMark(recipe: Recipe): string {
  const { sign, qualified } = WORDS[recipe.currency]
  const mark = recipe.currencyMark === 'sign' ? sign : qualified[recipe.seed % qualified.length]!
  return escaped(mark, recipe)
}

/** The sign alone, as cells have it; null for currencies that have none. */
export function cellMark(recipe: Recipe): string | null {
  const { sign } = WORDS[recipe.currency]
  return sign.length === 1 ? escaped(sign, recipe) : null
}

export function currencyName(recipe: Recipe): string {
  const { names } = WORDS[recipe.currency]
  return names[recipe.seed % names.length]!
}

export function centWord(recipe: Recipe, count: number): string {
  return WORDS[recipe.currency].cent[count === 1 ? 0 : 1]
}

function escaped(mark: string, recipe: Recipe): string {
  return recipe.isDollarEscaped ? mark.replace('$', '\\$') : mark
}
