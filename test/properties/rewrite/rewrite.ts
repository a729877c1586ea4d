import { chooseAmounts } from './amounts.js'
import type { Rewrite } from './answer.js'
import { balanceGrid } from './balance-grid.js'
import type { Calendar } from './calendar.js'
import { calendarOf } from './calendar.js'
import { balanceLines } from './cash.js'
import type { Company } from './company.js'
import { chooseCompany } from './company.js'
import { boldLine, chooseDates, coverPage } from './cover.js'
import { bulletFacts, narrative } from './narrative.js'
import { chooseRecipe, type Recipe } from './recipe.js'
import { closing, highlights, opening } from './release.js'
import { headingText, spelled, strong } from './spelling.js'
import { type Statement, statementOf } from './statement.js'
import { captionOf, statementGrid } from './statement-grid.js'
import { tablePrint } from './table-print.js'
import { echo, join, type Said, say, TextBuilder } from './text-builder.js'
import { textField } from './text-field.js'

/**
 * Writes the project's first filing anew, as another company might have filed it, with the facts that it then states.
 * The same seed gives the same bytes.
 *
 * `recipe.ts` makes the choices that are named; `calendar.ts`, `company.ts`, `amounts.ts` and `statement.ts` make a company
 * and its figures of them; `cover.ts`, `release.ts`, `narrative.ts` and `table-print.ts` write these down, in the order of
 * the text. `text-builder.ts` notes where each answer comes to stand.
 */
export function rewriteFiling(seed: number): Rewrite {
  const recipe = chooseRecipe(seed)
  const calendar = calendarOf(recipe)
  const company = chooseCompany(recipe)
  const dates = chooseDates(recipe, calendar)
  const amounts = chooseAmounts(recipe, calendar.terms, Math.max(1, calendar.quarter - 1))
  const statement = statementOf(recipe, calendar, amounts)
  const balance = balanceLines(recipe, amounts)

  const parts = [
    coverPage(recipe, calendar, company, dates),
    opening(recipe, calendar, company, dates),
    highlights(recipe, calendar, company),
    ...(recipe.hasBulletFacts ? [bulletList(recipe, calendar, statement)] : []),
    say`${strong(headingText('Financial Results', recipe), recipe)}`,
    ...narrative(recipe, calendar, amounts, statement, balance, company),
    say`---`,
    say`${titleOf(recipe, calendar, company, statement)}\n\n${tablePrint(statementGrid(recipe, calendar, statement), recipe)}`,
    ...(recipe.balanceSheet === 'table and sentence'
      ? [
          say`${strong('Selected Balance Sheet Data', recipe)}\n\n${tablePrint(balanceGrid(recipe, calendar, balance), recipe)}`,
        ]
      : []),
    closing(recipe, calendar, company, dates),
  ]
  const builder = new TextBuilder()
  builder.write(join(parts, '\n\n'))
  return { ...builder.finish(), recipe }
}

function bulletList(recipe: Recipe, calendar: Calendar, statement: Statement): Said {
  const { heading, bullets } = bulletFacts(recipe, calendar, statement)
  return say`${heading}\n\n${join(
    bullets.map((it) => say`- ${it}`),
    '\n',
  )}`
}

/** Company, title and, where it stands there, what the amounts are in. */
function titleOf(recipe: Recipe, calendar: Calendar, company: Company, statement: Statement): Said {
  const title = statement.title.map((it) => titleLine(it, recipe, calendar))
  const caption = recipe.captionPlace === 'under title' ? captionOf(recipe).map((it): Said => [it]) : []
  const name = echo(company.fullName, 'core:EntityRegistrantName', company.fullName)
  return join([boldLine([name], recipe), ...title, ...caption], '  \n')
}

function titleLine(text: string, recipe: Recipe, calendar: Calendar): Said {
  const [before, status, after] = spelled(text, recipe).split(/(unaudited)/i)
  if (status === undefined) return [strong(text, recipe)]
  const edge = recipe.emphasis === 'html' ? ['<b>', '</b>'] : recipe.emphasis === 'markdown' ? ['**', '**'] : ['', '']
  return say`${edge[0]!}${before!}${textField(status, 'FinancialStatementsAuditStatus', 'unaudited', calendar)}${after!}${edge[1]!}`
}
