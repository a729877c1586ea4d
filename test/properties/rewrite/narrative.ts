import type { Amounts } from './amounts.js'
import type { Calendar, Term } from './calendar.js'
import type { BalanceLine } from './cash.js'
import { balanceParagraph, cashFlowParagraph } from './cash-paragraphs.js'
import type { Company } from './company.js'
import { explanation } from './explanations.js'
import type { LineId } from './lines.js'
import { PER_SHARE_TOGETHER } from './lines.js'
import { reasonList } from './reason-list.js'
import type { Recipe } from './recipe.js'
import { bulletSentence, isUp, lineSentence, twoTermSentence } from './sentence-forms.js'
import { netSentence, type SignedWords, signedSentence } from './signed-forms.js'
import { type Line, linesOf, type Statement } from './statement.js'
import { type Subject, Teller } from './teller.js'
import { dateCount, join, type Said, say, withBrokenDate } from './text-builder.js'

/** What the paragraphs are about, and the chance that each is told of. */
const TOPICS: readonly (readonly [LineId, number])[] = [
  ['revenue', 0.85],
  ['grossProfit', 0.6],
  ['researchAndDevelopment', 0.9],
  ['salesAndMarketing', 0.8],
  ['generalAndAdministrative', 0.85],
  ['stockBasedCompensation', 0.7],
  ['operatingExpenses', 0.25],
  ['operatingResult', 0.4],
  ['interestIncome', 0.4],
  ['foreignExchange', 0.7],
  ['incomeTax', 0.5],
]

const SIGNED: Readonly<Partial<Record<LineId, SignedWords>>> = {
  operatingResult: { positive: 'operating income', negative: 'operating loss' },
  foreignExchange: { positive: 'foreign exchange gain', negative: 'foreign exchange loss' },
  incomeTax: { positive: 'income tax expense', negative: 'income tax recovery' },
}

/** The paragraphs of financial results; a page break may cut one of their dates. */
export function narrative(
  recipe: Recipe,
  calendar: Calendar,
  amounts: Amounts,
  statement: Statement,
  balance: readonly BalanceLine[],
  company: Company,
): readonly Said[] {
  const teller = new Teller(recipe, calendar, 'narrative')
  const lines = linesOf(statement)
  const net = netParagraphs(teller, lines)
  const cash = recipe.cashFlow === 'none' ? [] : [cashFlowParagraph(teller, recipe, amounts)]
  const topics = TOPICS.filter(([, probability]) => teller.random.chance(probability)).flatMap(([id]) =>
    topicParagraph(teller, lines, id, company),
  )
  const balances =
    recipe.balanceSheet === 'none' ? [] : [balanceParagraph(teller, balance[0]!.balance, balance[0]!.concepts)]
  const order = teller.random.pick([
    [...cash, ...net, ...topics],
    [...net, ...topics, ...cash],
    [...topics, ...net, ...cash],
  ])
  return brokenOnce(
    [...order, ...balances].filter((it) => it.length > 0),
    teller,
  )
}

/** A list of results under a heading of its own. */
export function bulletFacts(
  recipe: Recipe,
  calendar: Calendar,
  statement: Statement,
): { readonly heading: Said; readonly bullets: readonly Said[] } {
  const teller = new Teller(recipe, calendar, 'bullets')
  const [term] = calendar.terms
  const lines = linesOf(statement)
  const isNamed = teller.random.chance(0.5)
  const subjects = lines.filter((line) => BULLETED.includes(line.id) && isTold(teller, line, term!))
  const bullets = subjects.map((line) => bulletSentence(teller, line, term!, !isNamed))
  const shares = shareWording(lines, term!)
  const net = say`${netSentence(teller, lineOf(lines, 'netResult')!, shares.subject, shares.words, term!)}`
  return {
    heading: isNamed ? say`Financial Highlights ${teller.fullPeriod(term!, 'current')}` : ['Financial Highlights'],
    bullets: [...bullets, net],
  }
}

