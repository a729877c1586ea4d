import type { Span } from '../base/span.js'
import type { Grid, GridCell, GridColumn } from '../model/grid.js'
import type { Observation } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { Report, ReportedFact } from '../model/report.js'
import { countsText } from './counts-text.js'

/** What became of a printed number: of the fact where it is one, else of the observation as far as that came. */
export interface CellReading {
  readonly column: number
  /** `-1,204`: with its sign as printed, before its scale; a dash for nil. */
  readonly number: string
  /** `USD ×1,000`; null for a number that was not read as a value. */
  readonly counts: string | null
  readonly period: Period | null
  readonly observation: Observation | null
  readonly fact: ReportedFact | null
  /** Why it is no fact; null for a fact. */
  readonly obstacle: string | null
}

/** What a picture is drawn from: the tables, and what was concluded from them. */
export interface Concluded {
  readonly grids: readonly Grid[]
  readonly observations: readonly Observation[]
  readonly report: Report
}

/** Finds what became of cells, by where their numbers stand. */
export class CellReadings {
  readonly #observations: ReadonlyMap<number, Observation>
  readonly #facts: ReadonlyMap<number, ReportedFact>
  readonly #flowsAtInstant: ReadonlySet<number>

  constructor({ observations, report }: Concluded) {
    const inTables = observations.filter((it) => it.place === 'table')
    this.#observations = new Map(inTables.map((it) => [it.value.start, it]))
    const numeric = report.facts.filter((it) => it.unit !== null)
    this.#facts = new Map(numeric.map((it) => [it.provenance.value.start, it]))
    const flows = report.findings.filter((it) => it.code === 'reconcile/flow-at-instant')
    this.#flowsAtInstant = new Set(flows.flatMap((it) => it.spans.map(({ start }) => start)))
  }

  of(cell: GridCell, { role }: GridColumn): CellReading {
    const { start } = valueSpan(cell)
    const observation = this.#observations.get(start) ?? null
    const fact = this.#facts.get(start) ?? null
    return {
      column: cell.column,
      number: numberText(cell),
      counts: observation === null ? null : countsText(observation, fact),
      period: fact?.period ?? observation?.periods[0]?.value ?? null,
      observation,
      fact,
      obstacle: fact === null ? (role === 'values' ? this.#obstacle(observation) : `a ${role}`) : null,
    }
  }

  #obstacle(observation: Observation | null): string {
    if (observation === null) return 'not read as a value'
    if (observation.quantity === 'count') return 'no unit'
    if (observation.periods.length === 0) return 'no period'
    const isMoney = observation.quantity === 'money' || observation.quantity === 'perShare'
    if (isMoney && observation.currencies.length === 0) return 'no currency'
    if (this.#flowsAtInstant.has(observation.value.start)) return 'a flow, but only a day is told'
    return 'no meaning found'
  }
}

function valueSpan({ text, value }: GridCell): Span {
  return text.sourceSpan(value.kind === 'amount' ? value.amount.digits : value.range)
}

function numberText({ text, value }: GridCell): string {
  if (value.kind === 'nil') return '—'
  const { digits, negative, kind } = value.amount
  return `${negative === null ? '' : '-'}${text.text.slice(digits.start, digits.end)}${kind === 'percent' ? '%' : ''}`
}
