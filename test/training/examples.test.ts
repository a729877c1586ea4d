import { describe, expect, test } from 'vitest'
import { labelTerms } from '../../src/assign/lines/label-terms.js'
import { type FeatureKind, hashOf } from '../../src/assign/lines/line-features.js'
import { term } from '../../src/assign/lines/term.js'
import type { StatementKind } from '../../src/model/taxonomy.js'
import type { ElementClasses } from '../../src/training/element-classes.js'
import { type Example, type ListedLabel, listedExamples, statementExamples } from '../../src/training/examples.js'
import type { TaggedStatement } from '../../src/training/read-labels.js'

const CONCEPTS = ['core:Assets', 'core:Cash']
const CLASSES: ElementClasses = {
  concepts: CONCEPTS,
  classOf: (element) => (element === 'Assets' ? 0 : element === 'Cash' ? 1 : 2),
  alternatives: [[0], [1]],
}

/** Lines as `Total assets = Assets`. */
function statementOf(lines: readonly string[], company = 1, kind: StatementKind = 'BS'): TaggedStatement {
  return {
    company,
    kind,
    lines: lines.map((it) => {
      const [label = '', element = null] = it.split(' = ')
      return { label, element, isNegated: false }
    }),
  }
}

function has({ features }: Example, kind: FeatureKind, first: string, second = ''): boolean {
  return features.includes(hashOf(kind, term(first), term(second)))
}

/** Examples that are shown among neighbours. */
function placed(examples: readonly Example[]): readonly Example[] {
  return examples.filter((it) => it.weight === 1)
}

describe('a line of a statement', () => {
  const examples = statementExamples([statementOf(['Cash = Cash', 'Total assets = Assets'], 42)], CLASSES)
  const [among, alone] = examples.slice(2) as [Example, Example]
  test('is shown among its neighbours and alone', () =>
    expect(examples.map((it) => it.weight)).toEqual([1, 0.5, 1, 0.5]))
  test('is of the class of its element', () => expect(examples.map((it) => it.class)).toEqual([1, 1, 0, 0]))
  test('is of its company', () => expect(examples.every((it) => it.company === 42)).toBe(true))
  test('is known by its label', () => expect(alone.label).toBe(labelTerms('Total assets').key.hash))
  test('has features of its words and of its neighbours', () => {
    expect(has(among, 'word', 'asset')).toBe(true)
    expect(has(among, 'line above', 'cash')).toBe(true)
  })
  test('has features of its words only where it is shown alone', () => {
    expect(has(alone, 'word', 'asset')).toBe(true)
    expect(has(alone, 'line above', 'cash')).toBe(false)
    expect(has(alone, 'line above', '^')).toBe(false)
  })
  test('without a concept is of the class after the last', () =>
    expect(statementExamples([statementOf(['Goodwill = Goodwill'])], CLASSES)[0]!.class).toBe(2))
})

describe('lines that are printed again', () => {
  /** How many are shown among neighbours, and how many alone. */
  function check(statements: readonly TaggedStatement[], among: number, alone: number): void {
    const examples = statementExamples(statements, CLASSES)
    expect([placed(examples).length, examples.length - placed(examples).length]).toEqual([among, alone])
  }
  const STATEMENT = ['Cash = Cash', 'Total assets = Assets']
  test('by the same company among the same lines are shown once', () =>
    check([statementOf(STATEMENT), statementOf(STATEMENT)], 2, 2))
  test('by another company are shown again', () => check([statementOf(STATEMENT, 1), statementOf(STATEMENT, 2)], 4, 4))
  test('among other lines are shown again, but not alone', () =>
    check([statementOf(STATEMENT), statementOf([...STATEMENT, 'Debt = Debt'])], 4, 3))
  test('in another kind of statement are shown again', () =>
    check([statementOf(STATEMENT, 1, 'BS'), statementOf(STATEMENT, 1, 'CF')], 4, 4))
  test('of another element are shown again', () =>
    check([statementOf(['Cash = Cash']), statementOf(['Cash = Assets'])], 2, 2))
})

describe('a listed label', () => {
  const STATEMENTS = [
    statementOf(['Cash = Cash', 'Total assets = Assets']),
    statementOf(['Bank = Cash', 'Debt = Debt']),
  ]
  function listed(changes: Partial<ListedLabel> = {}): readonly Example[] {
    const label = { label: 'Treasury bills', concept: 'core:Assets', kinds: [], below: null, ...changes }
    return listedExamples([label], STATEMENTS, CLASSES)
  }
  const below = listed({ below: 'core:Cash' })
  test('is shown alone, in no known statement', () => {
    const examples = listed()
    expect(examples.map((it) => it.weight)).toEqual([0.5, 0.5, 0.5, 0.5])
    expect(examples.every((it) => has(it, 'statement', '-'))).toBe(true)
  })
  test('is shown twice in each kind of statement besides', () => {
    const examples = listed({ kinds: ['BS', 'CF'] })
    const count = (kind: string) => examples.filter((it) => has(it, 'statement', kind)).length
    expect(['-', 'BS', 'CF', 'IS'].map(count)).toEqual([4, 2, 2, 0])
  })
  test('is put into statements right below the line that it follows', () => {
    expect(placed(below).length).toBe(30)
    for (const it of placed(below)) expect(has(it, 'line above', 'cash') || has(it, 'line above', 'bank')).toBe(true)
    expect(new Set(placed(below).map((it) => has(it, 'line below', 'total asset'))).size).toBe(2)
  })
  test('is of its own concept, of no company', () =>
    expect(new Set(below.map((it) => `${it.class} ${it.company}`))).toEqual(new Set(['0 0'])))
  test('is shown alone where no statement has the line that it follows', () => {
    const label = { label: 'Bills', concept: 'core:Cash', kinds: [], below: 'core:Assets' }
    expect(listedExamples([label], [STATEMENTS[1]!], CLASSES).length).toBe(4)
  })
  test('of a concept that is no class is left out', () => expect(listed({ concept: 'core:TradingSymbol' })).toEqual([]))
  test('is put into the same statements each time', () => expect(listed({ below: 'core:Cash' })).toEqual(below))
})

test('half of the labels that are shown alone are of no known statement', () => {
  const lines = Array.from(
    { length: 100 },
    (_, i) => `Line ${'abcdefghij'[Math.floor(i / 10)]}${'abcdefghij'[i % 10]} = Cash`,
  )
  const alone = statementExamples([statementOf(lines)], CLASSES).filter((it) => it.weight === 0.5)
  const without = alone.filter((it) => has(it, 'statement', '-')).length
  expect([alone.length, without > 30, without < 70]).toEqual([100, true, true])
})
