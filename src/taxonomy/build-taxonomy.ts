import { UsageError } from '../base/usage-error.js'
import type { Concept } from '../model/concept.js'
import type {
  Axis,
  Calculation,
  LexiconEntry,
  ModernLabel,
  PresentationNode,
  PresentedStatement,
  Taxonomy,
} from '../model/taxonomy.js'
import { labelKey } from '../phrases/label-words.js'
import { type OutlineNode, parseOutline } from './outline.js'
import type {
  AxisEntry,
  CalculationEntry,
  ConceptEntry,
  LexiconGroup,
  ModernLabelGroup,
  StatementEntry,
  TaxonomyData,
} from './taxonomy-data.js'

/** The part of a taxonomy that is written by hand, and not set by whoever runs the program. */
export type TaxonomyVocabulary = Omit<Taxonomy, 'namespaces' | 'entitySchemes' | 'hash' | 'lexiconHash' | 'lineModel'>

/** Makes the model of the data; names become QNames. */
export function buildTaxonomy(data: TaxonomyData): TaxonomyVocabulary {
  const concepts = data.concepts.map((it) => toConcept(it.concept))
  const axes = data.axes.map(toAxis)
  return {
    conceptByName: new Map(concepts.map((it) => [it.name, it])),
    decisionByConcept: new Map(data.concepts.flatMap((it) => toDecision(it.concept))),
    axisByName: new Map(axes.map((it) => [it.name, it])),
    axisConcepts: new Map(data.axes.map((it) => [qname(it.name), it.concepts?.map(qname) ?? null])),
    abstractLabels: new Map(Object.entries(data.abstracts).map(([name, label]) => [qname(name), label])),
    statements: data.statements.map(toStatement),
    calculations: data.calculations.map(toCalculation),
    lexicon: data.lexicon.flatMap(toLexiconEntries),
    modernLabels: data.modernLabels.flatMap(toModernLabels),
  }
}

function qname(local: string): string {
  return `core:${local}`
}

function toConcept({ name, type, period, balance, labels, anchors, documentation }: ConceptEntry): Concept {
  return {
    name: qname(name),
    type,
    period,
    balance: balance ?? null,
    labels,
    anchors,
    documentation: documentation ?? null,
  }
}

function toDecision({ name, decision }: ConceptEntry): readonly (readonly [name: string, decision: string])[] {
  return decision === undefined ? [] : [[qname(name), decision]]
}

function toAxis({ name, label, members, domain }: AxisEntry): Axis {
  return domain === undefined
    ? {
        kind: 'explicit',
        name: qname(name),
        label,
        members: (members ?? []).map((it) => ({ name: qname(it.name), label: it.label })),
      }
    : { kind: 'typed', name: qname(name), label, domain: qname(domain) }
}

function toStatement({ name, title, kind, outline }: StatementEntry): PresentedStatement {
  const { tree, faults } = parseOutline(outline)
  for (const { line, problem } of faults) throw new UsageError(`statements.json: ${name}: "${line}" ${problem}`)
  return { name, title, kind: kind ?? null, tree: tree.map(toNode) }
}

function toNode({ name, labelRole, children }: OutlineNode): PresentationNode {
  return { name: qname(name), labelRole, children: children.map(toNode) }
}

function toCalculation({ statement, total, items }: CalculationEntry): Calculation {
  return {
    statement,
    total: qname(total),
    items: items.map((it) => ({ concept: qname(it.slice(1)), weight: it.startsWith('-') ? -1 : 1 })),
  }
}

/** A label in two printings of one normal form ("net sale", "Net sales") is one entry. */
function toLexiconEntries({ concept, kinds = [], labels, negated = [] }: LexiconGroup): readonly LexiconEntry[] {
  const entries = (printed: readonly string[], isNegated: boolean) =>
    [...new Set(printed.map(labelKey))].map((label) => ({ label, concept: qname(concept), isNegated, kinds }))
  return [...entries(labels, false), ...entries(negated, true)]
}

function toModernLabels({ concept, kinds = [], below, labels }: ModernLabelGroup): readonly ModernLabel[] {
  return labels.map((label) => ({
    label,
    concept: qname(concept),
    kinds,
    below: below === undefined ? null : qname(below),
  }))
}
