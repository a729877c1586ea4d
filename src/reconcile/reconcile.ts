import type { Diagnostic } from '../base/diagnostic.js'
import { gather } from '../base/gather.js'
import type { Span } from '../base/span.js'
import type { LineAssignment } from '../model/assignment.js'
import { DERIVATIONS, type DerivationRule } from '../model/derivations.js'
import type { FiscalPeriod } from '../model/fact.js'
import type { Grid, GridColumn } from '../model/grid.js'
import type { Observation } from '../model/observation.js'
import { type Period, periodKey } from '../model/period.js'
import type { Reconciled, ReconciledFact } from '../model/reconciled.js'
import type { ReportedStatement } from '../model/report.js'
import type { TaggedObservation } from '../model/schedule.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { withPeriodType } from './choose-periods.js'
import { chooseRows, type RowChoice } from './choose-rows.js'
import { scaleByText, toldAmounts, withScale } from './choose-scale.js'
import { withShareScale } from './choose-share-scale.js'
import { scaleOfText, withTextScale } from './choose-text-scale.js'
import { confidenceOf } from './confidence.js'
import { type Corroboration, corroborate } from './corroborate.js'
import { doubtfulFact, noCurrency, noPeriod, wrongPeriodType } from './diagnostics.js'
import { alone, type DraftFact, type Obstacle, provenanceOf } from './draft-fact.js'
import { draftScheduleFacts } from './draft-schedule-facts.js'
import { draftSentenceFacts, TableFacts } from './draft-sentence-facts.js'
import { type Drafts, draftTableFacts } from './draft-table-facts.js'
import { ExtensionMaker } from './extensions.js'
import { type FoundSum, findSums } from './find-sums.js'
import { MemberMaker } from './members.js'
import { reportedStatement, statementTitle } from './reported-statements.js'
import { settleBalances } from './settle-balances.js'
import { StatedAmounts } from './stated-amounts.js'
import type { StatementRow } from './statement-lines.js'
import { reportedSummations } from './summations.js'

export interface ReconcileInput {
  readonly observations: readonly Observation[]
  /** Of schedules that give amounts by tags. */
  readonly tagged: readonly TaggedObservation[]
  readonly assignments: ReadonlyMap<string, LineAssignment>
  readonly grids: readonly Grid[]
  readonly taxonomy: Taxonomy
  /** Names a period in the filing's fiscal calendar. */
  readonly fiscalPeriod: (period: Period) => FiscalPeriod | null
}

interface TableResult {
  readonly rows: readonly StatementRow[]
  readonly sums: readonly FoundSum[]
  readonly drafts: readonly DraftFact[]
  readonly statement: ReportedStatement | null
}

/**
 * Decides what every observation means: concepts, scales and signs jointly, by the sums of the tables and by what is printed twice;
 * then ties the printings of one fact to each other.
 */
