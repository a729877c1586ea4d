import { type Decimal, isWithinRounding } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import type { ConceptCandidate, LineAssignment } from '../model/assignment.js'
import type { Concept } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { Observation } from '../model/observation.js'
import { periodKey } from '../model/period.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { unitText } from '../model/unit.js'
import type { RowChoice } from './choose-rows.js'
import { type DraftFact, draftFact, type Obstacle } from './draft-fact.js'
import { draftPhraseFact } from './draft-phrase-facts.js'
import type { Drafts } from './draft-table-facts.js'
import type { ExtensionMaker } from './extensions.js'
import type { MemberMaker } from './members.js'

type Role = 'level' | 'change' | 'percentChange'

/** What the tables print, to hold the text against. */
export class TableFacts {
  readonly #byConcept = new Map<string, DraftFact[]>()

  /** Facts that members tell apart are left out: a sentence that names none is of the whole. */
  constructor(drafts: readonly DraftFact[]) {
    for (const draft of drafts.filter((it) => it.observation.members.length === 0)) {
      const known = this.#byConcept.get(draft.concept.name)
      if (known === undefined) this.#byConcept.set(draft.concept.name, [draft])
      else known.push(draft)
    }
  }

  has(concept: string): boolean {
    return this.#byConcept.has(concept)
  }

  /** The facts of a concept, in a period and unit. */
  at(concept: string, period: string, unit: string): readonly DraftFact[] {
    return (this.#byConcept.get(concept) ?? []).filter(
      (it) => periodKey(it.period) === period && unitText(it.unit) === unit,
    )
  }

  /** The facts of a concept in the other periods of the same length, latest first: what a change can be measured against. */
  before(draft: DraftFact): readonly DraftFact[] {
    const earlier = (this.#byConcept.get(draft.concept.name) ?? []).filter(
      (it) => periodKey(it.period) < periodKey(draft.period) && unitText(it.unit) === unitText(draft.unit),
    )
    return earlier.sort((a, b) => (periodKey(a.period) > periodKey(b.period) ? -1 : 1))
  }
}

/** Makes facts of what sentences say, each held against the tables: they settle what the words leave open. */
export function draftSentenceFacts(
  observations: readonly Observation[],
  tables: TableFacts,
  choice: RowChoice,
  members: MemberMaker,
): Drafts {
  const { assignments, taxonomy, extensions } = choice
  const drafts: DraftFact[] = []
  const obstacles: Drafts['obstacles'][number][] = []
  for (const observation of observations) {
    const assignment = assignments.get(observation.line.key)!
    const labelled =
      observation.wording === 'label'
        ? draftOne(observation, assignment, tables, taxonomy, extensions)
        : draftPhraseFact(observation, choice, members)
    const { inOwnWords } = observation
    const isFact = labelled !== null && typeof labelled !== 'string'
    const draft = isFact || inOwnWords === null ? labelled : draftPhraseFact(inOwnWords, choice, members)
    if (draft === null) continue
    if (typeof draft === 'string') obstacles.push({ observation, obstacle: draft })
    else drafts.push(draft)
  }
  return { drafts, obstacles }
}

function draftOne(
  observation: Observation,
  assignment: LineAssignment,
  tables: TableFacts,
  taxonomy: Taxonomy,
  extensions: ExtensionMaker,
): DraftFact | Obstacle | null {
  if (observation.role === 'outlook' || observation.role === 'effect') return null
  const known = gather(assignment.candidates, (candidate) => {
    const concept = taxonomy.conceptByName.get(candidate.concept)
    return concept === undefined ? [] : [{ candidate, concept }]
  })
  if (known.length === 0) return draftExtension(observation, assignment, tables, extensions)
  const preferred = known.filter(({ concept }) => tables.has(concept.name))
  const options = preferred.length > 0 ? preferred : known.slice(0, 1)
  const attempts = gather(options, (option) =>
    rolesOf(observation).map((role) => attempt(observation, option, role, extensions)),
  )
  const made = attempts.filter((it) => typeof it !== 'string')
  const first = made[0]
  if (first !== undefined && first.change !== null && observation.role === 'change' && !isContradicted(first, tables))
    return first
  return made.find((it) => isBorneOut(it, tables)) ?? attempts[0]!
}

/** The tables print both amounts that a change is the difference of, and they differ by something else. */
function isContradicted(draft: DraftFact, tables: TableFacts): boolean {
  const isPrinted = tables.at(draft.concept.name, periodKey(draft.period), unitText(draft.unit)).length > 0
  return isPrinted && tables.before(draft).length > 0 && changeByLevels(draft, tables) === null
}

/** The readings of the role, likeliest first. What the tables bear out is preferred: see `draftOne`. */
function rolesOf({ role, quantity, direction }: Observation): readonly Role[] {
  if (quantity === 'percent' || role === 'percentChange')
    return role === 'percentChange' ? ['percentChange'] : ['level']
  if (role === 'either') return ['level', 'change']
  return role === 'change' && direction !== null ? ['change', 'level'] : ['level']
}

