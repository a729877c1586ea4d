import { describe, expect, test } from 'vitest'
import type { StatementKind } from '../../src/model/taxonomy.js'
import { renderPrintedLabels } from '../../src/taxonomy/printed-labels.js'
import type { ElementClasses } from '../../src/training/element-classes.js'
import { printedLabels } from '../../src/training/printed-labels.js'
import type { TaggedStatement } from '../../src/training/read-labels.js'

const CLASSES: ElementClasses = {
  concepts: ['core:Assets', 'core:Cash'],
  classOf: (element) => (element === 'Assets' ? 0 : element === 'Cash' ? 1 : 2),
  alternatives: [[0], [1]],
}

/** A statement of one line. */
function printed(company: number, label: string, element: string, kind: StatementKind = 'BS', isNegated = false) {
  return { company, kind, lines: [{ label, element, isNegated }] }
}

/** Labels as they are written, tabs as strokes. */
function check(statements: readonly TaggedStatement[], ...expected: readonly string[]): void {
  const text = renderPrintedLabels(printedLabels(statements, CLASSES)).trimEnd()
  expect(text.replaceAll('\t', ' / ')).toBe(expected.join('\n'))
}

const THREE = [1, 2, 3].map((it) => printed(it, 'Cash', 'Cash'))

describe('a label', () => {
  test('of three companies is told', () => check(THREE, 'cash / BS / Cash 3 0'))
  test('of two is not', () => check(THREE.slice(1)))
  test('of a company that prints it three times is not', () =>
    check([1, 1, 1].map((it) => printed(it, 'Cash', 'Cash'))))
  test('is told with each of its concepts, that of most companies first', () =>
    check(
      [printed(8, 'Cash', 'Assets'), ...THREE, printed(9, 'Cash', 'Gold'), printed(10, 'Cash', 'Silver')],
      'cash / BS / Cash 3 0 / - 2 0 / Assets 1 0',
    ))
  test('of three companies in all is told', () =>
    check([...THREE.slice(1), printed(1, 'Cash', 'Assets')], 'cash / BS / Cash 2 0 / Assets 1 0'))
  test('is one in all its forms', () =>
    check(
      [printed(1, 'The CASH', 'Cash'), printed(2, 'cash:', 'Cash'), printed(3, 'Cash', 'Cash')],
      'cash / BS / Cash 3 0',
    ))
  test('is another one in another kind of statement', () =>
    check(
      [...THREE.slice(1), printed(1, 'Cash', 'Cash', 'CF'), ...THREE.map((it) => ({ ...it, kind: 'IS' as const }))],
      'cash / IS / Cash 3 0',
    ))
  test('tells how many companies print its number with the other sign', () =>
    check([...THREE.slice(1), printed(1, 'Cash', 'Cash', 'BS', true)], 'cash / BS / Cash 3 1'))
  test('without words is not told', () => check([1, 2, 3].map((it) => printed(it, '—', 'Cash'))))
})

test('labels are told in the order of the alphabet, then of the statements', () => {
  const of = (label: string, kind: StatementKind) => [1, 2, 3].map((it) => printed(it, label, 'Cash', kind))
  check(
    [...of('Total', 'IS'), ...of('Cash', 'CF'), ...of('Cash', 'BS')],
    'cash / BS / Cash 3 0',
    'cash / CF / Cash 3 0',
    'total / IS / Cash 3 0',
  )
})
