import { type Amounts, OPERATING, type Values } from './amounts.js'
import type { Calendar, Term, Year } from './calendar.js'
import {
  CONCEPTS,
  DEBENTURE_INTEREST,
  type LineId,
  type LineWords,
  PER_SHARE_TOGETHER,
  SHARES_TOGETHER,
  WORDINGS,
  words,
} from './lines.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import {
  BEFORE_TAX_WORDS,
  exchangeWords,
  NET_WORDS,
  OPERATING_WORDS,
  PER_SHARE_WORDS,
  type Sign,
  signOf,
  taxWords,
} from './sign-words.js'
import { spelled } from './spelling.js'

export interface Line {
  readonly id: LineId
  readonly words: LineWords
  readonly values: Values
  readonly concepts: readonly string[]
  readonly measure: 'money' | 'per share' | 'shares'
  /** 1 where the statement prints the value as XBRL reports it, -1 where it prints the opposite. */
  readonly printedSign: 1 | -1
  readonly isTotal: boolean
}

export type StatementRow =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'line'; readonly line: Line }

export interface Statement {
  readonly title: readonly string[]
  readonly rows: readonly StatementRow[]
}

/** Lays the amounts out as a statement: which lines, under which labels, with which sign. */
export function statementOf(recipe: Recipe, calendar: Calendar, amounts: Amounts): Statement {
  const writer = new StatementWriter(recipe, calendar, amounts)
  const rows = recipe.structure === 'expense-list' ? writer.expenseList() : writer.grossProfit()
  return { title: writer.title(), rows: rows.map((row) => spelledRow(row, recipe)) }
}

class StatementWriter {
  readonly #recipe: Recipe
  readonly #terms: readonly Term[]
  readonly #amounts: Amounts
  readonly #random: Random

  constructor(recipe: Recipe, calendar: Calendar, amounts: Amounts) {
    this.#recipe = recipe
    this.#terms = calendar.terms
    this.#amounts = amounts
    this.#random = new Random(recipe.seed, 'statement words')
  }