export function reconcile({
  observations: all,
  tagged,
  assignments,
  grids,
  taxonomy,
  fiscalPeriod,
}: ReconcileInput): Reconciled {
  const observations = all.filter((it) => it.quantity !== 'count')
  const extensions = new ExtensionMaker(taxonomy)
  const members = new MemberMaker()
  const choice: RowChoice = { assignments, taxonomy, extensions, stated: new StatedAmounts(members) }
  const sentences = observations.filter((it) => it.place === 'sentence')
  const told = toldAmounts(sentences.filter((it) => it.wording === 'label'))
  const cellsByGrid = observationsByGrid(observations)
  const obstacles: Drafts['obstacles'][] = []
  const results = new Map<number, TableResult>()
  const names = new Set<string>()
  for (const index of readingOrder(grids)) {
    const grid = grids[index]!
    const cells = withPeriodType(cellsByGrid.get(index) ?? [], assignments, taxonomy)
    const scaled = withScale(cells, scaleByText(cells, told))
    const candidate = (line: string): string => assignments.get(line)?.candidates[0]?.concept ?? ''
    const settled = withShareScale(
      scaled,
      (line) => candidate(line) === 'core:NetIncomeLoss',
      (line) => candidate(line).startsWith('core:EarningsPerShare'),
    )
    const chosen = chooseRows({ title: statementTitle(grid), kind: grid.statement }, settled, choice)
    const { rows, sums } = settleBalances(chosen, sumsWithoutDamaged(chosen, grid), extensions)
    const drafted = draftTableFacts(rows, sums, members)
    obstacles.push(drafted.obstacles)
    const statement = reportedStatement(grid, withFacts(rows, drafted.drafts), negatedRows(drafted.drafts), names)
    if (statement !== null) names.add(statement.name)
    results.set(index, { rows, sums, drafts: drafted.drafts, statement })
  }
  const tables = grids.map((_, index) => results.get(index)!)
  const tableDrafts = gather(tables, (it) => it.drafts)
  const ofSentences = draftSentenceFacts(
    withTextScale(
      sentences,
      scaleOfText(
        sentences,
        tableDrafts.map((it) => it.observation),
      ),
    ),
    new TableFacts(tableDrafts),
    choice,
    members,
  )
  const printed = [...tableDrafts, ...ofSentences.drafts]
  const ofSchedules = draftScheduleFacts(tagged, printed, { taxonomy, extensions, members })
  const drafts = [...printed, ...ofSchedules.drafts]
  const corroboration = corroborate(drafts)
  const fiscalPeriods = new Map<string, FiscalPeriod | null>()
  for (const { period } of drafts) {
    const key = periodKey(period)
    if (!fiscalPeriods.has(key)) fiscalPeriods.set(key, fiscalPeriod(period))
  }
  const facts = drafts.map((_, index) => makeFact(drafts, index, corroboration, fiscalPeriods))
  const used = new Set(drafts.map((it) => it.observation.value.start))
  const unused = [...all, ...tagged].filter((it) => !used.has(it.value.start))
  return {
    facts,
    extensions: extensions.all,
    members: members.all,
    statements: gather(tables, (it) => (it.statement === null ? [] : [it.statement])),
    summations: reportedSummations(tables, drafts),
    outlooks: unused.filter((it) => it.role === 'outlook').map((it) => it.value),
    measures: [...unused.filter((it) => it.role !== 'outlook').map((it) => it.value), ...spansOf(grids, 'comparison')],
    references: spansOf(grids, 'reference'),
    findings: [
      ...obstacleFindings([...obstacles, ofSentences.obstacles, ofSchedules.obstacles].flat()),
      ...ofSchedules.findings,
      ...doubts(drafts, facts, corroboration),
    ],
  }
}

/** The numbers in columns that hold no facts. */
function spansOf(grids: readonly Grid[], role: GridColumn['role']): readonly Span[] {
  return gather(grids, ({ columns, rows }) => {
    if (!columns.some((it) => it.role === role)) return []
    const cells = gather(rows, (it) => it.cells).filter(({ column }) => columns[column]!.role === role)
    return gather(cells, ({ text, value }) => (value.kind === 'amount' ? [text.sourceSpan(value.amount.digits)] : []))
  })
}

function observationsByGrid(observations: readonly Observation[]): ReadonlyMap<number, readonly Observation[]> {
  const byGrid = new Map<number, Observation[]>()
  for (const observation of observations) {
    const { grid } = observation.line
    if (grid === null) continue
    const cells = byGrid.get(grid)
    if (cells === undefined) byGrid.set(grid, [observation])
    else cells.push(observation)
  }
  return byGrid
}

/** Statements before other tables, each in the order of print: the taxonomy's concepts are theirs first. */
function readingOrder(grids: readonly Grid[]): readonly number[] {
  const isStatement = (index: number): boolean => grids[index]!.statement !== null && grids[index]!.title !== null
  const all = [...grids.keys()]
  return [...all.filter(isStatement), ...all.filter((it) => !isStatement(it))]
}

/** The sums of a table by the columns in which no number is damaged: what comes out or doesn't in the others settles nothing. */
function sumsWithoutDamaged(rows: readonly StatementRow[], { damaged }: Grid): readonly FoundSum[] {
  if (damaged.length === 0) return findTableSums(rows)
  const columns = new Set(damaged.map((it) => it.column))
  const whole = gather(rows, (row) => {
    const cells = row.cells.filter((it) => !columns.has(it.column ?? -1))
    return cells.length === 0 ? [] : [{ ...row, cells }]
  })
  return findTableSums(whole).map((it) => ({ ...it, failing: [...it.failing, ...columns] }))
}

