import type { Span } from '../base/span.js'
import { DERIVATIONS, type DerivationRule } from '../model/derivations.js'
import type { CellReading } from './cell-reading.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'

const WORDS_WIDTH = 60

/** What most numbers of a table count, and what tells it: the rule, and the words with their place. */
export function concludedLines({ rows, counts }: PicturedGrid, text: string): readonly string[] {
  const cells = rows.flat().filter((it) => it.counts !== null)
  const typical =
    cells.find((it) => it.counts === counts && it.fact !== null) ?? cells.find((it) => it.counts === counts)
  if (typical === undefined) return ['nothing: no number was read as a value']
  const alike = cells.filter((it) => it.counts === counts).length
  const facts = cells.filter((it) => it.fact !== null).length
  return [
    `${counts} in ${share(alike, cells.length)}; ${factShare(facts, cells.length)}`,
    ...evidence('scale', typical, text),
    ...evidence('currency', typical, text),
  ]
}

/** `all 76 values`, `60 of 76 values`. */
function share(count: number, all: number): string {
  if (count < all) return `${count} of ${all} values`
  return all === 1 ? 'its one value' : `all ${all} values`
}

function factShare(count: number, all: number): string {
  if (count === 0) return 'none is a fact'
  return count === all ? 'each is a fact' : `${count} of ${all} are facts`
}

function evidence(aspect: 'scale' | 'currency', cell: CellReading, text: string): readonly string[] {
  const { spans, rule } = ground(aspect, cell)
  if (rule === undefined) return []
  const words = spans.map((it) => `@${it.start} «${printed(it, text)}»`)
  return [`${aspect}: ${[DERIVATIONS[rule], ...words].join(' ')}`]
}

/** What an aspect was read from: of a fact, what was settled on. */
function ground(
  aspect: 'scale' | 'currency',
  { fact, observation }: CellReading,
): { readonly spans: readonly Span[]; readonly rule: DerivationRule | undefined } {
  if (fact !== null) return { spans: fact.provenance[aspect], rule: fact.provenance.derivation[aspect]?.[0] }
  const [reading] = (aspect === 'scale' ? observation?.scales : observation?.currencies) ?? []
  return { spans: reading?.spans ?? [], rule: reading?.rule }
}

/** Words of the filing without its markup. */
function printed({ start, end }: Span, text: string): string {
  return cut(oneLine(text.slice(start, end).replace(/<[^<>]*>/g, ' ')), WORDS_WIDTH)
}
