import type { ReportedStatement, StatementLine } from '../../model/report.js'
import type { PresentationNode, PresentedStatement } from '../../model/taxonomy.js'
import type { LabelledElement } from './label-link.js'

/** A printed statement as a tree, with the abstract elements that stand for its title and headings. */
export interface StatementTree {
  readonly statement: ReportedStatement
  readonly root: PresentationNode
  readonly abstracts: readonly LabelledElement[]
}

/**
 * Hangs a statement's lines under its title, and the lines that follow a heading at a greater depth under that heading:
 *
 *     Statements of Loss        <- root
 *       Revenue                 depth 0
 *       Expenses                depth 0, heading
 *         Cost of sales         depth 1
 *       Loss for the period     depth 0
 *
 * Only headings have lines under them: a total that is printed above its items stays beside them.
 * @param takenNames names in use in the filing's schema; those of the new abstract elements are added
 */
export function statementTree(statement: ReportedStatement, takenNames: Set<string>): StatementTree {
  const abstracts: LabelledElement[] = []
  const addAbstract = (label: string, stems: readonly string[]): string => {
    const name = freeName(stems, takenNames)
    takenNames.add(name)
    abstracts.push({ name, labels: { standard: label } })
    return name
  }
  const root = newNode(addAbstract(statement.title, [statement.name]), 'standard', -1)
  const open = [root]
  for (const line of statement.lines) {
    while (open.at(-1)!.depth >= line.depth) open.pop()
    const node =
      line.concept === null
        ? newNode(addAbstract(line.label, headingStems(statement, line)), 'standard', line.depth)
        : newNode(line.concept, line.labelRole, line.depth)
    open.at(-1)!.children.push(node)
    if (line.concept === null) open.push(node)
  }
  return { statement, root, abstracts }
}

interface OpenNode extends PresentationNode {
  readonly children: OpenNode[]
  /** -1 for the root. */
  readonly depth: number
}

function newNode(name: string, labelRole: PresentationNode['labelRole'], depth: number): OpenNode {
  return { name, labelRole, depth, children: [] }
}

function headingStems(statement: ReportedStatement, line: StatementLine): readonly string[] {
  const stem = lettersOf(line.label)
  return [stem, statement.name + stem]
}

const MAX_STEM_LENGTH = 100

/** `Cost of sales (net)` → `CostOfSalesNet`: letters and digits of ASCII alone. */
function lettersOf(label: string): string {
  const words =
    label
      .normalize('NFKD')
      .replace(/['’]/g, '')
      .match(/[A-Za-z0-9]+/g) ?? []
  const name = words.map((it) => it[0]!.toUpperCase() + it.slice(1).toLowerCase()).join('')
  return (/^[A-Z]/.test(name) ? name : `Heading${name}`).slice(0, MAX_STEM_LENGTH)
}

/** The first name that isn't taken: of a stem, else of the last stem with a number. */
function freeName(stems: readonly string[], taken: ReadonlySet<string>): string {
  const nameOf = (stem: string): string => `ext:${stem}Abstract`
  const free = stems.map(nameOf).find((it) => !taken.has(it))
  if (free !== undefined) return free
  let number = 2
  while (taken.has(nameOf(`${stems.at(-1)}${number}`))) number++
  return nameOf(`${stems.at(-1)}${number}`)
}

/** The part of a tree that shows what is reported: other lines go, and headings that are left with none. */
export function prunedTree(
  tree: PresentedStatement['tree'],
  isReported: (name: string) => boolean,
): readonly PresentationNode[] {
  return tree.flatMap((node) => {
    const children = prunedTree(node.children, isReported)
    return isReported(node.name) || children.length > 0 ? [{ ...node, children }] : []
  })
}

/** Every name in a tree. */
export function namesIn(nodes: readonly PresentationNode[]): readonly string[] {
  return nodes.flatMap((it) => [it.name, ...namesIn(it.children)])
}
