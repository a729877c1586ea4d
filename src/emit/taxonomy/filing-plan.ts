import { assert } from '../../base/assert.js'
import type { Report } from '../../model/report.js'
import type { PresentationNode, Taxonomy } from '../../model/taxonomy.js'
import { fileReference } from '../output-file.js'
import { type CalculationPlan, planCalculations } from './calculation-plan.js'
import { type DimensionPlan, planDimensions } from './dimension-plan.js'
import { dimensionUses } from './dimension-use.js'
import type { LabelledElement } from './label-link.js'
import { type Role, role } from './role.js'
import { namesIn, prunedTree, statementTree } from './statement-tree.js'

export interface PresentationPlan {
  readonly role: Role
  readonly tree: readonly PresentationNode[]
}

/** What a filing's own schema and linkbases hold. */
export interface FilingPlan {
  readonly namespace: string
  /** Statements and other facts, under roles of the filing. */
  readonly presentations: readonly PresentationPlan[]
  /** The cover page and other lists of the base taxonomy, as far as the filing reports them. */
  readonly corePresentations: readonly PresentationPlan[]
  readonly calculations: readonly CalculationPlan[]
  readonly dimensions: readonly DimensionPlan[]
  readonly anchoring: Role
  /** Elements of the filing that head others: titles and headings. */
  readonly abstracts: readonly LabelledElement[]
}

const OTHER_FACTS = 'ext:OtherFactsAbstract'

export function planFiling(report: Report, taxonomy: Taxonomy, stem: string): FilingPlan {
  const namespace = filingNamespace(taxonomy, stem)
  const roleBase = `${namespace}/role/`
  const takenNames = namesTaken(report)
  const trees = report.statements.map((it) => statementTree(it, takenNames))
  const statements = trees.map(({ statement: { name, title }, root }) => ({
    role: role(roleBase, name, title),
    tree: [root],
  }))
  const corePresentations = reportedLists(report, taxonomy)
  const others = otherFacts(report, roleBase, [...statements, ...corePresentations])
  assertStatementsKnown(report)
  return {
    namespace,
    presentations: [...statements, ...others],
    corePresentations,
    calculations: planCalculations(roleBase, report.statements, report.summations),
    dimensions: planDimensions(roleBase, 'ext', dimensionUses(report, taxonomy.axisByName), taxonomy.axisByName),
    anchoring: role(roleBase, 'anchoring', 'Wider concepts of the filing’s own concepts'),
    abstracts: [
      ...trees.flatMap((it) => it.abstracts),
      ...others.flatMap(({ tree, role: { definition } }) =>
        tree.map(({ name }) => ({ name, labels: { standard: definition } })),
      ),
    ],
  }
}

/** The names of the filing's own concepts and members: each is declared once. */
function namesTaken({ extensions, members }: Report): Set<string> {
  const names = [OTHER_FACTS, ...extensions.map((it) => it.name), ...members.map((it) => it.name)]
  const taken = new Set<string>()
  for (const name of names) {
    assert(!taken.has(name), `the filing declares ${name} twice`)
    taken.add(name)
  }
  return taken
}

/** The filing's own namespace, for the elements that are declared for it alone. */
export function filingNamespace(taxonomy: Taxonomy, stem: string): string {
  return taxonomy.namespaces.extensionBase + fileReference(stem)
}

/** All roles that the filing's schema defines. */
export function filingRoles(plan: FilingPlan): readonly Role[] {
  const { presentations, calculations, dimensions, anchoring } = plan
  const all = [...presentations, ...calculations, ...dimensions].map((it) => it.role)
  return [...new Map([...all, anchoring].map((it) => [it.uri, it])).values()]
}

function reportedLists(report: Report, taxonomy: Taxonomy): readonly PresentationPlan[] {
  const reported = new Set(report.facts.map((it) => it.concept))
  return taxonomy.statements
    .filter((it) => it.kind === null)
    .map(({ name, title, tree }) => ({
      role: role(taxonomy.namespaces.roleBase, name, title),
      tree: prunedTree(tree, (concept) => reported.has(concept)),
    }))
    .filter((it) => it.tree.length > 0)
}

/** Concepts that stand in no statement or list, in the order of their facts: what only a sentence tells. */
function otherFacts(
  report: Report,
  roleBase: string,
  presented: readonly PresentationPlan[],
): readonly PresentationPlan[] {
  const shown = new Set(presented.flatMap((it) => namesIn(it.tree)))
  const names = new Set(report.facts.map((it) => it.concept).filter((it) => !shown.has(it)))
  if (names.size === 0) return []
  const leaf = (name: string): PresentationNode => ({ name, labelRole: 'standard', children: [] })
  return [
    {
      role: role(roleBase, 'other-facts', 'Other facts'),
      tree: [{ ...leaf(OTHER_FACTS), children: [...names].map(leaf) }],
    },
  ]
}

function assertStatementsKnown(report: Report): void {
  const names = new Set(report.statements.map((it) => it.name))
  for (const { statement } of report.summations)
    assert(names.has(statement), `the report has no statement ${statement}`)
}