/** Sums hold among amounts of money that one column, or one kind of columns, measures. */
function findTableSums(rows: readonly StatementRow[]): readonly FoundSum[] {
  const byMeasure = new Map<string | null, StatementRow[]>()
  for (const row of rows.filter((it) => it.quantity === 'money')) {
    const { measure } = row.cells[0]!.line
    const known = byMeasure.get(measure)
    if (known === undefined) byMeasure.set(measure, [row])
    else known.push(row)
  }
  return gather([...byMeasure.values()], findSums)
}

/** A report's statements list the concepts it has facts of. */
function withFacts(rows: readonly StatementRow[], drafts: readonly DraftFact[]): readonly StatementRow[] {
  const keys = new Set(drafts.map((it) => it.observation.line.key))
  return rows.filter((it) => keys.has(it.key))
}

/** Rows whose printed numbers have the other sign than their values. */
function negatedRows(drafts: readonly DraftFact[]): ReadonlySet<string> {
  const isOther = (it: DraftFact): boolean =>
    !it.value.isZero() && it.value.isNegative() !== it.observation.negative.length > 0
  return new Set(drafts.filter(isOther).map((it) => it.observation.line.key))
}

function makeFact(
  drafts: readonly DraftFact[],
  index: number,
  corroboration: Corroboration,
  fiscalPeriods: ReadonlyMap<string, FiscalPeriod | null>,
): ReconciledFact {
  const draft = drafts[index]!
  const agreesWith = corroboration.agreesWith[index]!
  const { confidence, status } = confidenceOf(draft, corroboration.standing[index]!)
  return {
    concept: draft.concept.name,
    value: draft.value.isZero() ? '0' : draft.value.toString(),
    decimals: draft.decimals,
    unit: draft.unit,
    period: draft.period,
    dimensions: draft.dimensions,
    provenance: provenanceOf(draft, valueRules(draft, agreesWith, corroboration.isChangeBorneOut[index]!, drafts)),
    confidence,
    status,
    fiscal: fiscalPeriods.get(periodKey(draft.period))!,
    agreesWith,
  }
}

function valueRules(
  draft: DraftFact,
  agreesWith: readonly number[],
  isChangeBorneOut: boolean,
  drafts: readonly DraftFact[],
): readonly DerivationRule[] {
  const own = alone(draft.observation.isDash ? 'dash-is-nil' : 'printed-digits')
  if (!draft.isSummed && agreesWith.length === 0 && !isChangeBorneOut) return own
  const ties = agreesWith.map((index) => drafts[index]!.observation.place)
  return [
    ...own,
    ...(draft.isSummed ? (['sum-of-lines'] as const) : []),
    ...(ties.includes('table') ? (['same-in-table'] as const) : []),
    ...(ties.includes('sentence') ? (['same-in-text'] as const) : []),
    ...(ties.includes('schedule') && draft.observation.place !== 'schedule' ? (['same-in-schedule'] as const) : []),
    ...(isChangeBorneOut ? (['change-by-levels'] as const) : []),
  ]
}

function obstacleFindings(obstacles: Drafts['obstacles']): readonly Diagnostic[] {
  const spansOf = (kind: Obstacle): readonly Span[] =>
    obstacles.filter((it) => it.obstacle === kind).map((it) => it.observation.value)
  const withoutCurrency = spansOf('no-currency')
  const withoutPeriod = spansOf('no-period')
  const atInstant = obstacles.filter((it) => it.obstacle === 'wrong-period-type')
  return [
    ...(withoutCurrency.length > 0 ? [noCurrency({ count: withoutCurrency.length }, withoutCurrency)] : []),
    ...(withoutPeriod.length > 0 ? [noPeriod({ count: withoutPeriod.length }, withoutPeriod)] : []),
    ...atInstant.map(({ observation }) => wrongPeriodType({ label: observation.line.label }, [observation.value])),
  ]
}

/** Printings that disagree are told of when the report is validated, nils of schedules all at once; the other doubts here. */
function doubts(
  drafts: readonly DraftFact[],
  facts: readonly ReconciledFact[],
  { standing }: Corroboration,
): readonly Diagnostic[] {
  return gather(drafts, (draft, index) =>
    facts[index]!.status === 'doubtful' && standing[index] !== 'contradicted' && draft.observation.place !== 'schedule'
      ? [
          doubtfulFact({ label: draft.observation.line.label, why: DERIVATIONS[draft.periodReading.rule] }, [
            draft.observation.value,
          ]),
        ]
      : [],
  )
}
