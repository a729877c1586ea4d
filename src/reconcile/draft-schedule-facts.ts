import type { Diagnostic } from '../base/diagnostic.js'
import type { Concept } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { TaggedObservation } from '../model/schedule.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { chooseScheduleReadings } from './choose-schedule-readings.js'
import { scheduleNil } from './diagnostics.js'
import { alone, type DraftFact, draftFact } from './draft-fact.js'
import type { Drafts } from './draft-table-facts.js'
import type { ExtensionMaker } from './extensions.js'
import type { MemberMaker } from './members.js'
import { PrintedAmounts } from './printed-amounts.js'

interface ScheduleMaking {
  readonly taxonomy: Taxonomy
  readonly extensions: ExtensionMaker
  readonly members: MemberMaker
}

/** Makes facts of financial data schedules, each held against what statements and text print: that settles what a tag leaves open. */
export function draftScheduleFacts(
  observations: readonly TaggedObservation[],
  printed: readonly DraftFact[],
  making: ScheduleMaking,
): Drafts & { readonly findings: readonly Diagnostic[] } {
  if (observations.length === 0) return { drafts: [], obstacles: [], findings: [] }
  const amounts = new PrintedAmounts(printed)
  const known = new Set(printed.map((it) => it.concept.name))
  const chosen = groupsOf(observations).map((group) => chooseScheduleReadings(group, amounts))
  const drafts: DraftFact[] = []
  const obstacles: Drafts['obstacles'][number][] = []
  for (const observation of chosen.flatMap((it) => it.observations)) {
    const draft = draftOne(observation, amounts, known, making)
    if (typeof draft === 'string') obstacles.push({ observation, obstacle: draft })
    else drafts.push(draft)
  }
  const nils = drafts.filter((it) => it.conceptRules.includes('schedule-nil')).map((it) => it.observation.value)
  const findings = chosen.flatMap((it) => it.findings)
  return {
    drafts,
    obstacles,
    findings: nils.length === 0 ? findings : [...findings, scheduleNil({ count: nils.length }, nils)],
  }
}

function groupsOf(observations: readonly TaggedObservation[]): readonly (readonly TaggedObservation[])[] {
  const byGroup = new Map<string, TaggedObservation[]>()
  for (const observation of observations) {
    const group = byGroup.get(observation.group)
    if (group === undefined) byGroup.set(observation.group, [observation])
    else group.push(observation)
  }
  return [...byGroup.values()]
}

/** The concept that the tag stands for; one that the statements print the amount of; or one that is made for the tag. */
function draftOne(
  observation: TaggedObservation,
  amounts: PrintedAmounts,
  known: ReadonlySet<string>,
  making: ScheduleMaking,
): ReturnType<typeof draftFact> {
  const { tag } = observation
  const own = tag.concept === null ? undefined : making.taxonomy.conceptByName.get(tag.concept)
  const concept = own ?? extensionOf(observation, making.extensions)
  const draft = withConcept(observation, concept, alone('schedule-tag'), making)
  if (typeof draft === 'string') return draft
  if (draft.value.isZero()) {
    return known.has(concept.name) ? draft : { ...draft, conceptRules: ['schedule-tag', 'schedule-nil'] }
  }
  const line = Object.keys(draft.dimensions).length > 0 ? null : printedLine(draft, tag, amounts)
  if (line === null || line.name === concept.name) return draft
  return withConcept(observation, line, ['schedule-tag', 'schedule-line'], making)
}

function withConcept(
  observation: TaggedObservation,
  concept: Concept,
  conceptRules: readonly DerivationRule[],
  { members }: ScheduleMaking,
): ReturnType<typeof draftFact> {
  const isNegative = observation.negative.length > 0
  return draftFact(observation, {
    concept,
    number: isNegative ? observation.number.neg() : observation.number,
    sign: { spans: observation.negative, rules: alone(isNegative ? 'printed-negative' : 'printed-positive') },
    conceptRules,
    dimensions: members.dimensionsOf(observation),
  })
}

/** The concept of the line that the amount is printed on: the tag's own before one that it may mean before one that its words name. */
function printedLine(draft: DraftFact, tag: TaggedObservation['tag'], amounts: PrintedAmounts): Concept | null {
  const found = amounts
    .agreeing(draft.unit, draft.period, draft.value, draft.decimals)
    .filter((it) => it.concept.period === draft.concept.period)
  const named = (name: string | null): DraftFact | undefined => found.find((it) => it.concept.name === name)
  const other = tag.others.map(named).find((it) => it !== undefined)
  const worded = found.find((it) => (tag.concept === null || it.concept.name.startsWith('ext:')) && isWorded(it, tag))
  return (named(tag.concept) ?? other ?? worded)?.concept ?? null
}

/** Headings above the line count as well for a tag that no concept of the taxonomy stands for. */
function isWorded({ observation }: DraftFact, tag: TaggedObservation['tag']): boolean {
  const { section, label } = observation.line
  const words = tag.concept === null ? [...section, label] : [label]
  return observation.place === 'table' && tag.words.test(words.join(' ').toLowerCase())
}

function extensionOf(observation: TaggedObservation, extensions: ExtensionMaker): Concept {
  return extensions.forLine(observation, { candidates: [], wider: null }, ['financial data schedule'])
}