function attempt(
  observation: Observation,
  { candidate, concept }: { candidate: ConceptCandidate; concept: Concept },
  role: Role,
  extensions: ExtensionMaker,
): DraftFact | Obstacle {
  const meant = { ...observation, role }
  if (role === 'level') {
    const { number, sign } = levelNumber(observation, candidate.isNegated)
    return draftFact(meant, { concept, number, sign, conceptRules: [candidate.rule], dimensions: {} })
  }
  const isDown = observation.direction === 'decrease'
  const spans = observation.directionSpans
  if (role === 'percentChange') {
    const number = isDown ? observation.number.neg() : observation.number
    const made = extensions.forPercentageChange(concept)
    return draftFact(meant, {
      concept: made,
      number,
      sign: { spans, rules: ['change-word'] },
      conceptRules: [candidate.rule, 'percentage-of-concept'],
      dimensions: {},
    })
  }
  const isNegative = isDown !== candidate.isNegated
  const rules: readonly DerivationRule[] = candidate.isNegated ? ['change-word', 'loss-label'] : ['change-word']
  return draftFact(meant, {
    concept,
    number: isNegative ? observation.number.neg() : observation.number,
    sign: { spans, rules },
    conceptRules: [candidate.rule],
    dimensions: {},
  })
}

/** "A loss of $3.1 million", "a loss of ($3.1 million)" and "net income of ($3.1 million)" are all negative. */
function levelNumber(
  { number, negative, signWord, line }: Observation,
  isNegated: boolean,
): { number: Decimal; sign: DraftFact['sign'] } {
  const isLoss = signWord === null ? isNegated : signWord.says === 'loss'
  if (isLoss) {
    const spans = [...negative, ...(signWord?.spans ?? line.labelSpans)]
    return { number: number.neg(), sign: { spans, rules: ['loss-label'] } }
  }
  const isNegative = negative.length > 0
  return {
    number: isNegative ? number.neg() : number,
    sign: { spans: negative, rules: [isNegative ? 'printed-negative' : 'printed-positive'] },
  }
}

/** Whether the tables print the amount, or the two amounts that it is the difference of. */
function isBorneOut(draft: DraftFact, tables: TableFacts): boolean {
  if (draft.change === null) {
    return tables
      .at(draft.concept.name, periodKey(draft.period), unitText(draft.unit))
      .some((it) => isWithinRounding(it.value, it.decimals, draft.value, draft.decimals))
  }
  return changeByLevels(draft, tables) !== null
}

/** The two table facts whose difference a change states; null where the tables don't print them or differ by something else. */
export function changeByLevels(draft: DraftFact, tables: TableFacts): readonly [DraftFact, DraftFact] | null {
  const [current] = tables.at(draft.concept.name, periodKey(draft.period), unitText(draft.unit))
  if (current === undefined) return null
  const against = tables
    .before(draft)
    .find(
      (it) =>
        it.period.kind === draft.period.kind &&
        isWithinRounding(current.value.minus(it.value), current.decimals, draft.value, draft.decimals),
    )
  return against === undefined ? null : [current, against]
}

/** A line with no concept of its own becomes an extension only where it narrows one that the lexicon knows. */
function draftExtension(
  observation: Observation,
  assignment: LineAssignment,
  tables: TableFacts,
  extensions: ExtensionMaker,
): DraftFact | Obstacle | null {
  if (assignment.wider === null) return null
  if (observation.quantity === 'percent' && observation.role !== 'percentChange') return null
  if (observation.role === 'percentChange') return percentageOfExtension(observation, assignment, extensions)
  const { isNegated } = assignment.wider
  if (observation.role === 'change') return extensionFact(observation, assignment, isNegated, extensions)
  const level = { ...observation, role: 'level' } as const
  const draft = extensionFact(level, assignment, isNegated, extensions)
  if (!isNegated || typeof draft === 'string' || isBorneOut(draft, tables)) return draft
  const asPrinted = extensionFact(level, assignment, false, extensions)
  return typeof asPrinted !== 'string' && isBorneOut(asPrinted, tables) ? asPrinted : draft
}

/** @param isNegated whether the line counts against the standard one that it belongs to: "catastrophe losses" may, or count themselves */
function extensionFact(
  observation: Observation,
  assignment: LineAssignment,
  isNegated: boolean,
  extensions: ExtensionMaker,
): DraftFact | Obstacle {
  const isNegative =
    observation.role === 'change'
      ? (observation.direction === 'decrease') !== isNegated
      : isNegated || observation.negative.length > 0
  return draftFact(observation, {
    concept: extensions.forLine(observation, assignment, []),
    number: isNegative ? observation.number.neg() : observation.number,
    sign: {
      spans: isNegated ? observation.line.labelSpans : observation.negative,
      rules: isNegated ? ['negative-family'] : ['printed-positive'],
    },
    conceptRules: ['extension-for-label'],
    dimensions: {},
  })
}

function percentageOfExtension(
  observation: Observation,
  assignment: LineAssignment,
  extensions: ExtensionMaker,
): DraftFact | Obstacle {
  const level = extensions.forLine({ ...observation, quantity: 'money' }, assignment, [])
  const number = observation.direction === 'decrease' ? observation.number.neg() : observation.number
  return draftFact(observation, {
    concept: extensions.forPercentageChange(level),
    number,
    sign: { spans: observation.directionSpans, rules: ['change-word'] },
    conceptRules: ['extension-for-label', 'percentage-of-concept'],
    dimensions: {},
  })
}
