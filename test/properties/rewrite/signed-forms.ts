import type { Term, Year } from './calendar.js'
import type { Subject, Teller } from './teller.js'
import { type Said, say } from './text-builder.js'

/** The words for either side of nought: "net income" and "net loss". */
export interface SignedWords {
  readonly positive: string
  readonly negative: string
}

/** Of a line that may be a gain in one year and a loss in the other. */
export function signedSentence(teller: Teller, subject: Subject, term: Term, words: SignedWords): Said {
  const noun = (year: Year) => (subject.values[term][year] < 0 ? words.negative : words.positive)
  const form = teller.random.pick(['recorded', 'signed noun was'] as const)
  return teller.tell(form, () => {
    const prior = say`${withArticle(noun('prior'))} of ${teller.amount(subject, term, 'prior')} ${teller.comparative(term)}`
    if (form === 'recorded')
      return say`the Company recorded ${withArticle(noun('current'))} of ${teller.amount(subject, term, 'current')} ${teller.period(term)} ${teller.versus()} ${prior}`
    return say`${noun('current')} ${teller.period(term)} was ${teller.amount(subject, term, 'current')} ${teller.versus()} ${prior}`
  })
}

/** The net result with its part per share; `shareWords` is "share" or "diluted share". */
export function netSentence(teller: Teller, net: Subject, perShare: Subject, shareWords: string, term: Term): Said {
  const isLoss = (year: Year) => net.values[term][year] < 0
  const isSame = isLoss('current') === isLoss('prior')
  const noun = (year: Year) => netNoun(net, isLoss(year))
  const isPlural = noun('current') === 'net earnings'
  const isInBrackets = teller.recipe.perShareWords !== 'bracketed' && teller.random.chance(0.5)
  const withShare = (year: Year) => {
    const share = say`${teller.perShare(perShare, term, year)} per ${shareWords}`
    return isInBrackets
      ? say`${teller.amount(net, term, year)} (${share})`
      : say`${teller.amount(net, term, year)}, or ${share},`
  }
  const prior = () => {
    const article =
      isSame && teller.random.chance(0.5)
        ? ''
        : `${withArticle(teller.random.chance(0.5) ? noun('prior') : noun('prior').replace(/^net loss/, 'loss'))} of `
    return say`${article}${withShare('prior')} ${teller.comparative(term)}`
  }
  const form = teller.random.pick([
    'net noun was',
    'net period first',
    'net reported',
    ...(isSame && teller.differs(net, term) ? ['net changed to', 'net up from'] : []),
  ])
  return teller.tell(form, () => {
    const current = say`${withShare('current')}`
    const was = teller.random.pick([isPlural ? 'were' : 'was', 'totaled', 'amounted to'])
    if (form === 'net noun was')
      return say`${noun('current')} ${teller.period(term)} ${was} ${current} ${teller.versus()} ${prior()}`
    if (form === 'net period first')
      return say`${teller.period(term)}, ${noun('current')} ${was} ${current} ${teller.versus()} ${prior()}`
    if (form === 'net reported')
      return say`the Company reported ${withArticle(noun('current'))} of ${current} ${teller.period(term)}, ${teller.versus()} ${prior()}`
    const way = sizeGrew(net, term) ? (['increased', 'up'] as const) : (['decreased', 'down'] as const)
    const percent =
      net.values[term].current > 0 && teller.hasPercent(net, term) && teller.random.chance(0.6)
        ? say`${teller.percent(net, term)} `
        : ['']
    const before = say`${withShare('prior')} ${teller.comparative(term)}`
    if (form === 'net changed to')
      return say`${noun('current')} ${teller.period(term)} ${way[0]} ${percent}to ${current} from ${before}`
    return say`${noun('current')} ${teller.period(term)} ${was} ${current}${isInBrackets ? ',' : ''} ${way[1]} ${percent}from ${before}`
  })
}

export function netNoun(net: Subject, isLoss: boolean): string {
  return isLoss ? 'net loss' : net.words.noun === 'net loss' ? 'net income' : net.words.noun
}

/** Whether a loss, or an income, is larger than the year before. */
export function sizeGrew(subject: Subject, term: Term): boolean {
  return Math.abs(subject.values[term].current) > Math.abs(subject.values[term].prior)
}

export function withArticle(noun: string): string {
  if (!/loss|gain|recovery|profit$/.test(noun)) return noun
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