const BULLETED: readonly LineId[] = ['revenue', 'grossProfit', 'operatingExpenses']

function netParagraphs(teller: Teller, lines: readonly Line[]): readonly Said[] {
  const net = lineOf(lines, 'netResult')!
  const expenses = lines.filter((it) => REASONED.includes(it.id))
  const sentences = teller.calendar.terms.map((term) => {
    const shares = shareWording(lines, term)
    return say`${netSentence(teller, net, shares.subject, shares.words, term)}.`
  })
  const reasons = teller.calendar.terms.flatMap((term) => {
    const largest = [...expenses].sort((a, b) => changeSize(b, term) - changeSize(a, term))
    const said = teller.random.chance(0.6) ? reasonList(teller, net, largest, term) : null
    return said === null ? [] : [say`${said}.`]
  })
  return [join([...sentences, ...reasons], ' ')]
}

const REASONED: readonly LineId[] = [
  'researchAndDevelopment',
  'salesAndMarketing',
  'generalAndAdministrative',
  'stockBasedCompensation',
  'depreciationAndAmortization',
  'interestExpense',
]

function changeSize(line: Line, term: Term): number {
  return Math.abs(line.values[term].current - line.values[term].prior)
}

function topicParagraph(teller: Teller, lines: readonly Line[], id: LineId, company: Company): readonly Said[] {
  const line = lineOf(lines, id)
  if (line === null) return []
  const terms = teller.calendar.terms.filter((term) => isTold(teller, line, term))
  if (terms.length === 0) return []
  const signed = SIGNED[id]
  if (signed !== undefined)
    return [
      join(
        terms.slice(0, 1).map((term) => say`${signedSentence(teller, line, term, signed)}.`),
        ' ',
      ),
    ]
  const isPair = terms.length === 2 && teller.random.chance(0.25)
  const told = isPair ? [twoTermSentence(teller, line)] : terms.map((term) => lineSentence(teller, line, term))
  const isOneWay = new Set(terms.map((term) => isUp(line, term))).size === 1 && teller.differs(line, terms[0]!)
  const reason = isOneWay
    ? explanation(id, line.words.noun, isUp(line, terms[0]!), company, teller.calendar, teller.random)
    : null
  return [join([...told.map((it) => say`${it}.`), ...(reason === null ? [] : [reason])], ' ')]
}

/** "share" where basic and diluted agree, else "diluted share" or "basic share". */
function shareWording(lines: readonly Line[], term: Term): { readonly subject: Subject; readonly words: string } {
  const basic = lineOf(lines, 'perShare')!
  const diluted = lineOf(lines, 'perShareDiluted')
  if (diluted === null) return { subject: basic, words: 'share' }
  const isSame =
    basic.values[term].current === diluted.values[term].current &&
    basic.values[term].prior === diluted.values[term].prior
  return isSame
    ? { subject: { ...basic, concepts: PER_SHARE_TOGETHER }, words: 'share' }
    : { subject: diluted, words: 'diluted share' }
}

function isTold(teller: Teller, line: Line, term: Term): boolean {
  return teller.isTellable(line.values[term].current) && teller.isTellable(line.values[term].prior)
}

function lineOf(lines: readonly Line[], id: LineId): Line | null {
  return lines.find((it) => it.id === id) ?? null
}

/** One date of one paragraph, cut by a page break. */
function brokenOnce(paragraphs: readonly Said[], teller: Teller): readonly Said[] {
  const dated = paragraphs.map((said, index) => ({ said, index })).filter(({ said }) => dateCount(said) > 0)
  if (!teller.recipe.isDateBroken || dated.length === 0) return paragraphs
  const { said, index } = teller.random.pick(dated)
  const broken = withBrokenDate(said, teller.random.integer(0, dateCount(said) - 1))
  return paragraphs.map((it, at) => (at === index ? broken : it))
}
