import { expect, test } from 'vitest'
import { prunedTree, statementTree } from '../../../src/emit/taxonomy/statement-tree.js'
import type { StatementLine } from '../../../src/model/report.js'
import type { PresentationNode } from '../../../src/model/taxonomy.js'

/** `'  EXPENSES:'` is a heading at depth 1, `'  Cost'` a line of `core:Cost` at depth 1. */
function line(text: string): StatementLine {
  const label = text.trim()
  const depth = (text.length - text.trimStart().length) / 2
  const concept = label.endsWith(':') ? null : `core:${label}`
  return { label: label.replace(/:$/, ''), concept, labelRole: 'standard', depth }
}

function outline(nodes: readonly PresentationNode[], indent = ''): readonly string[] {
  return nodes.flatMap((it) => [indent + it.name.replace('core:', ''), ...outline(it.children, `${indent}  `)])
}

function check(lines: readonly string[], expected: readonly string[], taken: readonly string[] = []): void {
  const statement = { name: 'Loss', title: 'Loss', lines: lines.map(line) }
  expect(outline(statementTree(statement, new Set(taken)).root.children)).toEqual(expected)
}

test('lines after a heading at a greater depth hang under it', () =>
  check(
    ['Revenue', 'Expenses:', '  Cost', '  Research', 'Total'],
    ['Revenue', 'ext:ExpensesAbstract', '  Cost', '  Research', 'Total'],
  ))
test('headings nest', () =>
  check(['A:', '  B:', '    C', '  D', 'E'], ['ext:AAbstract', '  ext:BAbstract', '    C', '  D', 'E']))
test('a total above its items stays beside them', () => check(['Total', '  Item'], ['Total', 'Item']))
test('a line that is indented too far hangs under the last heading', () =>
  check(['A:', '      B'], ['ext:AAbstract', '  B']))
test('headings of one label have names of their own', () =>
  check(
    ['Other:', '  A', 'Other:', '  B', 'Other:'],
    ['ext:OtherAbstract', '  A', 'ext:LossOtherAbstract', '  B', 'ext:LossOther2Abstract'],
  ))
test('a name in use is not taken again', () => check(['A:', '  B'], ['ext:LossAAbstract', '  B'], ['ext:AAbstract']))
test('a label without letters has a name all the same', () =>
  check(['2006:', '—:'], ['ext:Heading2006Abstract', 'ext:HeadingAbstract']))
test('a long label has a short name', () => {
  const { abstracts } = statementTree(
    { name: 'Loss', title: 'Loss', lines: [line(`${'word '.repeat(99)}:`)] },
    new Set(),
  )
  expect(abstracts[1]!.name.length).toBeLessThan(120)
})

test('a list shows what is reported and the headings over it', () => {
  const node = (name: string, children: PresentationNode[] = []): PresentationNode => ({
    name,
    labelRole: 'standard',
    children,
  })
  const tree = [node('x:Cover', [node('x:A'), node('x:B')]), node('x:Empty', [node('x:C')])]
  expect(outline(prunedTree(tree, (it) => it === 'x:B'))).toEqual(['x:Cover', '  x:B'])
})
