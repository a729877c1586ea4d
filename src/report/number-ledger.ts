import { bySpan, overlaps, type Span, span } from '../base/span.js'
import { type Block, blockTexts, type FilingDocument } from '../model/document.js'
import type { Fact } from '../model/fact.js'
import type { LedgerEntry, NumberClass } from '../model/report.js'
import { type NumberClaim, numberClaims } from './number-claims.js'

const NUMBER = /\d+(?:[.,]\d+)*/g

/** What the fields of a cover make of the numbers in them, by the beginning of the concept's name. */
const FIELD_CLASSES: readonly (readonly [prefix: string, NumberClass])[] = [
  ['core:EntityAddress', 'contact'],
  ['core:Contact', 'contact'],
  ['core:Exhibit', 'reference'],
  ['core:DocumentType', 'reference'],
  ['core:EntityFileNumber', 'reference'],
  ['core:TradingSymbol', 'code'],
  ['core:DocumentFiscalPeriodFocus', 'period'],
]

/** Gives every number that the filing prints its class, in the order of print. None is left out. */
export function numberLedger(
  document: FilingDocument,
  facts: readonly Fact[],
  outlooks: readonly Span[],
  measures: readonly Span[],
): readonly LedgerEntry[] {
  const claims: readonly NumberClaim[] = [
    ...facts.filter((it) => it.unit !== null).map((it): NumberClaim => ({ span: it.provenance.value, class: 'fact' })),
    ...outlooks.map((it): NumberClaim => ({ span: it, class: 'outlook' })),
    ...facts.filter((it) => it.unit === null).flatMap(fieldClaim),
    ...measures.map((it): NumberClaim => ({ span: it, class: 'measure' })),
    ...numberClaims(document.blocks),
  ]
  const index = new ClaimIndex(claims)
  const visible = visibleSpans(document.blocks)
  return [...document.source.text.matchAll(NUMBER)].map((match) => {
    const place = span(match.index, match.index + match[0].length)
    const isVisible = visible.some(place)
    return { span: place, class: isVisible ? (index.classOf(place) ?? 'unexplained') : 'markup' }
  })
}

function fieldClaim(fact: Fact): readonly NumberClaim[] {
  const known = FIELD_CLASSES.find(([prefix]) => fact.concept.startsWith(prefix))
  return known === undefined ? [] : [{ span: fact.provenance.value, class: known[1] }]
}

/** Finds the first claim, in the order given, that overlaps a place. */
class ClaimIndex {
  readonly #claims: readonly (NumberClaim & { readonly order: number })[]
  readonly #longest: number

  constructor(claims: readonly NumberClaim[]) {
    this.#claims = claims.map((it, order) => ({ ...it, order })).sort((a, b) => bySpan(a.span, b.span))
    this.#longest = Math.max(0, ...claims.map((it) => it.span.end - it.span.start))
  }

  classOf(place: Span): NumberClass | null {
    let best: (NumberClaim & { readonly order: number }) | null = null
    for (let at = this.#firstFrom(place.start - this.#longest); at < this.#claims.length; at++) {
      const claim = this.#claims[at]!
      if (claim.span.start >= place.end) break
      if (overlaps(claim.span, place) && (best === null || claim.order < best.order)) best = claim
    }
    return best?.class ?? null
  }

  #firstFrom(start: number): number {
    let low = 0
    let high = this.#claims.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#claims[middle]!.span.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The stretches of the source that are printed as text. */
function visibleSpans(blocks: readonly Block[]): { readonly some: (place: Span) => boolean } {
  const spans = blocks
    .flatMap((block) => [
      ...(block.kind === 'listItem' ? [block.mark] : []),
      ...blockTexts(block).flatMap((text) => text.pieces().flatMap((it) => it.source ?? [])),
    ])
    .sort(bySpan)
  let at = 0
  return {
    some: (place) => {
      while (at < spans.length && spans[at]!.end <= place.start) at++
      return spans[at] !== undefined && overlaps(spans[at]!, place)
    },
  }
}