  title(): readonly string[] {
    const of = {
      negative: ['Loss and Deficit', 'Loss', 'Operations'],
      positive: ['Income', 'Operations', 'Earnings'],
      mixed: ['Operations', 'Income (Loss)'],
    }
    const noun = this.#random.pick(of[this.#sign('netResult')])
    const start = this.#random.pick([
      'Consolidated Statements of',
      'Interim Consolidated Statements of',
      'Condensed Consolidated Statements of',
    ])
    const note = this.#random.pick([' (unaudited)', ' (Unaudited)', ' - unaudited'])
    return noun === 'Loss and Deficit' ? [`${start} Loss and`, `Deficit${note}`] : [`${start} ${noun}${note}`]
  }

  /** Revenue, every expense, what is left. Income among the expenses is printed in brackets. */
  expenseList(): StatementRow[] {
    const resultSign = this.#recipe.lossPrinted === 'positive' ? -1 : 1
    return [
      ...this.#items(['revenue'], 1),
      { kind: 'heading', label: this.#random.pick(['EXPENSES', 'Expenses', 'Expenses:', 'Operating expenses:']) },
      ...this.#items(this.#ordered([...COST, ...OPERATING]), 1),
      this.#total('operatingExpenses', 1),
      ...this.#ordered([...FINANCING, ...INCOME]).flatMap((id) => this.#items([id], INCOME.includes(id) ? -1 : 1)),
      ...this.#results(resultSign, 1),
      ...this.#perShare(resultSign),
    ]
  }

  /** Revenue to gross profit to operating result to net result; other income and expense in a section of their own. */
  grossProfit(): StatementRow[] {
    const costSign = this.#recipe.costsPrinted === 'bracketed' ? -1 : 1
    const other = this.#ordered([...INCOME, ...FINANCING])
    const heading = this.#random.pick(['Other income (expense):', 'Other income (expenses)', 'Other:'])
    return [
      ...this.#items(['revenue'], 1),
      ...this.#items(['costOfSales'], costSign),
      this.#total('grossProfit', 1),
      { kind: 'heading', label: this.#random.pick(['Operating expenses:', 'Operating expenses', 'Expenses:']) },
      ...this.#items(this.#ordered(OPERATING), costSign),
      this.#total('operatingExpenses', costSign),
      this.#total('operatingResult', 1),
      ...(other.some((id) => this.#recipe.lines.includes(id)) ? [{ kind: 'heading', label: heading } as const] : []),
      ...other.flatMap((id) => this.#items([id], INCOME.includes(id) ? 1 : -1)),
      ...this.#results(1, costSign),
      ...this.#perShare(1),
    ]
  }

  #results(resultSign: 1 | -1, taxSign: 1 | -1): StatementRow[] {
    const hasTax = this.#recipe.lines.includes('incomeTax')
    return [
      ...(hasTax ? [this.#total('resultBeforeTax', resultSign), ...this.#items(['incomeTax'], taxSign)] : []),
      this.#total('netResult', resultSign),
    ]
  }

  #perShare(sign: 1 | -1): StatementRow[] {
    const shares = this.#recipe.shareCount === 'none' ? [] : this.#shares()
    const perShare = this.#perShareRows(sign)
    return this.#random.chance(0.7) ? [...perShare, ...shares] : [...shares, ...perShare]
  }

  #perShareRows(sign: 1 | -1): StatementRow[] {
    const form = this.#recipe.perShare
    const result = this.#random.pick(PER_SHARE_WORDS[this.#sign('netResult')])
    if (form === 'together') {
      const label = this.#random.pick([
        `Basic and diluted ${result} per common share`,
        `${upperFirst(result)} per share - basic and diluted`,
        `${upperFirst(result)} per share, basic and diluted`,
      ])
      return [this.#row('perShare', words(label, label), 'per share', sign, PER_SHARE_TOGETHER)]
    }
    const [basic, diluted] =
      form === 'apart' ? [`Basic ${result} per share`, `Diluted ${result} per share`] : ['Basic', 'Diluted']
    return [
      ...(form === 'apart' ? [] : [{ kind: 'heading', label: `${upperFirst(result)} per share:` } as const]),
      this.#row('perShare', words(basic!, basic!), 'per share', sign),
      this.#row('perShareDiluted', words(diluted!, diluted!), 'per share', sign),
    ]
  }

  #shares(): StatementRow[] {
    const base = this.#random.pick([
      'Weighted average number of common shares outstanding',
      'Weighted average shares outstanding',
      'Weighted average number of shares',
    ])
    const note =
      this.#recipe.shareCount === 'labelled' ? this.#random.pick([' (in thousands)', " (000's)", ' (thousands)']) : ''
    if (this.#recipe.perShare === 'together') {
      const label = this.#random.pick([`${base}${note}`, `${base}, basic and diluted${note}`])
      return [this.#row('shares', words(label, label), 'shares', 1, SHARES_TOGETHER)]
    }
    const isApart = this.#recipe.perShare === 'apart'
    const [basic, diluted] = isApart ? [`${base} - basic${note}`, `${base} - diluted${note}`] : ['Basic', 'Diluted']
    return [
      ...(isApart ? [] : [{ kind: 'heading', label: `${base}${note}:` } as const]),
      this.#row('shares', words(basic!, basic!), 'shares', 1),
      this.#row('sharesDiluted', words(diluted!, diluted!), 'shares', 1),
    ]
  }

  #items(ids: readonly LineId[], sign: 1 | -1): StatementRow[] {
    return ids
      .filter((id) => this.#recipe.lines.includes(id))
      .map((id) => this.#row(id, this.#words(id, sign), 'money', sign))
  }

  #total(id: LineId, sign: 1 | -1): StatementRow {
    return this.#row(id, this.#words(id, sign), 'money', sign)
  }

  #row(
    id: LineId,
    lineWords: LineWords,
    measure: Line['measure'],
    printedSign: 1 | -1,
    concepts = CONCEPTS[id],
  ): StatementRow {
    const isTotal = measure === 'per share' || TOTALS.includes(id)
    return {
      kind: 'line',
      line: { id, words: lineWords, values: this.#amounts[id], concepts, measure, printedSign, isTotal },
    }
  }

  #words(id: LineId, sign: 1 | -1): LineWords {
    if (id === 'foreignExchange') return exchangeWords(this.#sign(id), sign)
    if (id === 'incomeTax') return taxWords(this.#sign(id), sign, this.#random)
    if (id === 'netResult') return this.#random.pick(NET_WORDS[this.#sign(id)])
    if (id === 'operatingResult') return this.#random.pick(OPERATING_WORDS[this.#sign(id)])
    if (id === 'resultBeforeTax') return this.#random.pick(BEFORE_TAX_WORDS[this.#sign(id)])
    if (id === 'interestExpense' && this.#recipe.lines.includes('accretion'))
      return this.#random.pick(DEBENTURE_INTEREST)
    return this.#random.pick(WORDINGS[id]!)
  }

  #ordered(ids: readonly LineId[]): readonly LineId[] {
    return this.#recipe.rowOrder === 'usual' ? ids : this.#random.shuffle(ids)
  }

  #sign(id: LineId): Sign {
    return signOf(this.#amounts[id], this.#terms)
  }
}

const COST: readonly LineId[] = ['costOfSales']
const FINANCING: readonly LineId[] = ['interestExpense', 'accretion', 'financingCharges']
const INCOME: readonly LineId[] = ['interestIncome', 'foreignExchange', 'otherIncome']
const TOTALS: readonly LineId[] = [
  'grossProfit',
  'operatingExpenses',
  'operatingResult',
  'resultBeforeTax',
  'netResult',
]

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function spelledRow(row: StatementRow, recipe: Recipe): StatementRow {
  if (row.kind === 'heading') return row
  const { label, noun, isPlural } = row.line.words
  return { ...row, line: { ...row.line, words: words(spelled(label, recipe), spelled(noun, recipe), isPlural) } }
}

/** The lines of a statement, without its headings. */
export function linesOf(statement: Statement): readonly Line[] {
  return statement.rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []))
}

/** The value that the statement prints: opposite to XBRL's where the statement presents it so. */
export function printedValue(line: Line, term: Term, year: Year): number {
  return line.values[term][year] * line.printedSign + 0
}
