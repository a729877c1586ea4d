import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import { type Block, blockTexts, type FilingDocument } from '../model/document.js'
import type { Fact } from '../model/fact.js'
import type { Field } from '../model/field.js'
import type { Reconciled } from '../model/reconciled.js'
import type { LedgerEntry, NumberClass } from '../model/report.js'
import type { Schedule } from '../model/schedule.js'
import type { Sentence } from '../model/sentence.js'
import { headerClaims } from './header-claims.js'
import { layoutClaims, type NumberClaim, TEXT_CLAIMS } from './number-claims.js'
import { NumberClasses } from './number-classes.js'
import { printedNumbers } from './printed-numbers.js'

/** What the fields of a cover make of the numbers in them, by the beginning of their names. */
const FIELD_CLASSES: readonly (readonly [prefix: string, NumberClass])[] = [
  ['EntityAddress', 'contact'],
  ['Contact', 'contact'],
  ['Exhibit', 'reference'],
  ['DocumentType', 'reference'],
  ['EntityFileNumber', 'reference'],
  ['TradingSymbol', 'code'],
  ['DocumentFiscalPeriodFocus', 'period'],
]

export interface LedgerInput {
  readonly document: FilingDocument
  readonly schedules: readonly Schedule[]
  /** Of the running text of the document's blocks. */
  readonly sentences: readonly Sentence[]
  /** Those that became no facts tell what their numbers are, too. */
  readonly fields: readonly Field[]
  readonly facts: readonly Fact[]
  readonly reconciled: Pick<Reconciled, 'outlooks' | 'measures' | 'references'>
}

/**
 * Gives every number that the filing prints its class, in the order of print. None is left out. A number of a paper that nothing tells
 * more of is a measure: a term of a contract, not of the filer's accounts.
 */
export function numberLedger({
  document,
  schedules,
  sentences,
  fields,
  facts,
  reconciled: { outlooks, measures, references },
}: LedgerInput): readonly LedgerEntry[] {
  const { header, papers } = document
  const blocks = [...document.blocks, ...papers]
  const claims: readonly NumberClaim[] = [
    ...facts.filter((it) => it.unit !== null).map((it): NumberClaim => ({ span: it.provenance.value, class: 'fact' })),
    ...outlooks.map((it): NumberClaim => ({ span: it, class: 'outlook' })),
    ...gather(fields, fieldClaim),
    ...headerClaims(header),
    ...gather(schedules, (it) => it.numbers),
    ...measures.map((it): NumberClaim => ({ span: it, class: 'measure' })),
    ...references.map((it): NumberClaim => ({ span: it, class: 'reference' })),
    ...gather(blocks, layoutClaims),
  ]
  const numbers = printedNumbers(document)
  const classes = new NumberClasses(numbers.filter((it) => it.isRead).map((it) => it.span))
  for (const claim of claims) classes.add(claim)
  const inPapers = gather(papers, blockTexts)
  for (const { text } of sentences) addTextClaims(text, classes)
  for (const text of gather(document.blocks, cellTexts)) addTextClaims(text, classes)
  for (const text of inPapers) addTextClaims(text, classes)
  for (const text of inPapers) addRemainder(text, classes)
  let at = 0
  return numbers.map(({ span, isRead }) => ({
    span,
    class: isRead ? (classes.all[at++] ?? 'unexplained') : 'markup',
  }))
}

function cellTexts(block: Block): readonly MappedText[] {
  return block.kind === 'table' ? blockTexts(block) : []
}

/** Reads what the numbers of a text are as long as some of them have no class: most cells and many sentences have none left. */
function addTextClaims(text: MappedText, classes: NumberClasses): void {
  if (!/\d/.test(text.text)) return
  const place = text.sourceSpan(text.whole)
  for (const read of TEXT_CLAIMS) {
    if (!classes.hasOpen(place)) return
    for (const claim of read(text)) classes.add(claim)
  }
}

function addRemainder(text: MappedText, classes: NumberClasses): void {
  for (const span of text.sourceSpans(text.whole)) classes.add({ span, class: 'measure' })
}

function fieldClaim({ name, span }: Field): readonly NumberClaim[] {
  const known = FIELD_CLASSES.find(([prefix]) => name.startsWith(prefix))
  return known === undefined ? [] : [{ span, class: known[1] }]
}
