import { gather } from '../base/gather.js'
import { contentId } from '../base/hash.js'
import { bySpan } from '../base/span.js'
import type { FilingDocument } from '../model/document.js'
import type { Fact } from '../model/fact.js'
import type { Field } from '../model/field.js'
import type { ExtensionMember } from '../model/member.js'
import { periodKey } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Reconciled } from '../model/reconciled.js'
import type { Entity, Report, ReportedFact } from '../model/report.js'
import type { Schedule } from '../model/schedule.js'
import type { Sentence } from '../model/sentence.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { unitText } from '../model/unit.js'
import { numberLedger } from './number-ledger.js'
import { textFacts } from './text-facts.js'

export interface ReportInput {
  readonly document: FilingDocument
  readonly schedules: readonly Schedule[]
  readonly sentences: readonly Sentence[]
  readonly profile: FilingProfile
  readonly fields: readonly Field[]
  readonly reconciled: Reconciled
  readonly taxonomy: Taxonomy
}

/** Puts the report together: facts in the order of print with ids, the entity, the ledger of all numbers. */
export function buildReport(input: ReportInput): Report {
  const { document, profile, fields, reconciled, taxonomy } = input
  const { source } = document
  const texts = textFacts(fields, profile, taxonomy)
  const facts = withIds(reconciled, texts)
  const reported = new Set(facts.map((it) => it.concept))
  return {
    document: {
      name: source.name,
      sha256: source.sha256,
      encoding: source.encoding,
      length: source.text.length,
      form: profile.form?.value ?? null,
    },
    entity: entityOf(profile, source.name, taxonomy),
    extensions: reconciled.extensions.filter((it) => reported.has(it.name)),
    members: usedMembers(reconciled.members, facts),
    statements: reconciled.statements,
    summations: reconciled.summations,
    facts,
    numbers: numberLedger({ ...input, facts }),
    findings: [...document.findings, ...reconciled.findings],
  }
}

function usedMembers(members: readonly ExtensionMember[], facts: readonly Fact[]): readonly ExtensionMember[] {
  const values = gather(facts, (it) => Object.values(it.dimensions))
  const used = new Set(values.map((it) => (it.kind === 'member' ? it.member : null)))
  return members.filter((it) => used.has(it.name))
}

/** The CIK or LEI where known; else the registrant's name; a filing that names nobody is known by its file. */
function entityOf(profile: FilingProfile, fileName: string, { entitySchemes }: Taxonomy): Entity {
  const { cik, lei } = profile.identifiers
  if (cik !== null) return { scheme: entitySchemes.cik, identifier: cik.padStart(10, '0') }
  if (lei !== null) return { scheme: entitySchemes.lei, identifier: lei }
  return { scheme: entitySchemes.name, identifier: profile.registrant?.value ?? fileName }
}

/** Ids are made from what the facts say, so that they stay when others come or go; repeats are counted in the order of print. */
function withIds(reconciled: Reconciled, texts: readonly Fact[]): readonly ReportedFact[] {
  const order = [
    ...reconciled.facts.map((fact, index) => ({ fact: fact as Fact, index })),
    ...texts.map((fact) => ({ fact, index: -1 })),
  ].sort((a, b) => bySpan(a.fact.provenance.value, b.fact.provenance.value))
  const counts = new Map<string, number>()
  const idByIndex = new Map<number, string>()
  const named = order.map(({ fact, index }) => {
    const content = contentOf(fact)
    const key = content.join('|')
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const id = contentId('f', count === 1 ? content : [...content, String(count)])
    if (index >= 0) idByIndex.set(index, id)
    return { fact, index, id }
  })
  return named.map(({ fact, index, id }) => {
    const ties = index < 0 ? [] : reconciled.facts[index]!.agreesWith
    return reportedFact(fact, id, ties.length === 0 ? NONE : ties.map((it) => idByIndex.get(it)!).sort())
  })
}

function contentOf(fact: Fact): readonly string[] {
  const dimensions = Object.entries(fact.dimensions)
    .map(([axis, value]) => `${axis}=${value.kind === 'member' ? value.member : value.value}`)
    .sort()
  return [
    fact.concept,
    fact.value,
    String(fact.decimals),
    fact.unit === null ? '' : unitText(fact.unit),
    fact.period === null ? '' : periodKey(fact.period),
    ...dimensions,
  ]
}

const NONE: readonly string[] = []

/** The fact without what the stages before kept beside it. */
function reportedFact(fact: Fact, id: string, corroboratedBy: readonly string[]): ReportedFact {
  const { concept, value, decimals, unit, period, dimensions, provenance, confidence, status, fiscal } = fact
  return {
    concept,
    value,
    decimals,
    unit,
    period,
    dimensions,
    provenance,
    confidence,
    status,
    fiscal,
    id,
    corroboratedBy,
  }
}
