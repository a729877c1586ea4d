import type { MappedText } from '../base/mapped-text.js'
import { bySpan, overlaps, type Span } from '../base/span.js'
import { type Block, blockTexts, type FilingDocument } from '../model/document.js'
import type { Fact } from '../model/fact.js'
import type { Field } from '../model/field.js'
import type { Reconciled } from '../model/reconciled.js'
import type { LedgerEntry, NumberClass } from '../model/report.js'
import type { Schedule } from '../model/schedule.js'
import type { HeaderLine } from '../model/source.js'
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
  fields,
  facts,
  reconciled: { outlooks, measures, references },
}: LedgerInput): readonly LedgerEntry[] {
  const { header, papers } = document
  const blocks = [...document.blocks, ...papers]
  const claims: readonly NumberClaim[] = [
    ...facts.filter((it) => it.unit !== null).map((it): NumberClaim => ({ span: it.provenance.value, class: 'fact' })),
    ...outlooks.map((it): NumberClaim => ({ span: it, class: 'outlook' })),
    ...fields.flatMap(fieldClaim),
    ...headerClaims(header),
    ...schedules.flatMap((it) => it.numbers),
    ...measures.map((it): NumberClaim => ({ span: it, class: 'measure' })),
    ...references.map((it): NumberClaim => ({ span: it, class: 'reference' })),
    ...blocks.flatMap(layoutClaims),
  ]
  const numbers = printedNumbers(document.source.text)
  const areVisible = visibility(numbers, blocks, header)
  const visible = numbers.filter((_, index) => areVisible[index])
  const classes = new NumberClasses(visible)
  for (const claim of claims) classes.add(claim)
  for (const text of blocks.flatMap(blockTexts)) addTextClaims(text, classes)
  for (const text of papers.flatMap(blockTexts)) addRemainder(text, classes)
  let at = 0
  return numbers.map((place, index) => ({
    span: place,
    class: areVisible[index] ? (classes.all[at++] ?? 'unexplained') : 'markup',
  }))
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

/** Whether each number stands where the source is printed as text. */
function visibility(
  numbers: readonly Span[],
  blocks: readonly Block[],
  header: readonly HeaderLine[],
): readonly boolean[] {
  const spans = [...visibleSpans(blocks), ...header.map((it) => it.span)].sort(bySpan)
  let at = 0
  return numbers.map((place) => {
    while (at < spans.length && spans[at]!.end <= place.start) at++
    return spans[at] !== undefined && overlaps(spans[at]!, place)
  })
}

function visibleSpans(blocks: readonly Block[]): readonly Span[] {
  const spans: Span[] = []
  for (const block of blocks) {
    if (block.kind === 'listItem') spans.push(block.mark)
    for (const text of blockTexts(block)) text.addSources(spans)
  }
  return spans
}
