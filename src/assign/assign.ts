import { gather } from '../base/gather.js'
import { groupBy } from '../base/group-by.js'
import type { ConceptCandidate, LineAssignment } from '../model/assignment.js'
import type { ItemType } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { Grid } from '../model/grid.js'
import { type Observation, TYPE_OF_QUANTITY } from '../model/observation.js'
import type { LexiconEntry, StatementKind, Taxonomy } from '../model/taxonomy.js'
import { labelKey } from '../phrases/label-words.js'
import { labelVariants } from './label-variants.js'
import { type NearestLabels, nearestLabels } from './nearest-label.js'
import {
  dilutionOf,
  earningsPerShare,
  isEarnings,
  isEarningsPerShare,
  perShareLabels,
  withoutShare,
} from './per-share.js'
import { printSign } from './print-sign.js'
import { rankStatements } from './rank-statements.js'

/** Says of every line which concepts it can mean. */
export function assign(
  observations: readonly Observation[],
  grids: readonly Grid[],
  taxonomy: Taxonomy,
): ReadonlyMap<string, LineAssignment> {
  const { lexicon, modern } = indexesOf(taxonomy)
  const ranked = rankStatements(observations, grids, taxonomy)
  const assignments = new Map<string, LineAssignment>()
  for (const observation of gather(observations, (it) => (it.inOwnWords === null ? [it] : [it, it.inOwnWords]))) {
    const { line } = observation
    if (assignments.has(line.key)) continue
    const grid = line.grid === null ? null : (grids[line.grid] ?? null)
    const kind = grid?.statement ?? null
    const known = assignLine(observation, kind, lexicon)
    const told = ranked.get(line.key)
    const isSurer = told?.rule === 'words-and-neighbours' && told.concept !== known.candidates[0]?.concept
    const isTold = told !== undefined && (isSurer || known.candidates.length === 0)
    const labelled = (): readonly ConceptCandidate[] =>
      known.candidates.length > 0
        ? known.candidates
        : modern.find(line.label, kind, TYPE_OF_QUANTITY[observation.quantity], 'modern-label')
    const candidates = isTold ? [told] : asPrinted(labelled(), kind, line.label, taxonomy)
    const assignment = { ...known, candidates }
    assignments.set(line.key, kind === 'EQ' && hasOutsiders(grid!) ? withOutsiders(assignment) : assignment)
  }
  return assignments
}

/**
 * What may go either way has the sign of the cash in a statement of cash flows, whatever its label says elsewhere; and where its label has
 * both directions, that of the one without brackets.
 */
function asPrinted(
  candidates: readonly ConceptCandidate[],
  kind: StatementKind | null,
  label: string,
  { conceptByName }: Taxonomy,
): readonly ConceptCandidate[] {
  return candidates.map((it) => {
    const sign = printSign(label, kind, conceptByName.get(it.concept)!)
    return sign.isTwoSided ? { ...it, ...sign } : it
  })
}

/** A statement of equity with a column for others than the parent's owners. */
function hasOutsiders({ columns }: Grid): boolean {
  return columns.some((it) => it.member?.member === 'core:NoncontrollingInterestMember')
}

/** What such a statement calls its balance has the others' share in it. */
function withOutsiders(assignment: LineAssignment): LineAssignment {
  const [own] = assignment.candidates
  if (own?.concept !== 'core:StockholdersEquity') return assignment
  const all = { ...own, concept: 'core:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest' }
  return { ...assignment, candidates: [all, ...assignment.candidates] }
}

function assignLine(observation: Observation, kind: StatementKind | null, lexicon: LexiconIndex): LineAssignment {
  const { place, line, quantity, dilution } = observation
  const type = observation.role === 'percentChange' ? 'monetary' : TYPE_OF_QUANTITY[quantity]
  const earnings =
    place === 'sentence' && quantity === 'perShare'
      ? lexicon.find(line.label, kind, 'monetary', 'per-share-of-measure')[0]
      : undefined
  if (earnings !== undefined && isEarnings(earnings.concept))
    return { candidates: earningsCandidates(earnings, dilution), wider: null }
  if (line.measure !== null && EARNED_OR_OWED.test(line.label)) return { candidates: [], wider: null }
  for (const [label, rule] of labelsOf(observation)) {
    const found = lexicon.find(label, kind, type, rule)
    if (found.length === 0 || isOtherBalance(line.label, found, kind)) continue
    const isOpen = observation.place === 'sentence' && found.some((it) => isEarningsPerShare(it.concept))
    return { candidates: isOpen ? earningsCandidates(found[0]!, dilution) : found, wider: null }
  }
  if (quantity === 'perShare') {
    const words = [line.section.at(-1) ?? '', line.label].join(' ')
    const label = /\bper\b/i.test(line.label) ? line.label : words
    const measure = lexicon.find(withoutShare(label), kind, 'monetary', 'per-share-of-measure')[0]
    if (measure !== undefined && isEarnings(measure.concept))
      return { candidates: earningsCandidates(measure, dilutionOf(label)), wider: null }
  }
  return { candidates: [], wider: lexicon.nearest(line.core, type) ?? lexicon.nearest(line.label, type) }
}

