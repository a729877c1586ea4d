import { LABEL_ROLES, type LabelRole } from '../model/concept.js'

/** A line of an outline, with the lines under it. */
export interface OutlineNode {
  /** As written, without prefix. */
  readonly name: string
  readonly labelRole: LabelRole
  readonly children: readonly OutlineNode[]
}

export interface Outline {
  readonly tree: readonly OutlineNode[]
  readonly faults: readonly { readonly line: string; readonly problem: string }[]
}

type OpenNode = OutlineNode & { readonly children: OutlineNode[] }

const LINE = /^((?: {2})*)([A-Z][A-Za-z0-9]*)(?: ([A-Za-z]+))?$/

/**
 * Reads an indented outline as a tree; lines with a fault are left out of it.
 *
 *     IncomeStatementAbstract
 *       Revenues                    <- two spaces a level
 *       CostOfRevenue negated       <- a label role where it isn't the standard one
 */
export function parseOutline(lines: readonly string[]): Outline {
  const root: OpenNode = { name: '', labelRole: 'standard', children: [] }
  const faults: { line: string; problem: string }[] = []
  let path = [root]
  for (const line of lines) {
    const [, indent = '', name = '', role = 'standard'] = LINE.exec(line) ?? []
    const depth = indent.length / 2
    const problem = lineProblem(name, role, depth, path.length)
    if (problem !== null) {
      faults.push({ line, problem })
      continue
    }
    const node: OpenNode = { name, labelRole: role as LabelRole, children: [] }
    path[depth]!.children.push(node)
    path = [...path.slice(0, depth + 1), node]
  }
  return { tree: root.children, faults }
}

/** A tree's nodes from top to bottom. */
export function outlineNodes(tree: readonly OutlineNode[]): readonly OutlineNode[] {
  return tree.flatMap((it) => [it, ...outlineNodes(it.children)])
}

function lineProblem(name: string, role: string, depth: number, openCount: number): string | null {
  if (name === '') return 'is no line of an outline: two spaces a level, a name, and maybe a label role'
  if (depth >= openCount) return 'is more than one level under the line above it'
  if (!(LABEL_ROLES as readonly string[]).includes(role))
    return `has no label role, which are ${LABEL_ROLES.join(', ')}`
  return null
}
