import { Decimal } from '../../src/base/decimal.js'
import type { Concept } from '../../src/model/concept.js'
import type { Observation } from '../../src/model/observation.js'
import type { StatementRow } from '../../src/reconcile/statement-lines.js'
import { parsePeriod } from './profile.js'

/** An observation of a number as printed: `1,204`, `(158)`, `0.01`, `-`. In thousands of a table of Canadian dollars. */
export function observationOf(printed: string, changes: Partial<Observation> = {}): Observation {
  const digits = printed.replace(/[(),]/g, '')
  const isDash = digits === '-'
  return {
    place: 'table',
    line: {
      key: '0:0',
      label: 'Line',
      labelSpans: [],
      core: 'Line',
      section: [],
      sectionSpans: [],
      grid: 0,
      row: 0,
      measure: null,
    },
    column: 0,
    members: [],
    value: { start: 0, end: 0 },
    number: new Decimal(isDash ? '0' : digits),
    isDash,
    places: digits.split('.')[1]?.length ?? 0,
    negative: printed.startsWith('(') ? [{ start: 0, end: 1 }] : [],
    quantity: 'money',
    scales: [{ value: 3, spans: [], rule: 'scale-note' }],
    currencies: [{ value: 'CAD', spans: [], rule: 'currency-note' }],
    periods: [{ value: parsePeriod('2006-09-01..2006-11-30'), spans: [], rule: 'column-heading' }],
    role: 'level',
    direction: null,
    directionSpans: [],
    basis: 'prior-year',
    signWord: null,
    wording: 'label',
    dilution: null,
    inOwnWords: null,
    ...changes,
  }
}

export function conceptOf(name: string, changes: Partial<Concept> = {}): Concept {
  return {
    name,
    type: 'monetary',
    period: 'duration',
    balance: null,
    labels: { standard: name },
    anchors: [],
    documentation: null,
    ...changes,
  }
}

/** A row of a table: its label is its key. */
export function rowOf(
  label: string,
  balance: 'debit' | 'credit' | null,
  printed: readonly string[],
  changes: Partial<StatementRow> = {},
): StatementRow {
  return {
    key: label,
    row: 0,
    grid: 0,
    label,
    quantity: 'money',
    cells: printed.flatMap((it, column) =>
      it === '' ? [] : [observationOf(it, { column, line: { ...observationOf('0').line, key: label, label } })],
    ),
    concept: conceptOf(`core:${label.replace(/\W/g, '')}`, { balance, labels: { standard: label } }),
    rules: ['lexicon-label'],
    isNegated: false,
    isTwoSided: false,
    isExtension: false,
    ...changes,
  }
}
