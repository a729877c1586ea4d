import { expect, test } from 'vitest'
import { type OutlineNode, parseOutline } from '../../src/taxonomy/outline.js'

function check(lines: readonly string[], tree: string) {
  expect(parseOutline(lines).tree.map(render).join(' ')).toBe(tree)
}

function render({ name, labelRole, children }: OutlineNode): string {
  const role = labelRole === 'standard' ? '' : `/${labelRole}`
  return `${name}${role}${children.length === 0 ? '' : `(${children.map(render).join(' ')})`}`
}

test('lines of one level are neighbours', () => check(['A', 'B', 'C'], 'A B C'))
test('a line further in is under the one above', () => check(['A', '  B', '    C'], 'A(B(C))'))
test('a line further out ends the levels between', () => check(['A', '  B', '    C', '  D', 'E'], 'A(B(C) D) E'))
test('a label role may follow', () => check(['A', '  B negated', '  C total'], 'A(B/negated C/total)'))
test('a line with a fault is left out', () => check(['A', '    B', '  C'], 'A(C)'))
