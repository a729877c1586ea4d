import type { SourceFile } from '../model/source.js'
import { CellReadings, type Concluded } from './cell-reading.js'
import { type PicturedGrid, pictureGrid } from './pictured-grid.js'
import { renderGrid } from './render-grid.js'

/** Characters in a line. */
const PAGE_WIDTH = 140

const LEGEND = [
  'Numbers stand with their printed sign, before their scale; — is a printed dash for nil, ·5 is no fact.',
  '▸ heading   Σ total, borne out by its lines   ◦ one of several that the table tells apart   @ row with a time of its own',
  'Beside a row: its concept (its own where the taxonomy has none), then only what differs from its columns and the table.',
  'At the start: on the day before the period of its column. Sign turned: the fact has the other sign than the print.',
]

/** Renders what was made of every table of a filing, in the order of print, as text for a monospaced font. */
export function renderGrids(source: SourceFile, concluded: Concluded): string {
  const readings = new CellReadings(concluded)
  const pictures = concluded.grids.map((grid, index) => pictureGrid(grid, index + 1, readings))
  const count = `${pictures.length} ${pictures.length === 1 ? 'table' : 'tables'} of numbers`
  const texts = pictures.map((it) => renderGrid(it, source.text, totalsIn(it, concluded), PAGE_WIDTH))
  const pages = texts.length === 0 ? [] : ['', ...LEGEND, ...texts.flatMap((it) => ['', '', it])]
  return `${[`${source.name}: ${count}`, ...pages].join('\n')}\n`
}

/** Concepts that the table's own lines add up to. */
function totalsIn({ rows }: PicturedGrid, { report }: Concluded): ReadonlySet<string> {
  const facts = rows.flat().flatMap(({ fact }) => fact ?? [])
  const summed = facts.filter(({ provenance }) => provenance.derivation.value?.includes('sum-of-lines'))
  const concepts = new Set(summed.map((it) => it.concept))
  const found = report.summations.filter(
    ({ total, items }) => concepts.has(total) && items.every((it) => concepts.has(it.concept)),
  )
  return new Set(found.map((it) => it.total))
}
