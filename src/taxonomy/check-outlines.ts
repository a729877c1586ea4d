import { type Outline, type OutlineNode, outlineNodes, parseOutline } from './outline.js'
import type { TaxonomyProblem } from './problem.js'
import { type ConceptEntry, conceptEntries, type StatementEntry, type TaxonomyData } from './taxonomy-data.js'

/** Checks the statements' outlines: their form, that what they name exists, and that it has the label asked for. */
export function checkOutlines(data: TaxonomyData): readonly TaxonomyProblem[] {
  const concepts = conceptEntries(data)
  const outlines = data.statements.map((statement) => ({ statement, outline: parseOutline(statement.outline) }))
  return [
    ...outlines.flatMap(({ statement, outline }) => checkOutline(statement, outline, data.abstracts, concepts)),
    ...unusedAbstracts(
      data.abstracts,
      outlines.map((it) => it.outline),
    ),
  ]
}

function checkOutline(
  { name: statement }: StatementEntry,
  { tree, faults }: Outline,
  abstracts: Readonly<Record<string, string>>,
  concepts: ReadonlyMap<string, ConceptEntry>,
): readonly TaxonomyProblem[] {
  const seen = new Set<string>()
  const problems = outlineNodes(tree).map((node) => {
    const place = `${node.name} ${node.labelRole}`
    const isSecond = seen.has(place)
    seen.add(place)
    return isSecond ? `shows ${node.name} twice with the same label` : nodeProblem(node, abstracts, concepts)
  })
  return [...faults.map(({ line, problem }) => `"${line}" ${problem}`), ...problems.filter((it) => it !== null)].map(
    (problem) => ({ file: 'statements.json', entry: statement, problem }),
  )
}

function nodeProblem(
  { name, labelRole }: OutlineNode,
  abstracts: Readonly<Record<string, string>>,
  concepts: ReadonlyMap<string, ConceptEntry>,
): string | null {
  if (abstracts[name] !== undefined)
    return labelRole === 'standard' ? null : `asks for a ${labelRole} label of the abstract ${name}`
  const concept = concepts.get(name)
  if (concept === undefined) return `shows ${name}, which is neither a concept nor an abstract`
  return concept.labels[labelRole] === undefined ? `asks for a ${labelRole} label of ${name}, which has none` : null
}

function unusedAbstracts(
  abstracts: Readonly<Record<string, string>>,
  outlines: readonly Outline[],
): readonly TaxonomyProblem[] {
  const shown = new Set(outlines.flatMap((it) => outlineNodes(it.tree)).map((it) => it.name))
  return Object.keys(abstracts)
    .filter((it) => !shown.has(it))
    .map((entry) => ({ file: 'statements.json', entry, problem: 'is an abstract that no statement shows' }))
}