/** Over a column beside average balances, of assets as of liabilities. */
const EARNED_OR_OWED = /^\W*interest\W*$/i

const OF_EQUITY = /\b(?:equity|deficit|deficiency|capital|net\s+assets|investment|interests?)\b/i

/** "Balance at May 31, 2006" is of equity in its statement alone. */
function isOtherBalance(label: string, [found]: readonly ConceptCandidate[], kind: StatementKind | null): boolean {
  return found?.concept === 'core:StockholdersEquity' && kind !== 'EQ' && !OF_EQUITY.test(label)
}

/** The labels to look up, in order: the line's own, then with the heading above it, or as an amount per share. */
function labelsOf({ place, line, quantity, dilution }: Observation): readonly (readonly [string, DerivationRule])[] {
  if (place === 'sentence' && quantity === 'perShare') {
    return perShareLabels(line.label, dilution).map((label) => [label, 'per-share-of-measure'] as const)
  }
  const own = [line.label, 'lexicon-label'] as const
  const heading = line.section.at(-1)
  if (heading === undefined) return [own]
  return [own, [`${heading} ${line.label}`, 'label-with-section'], [`${line.label} ${heading}`, 'label-with-section']]
}

function earningsCandidates(found: ConceptCandidate, dilution: Observation['dilution']): readonly ConceptCandidate[] {
  return earningsPerShare(dilution).map((concept) => ({ ...found, concept }))
}

interface Indexes {
  readonly lexicon: LexiconIndex
  /** The labels of filers since 2018 that mean one thing in a kind of statement. */
  readonly modern: LexiconIndex
}

const indexesByTaxonomy = new WeakMap<Taxonomy, Indexes>()

/** The indexes of a taxonomy's labels, made once. */
function indexesOf(taxonomy: Taxonomy): Indexes {
  const indexes = indexesByTaxonomy.get(taxonomy) ?? {
    lexicon: new LexiconIndex(taxonomy.lexicon, taxonomy),
    modern: new LexiconIndex(clearLabels(taxonomy), taxonomy),
  }
  indexesByTaxonomy.set(taxonomy, indexes)
  return indexes
}

/** "Operating lease liabilities" may be current, the rest or both together: what stands under several concepts is left to the line model. */
function clearLabels({ modernLabels }: Taxonomy): readonly LexiconEntry[] {
  const entries = modernLabels.map(({ label, concept, kinds }) => ({
    label: labelKey(label),
    concept,
    kinds,
    isNegated: false,
  }))
  const byLabel = groupBy(entries, (it) => it.label)
  return entries.filter(({ label, concept }) => byLabel.get(label)!.every((it) => it.concept === concept))
}

/** Labels, and what they stand for. */
class LexiconIndex {
  readonly #entries: readonly LexiconEntry[]
  readonly #taxonomy: Taxonomy
  readonly #entriesByLabel: ReadonlyMap<string, readonly LexiconEntry[]>
  readonly #nearestByType = new Map<ItemType, NearestLabels>()

  constructor(all: readonly LexiconEntry[], taxonomy: Taxonomy) {
    this.#entries = all
    this.#taxonomy = taxonomy
    this.#entriesByLabel = groupBy(all, (it) => it.label)
  }

  find(label: string, kind: StatementKind | null, type: ItemType, rule: DerivationRule): readonly ConceptCandidate[] {
    for (const { key, isTwoSided } of labelVariants(label)) {
      const entries = (this.#entriesByLabel.get(key) ?? []).filter((it) => this.#typeOf(it) === type)
      const fitting = entries.filter((it) => it.kinds.length === 0 || kind === null || it.kinds.includes(kind))
      if (fitting.length > 0)
        return fitting.map((it) => ({ concept: it.concept, isNegated: it.isNegated, isTwoSided, rule }))
    }
    return []
  }

  /** The concept whose label shares the most telling words with this one. */
  nearest(label: string, type: ItemType): LineAssignment['wider'] {
    const labels =
      this.#nearestByType.get(type) ??
      nearestLabels(this.#entries.filter((it) => this.#typeOf(it) === type && !isOfEquityAlone(it)))
    this.#nearestByType.set(type, labels)
    const entry = labels.find(headOf(label)) ?? labels.find(label)
    return entry === null ? null : { concept: entry.concept, isNegated: entry.isNegated }
  }

  #typeOf(entry: LexiconEntry): ItemType | undefined {
    return this.#taxonomy.conceptByName.get(entry.concept)?.type
  }
}

/** "Balance" says what a line is in a statement of equity, and nothing elsewhere. */
function isOfEquityAlone({ kinds }: LexiconEntry): boolean {
  return kinds.length === 1 && kinds[0] === 'EQ'
}

/** What a label narrows: "cash used in operating activities" of "cash used in operating activities before changes in …". */
function headOf(label: string): string {
  return label.replace(
    /\s+(?:before|after|excluding|including|exclusive of|net of|prior to|less|adjusted for)\b.*$/i,
    '',
  )
}
