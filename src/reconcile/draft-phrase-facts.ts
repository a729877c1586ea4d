import type { LineAssignment } from '../model/assignment.js'
import type { Concept } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { Observation } from '../model/observation.js'
import type { RowChoice } from './choose-rows.js'
import { type DraftFact, draftFact, type Obstacle } from './draft-fact.js'
import type { MemberMaker } from './members.js'

/**
 * Makes a fact of an amount that a sentence tells in words of its own: of the concept that its words stand for, where nothing else is
 * said of that, or else of one made for them.
 */
export function draftPhraseFact(
  observation: Observation,
  choice: RowChoice,
  members: MemberMaker,
): DraftFact | Obstacle {
  const assignment = choice.assignments.get(observation.line.key)!
  const wording: DerivationRule = observation.wording === 'term' ? 'term-of-contract' : 'words-of-sentence'
  const known = observation.role === 'percentChange' ? null : knownConcept(observation, assignment, choice)
  const { concept, rules } = known ?? {
    concept: madeConcept(observation, assignment, choice),
    rules: ['extension-for-label'] as const,
  }
  choice.stated.add(concept.name, [observation])
  const isDown = observation.role !== 'level' && observation.direction === 'decrease'
  const isNegative = isDown || observation.negative.length > 0
  return draftFact(observation, {
    concept,
    number: isNegative ? observation.number.neg() : observation.number,
    sign: isDown
      ? { spans: observation.directionSpans, rules: ['change-word'] }
      : { spans: observation.negative, rules: [isNegative ? 'printed-negative' : 'printed-positive'] },
    conceptRules: [...rules, wording],
    dimensions: members.dimensionsOf(observation),
  })
}

function knownConcept(
  observation: Observation,
  { candidates }: LineAssignment,
  { taxonomy, stated }: RowChoice,
): { readonly concept: Concept; readonly rules: readonly DerivationRule[] } | null {
  for (const { concept: name, rule, isNegated } of candidates) {
    const concept = taxonomy.conceptByName.get(name)
    const isOfKind = concept !== undefined && !isNegated && concept.period === observation.periods[0]?.value.kind
    if (isOfKind && !stated.isContradicted(name, [observation])) return { concept, rules: [rule] }
  }
  return null
}

/** The concept made for the words; where that is said to be something else already, another of the same words. */
function madeConcept(observation: Observation, assignment: LineAssignment, { extensions, stated }: RowChoice): Concept {
  for (let occurrence = 1; ; occurrence++) {
    const place = occurrence === 1 ? [] : [String(occurrence)]
    const level = extensions.forLine(
      observation.role === 'percentChange' ? { ...observation, quantity: 'money' } : observation,
      assignment,
      place,
    )
    const concept = observation.role === 'percentChange' ? extensions.forPercentageChange(level) : level
    if (!stated.isContradicted(concept.name, [observation])) return concept
  }
}
