import { describe, expect, test } from 'vitest'
import { type Explanation, explainFact } from '../../src/pipeline/explain.js'
import { convertText, packageTaxonomy } from '../support/convert-text.js'

const TEXT =
  'For the quarter ended Nov 30, 2006 net loss was C$3.1 million.\n\n(in thousands of Canadian dollars)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\nNet loss\t3,117\t5,102'

function explain(index: number, isTextAtHand = true): Explanation {
  const { report, source } = convertText(TEXT)
  const facts = report.facts.filter((it) => it.concept === 'core:NetIncomeLoss')
  return explainFact(facts[index]!, report, packageTaxonomy(), isTextAtHand ? source.text : null)
}

/** Aspect and what is printed for it. */
function check(explanation: Explanation, expected: Readonly<Record<string, readonly string[]>>): void {
  const steps = explanation.steps.map(({ aspect, snippets }) => [aspect, snippets.map((it) => it.printed)])
  expect(Object.fromEntries(steps)).toEqual(expected)
}

describe('a fact', () => {
  test('of a sentence shows what is printed for each aspect', () =>
    check(explain(0), {
      value: ['3.1'],
      label: ['net loss'],
      scale: ['million'],
      currency: ['C$'],
      period: ['quarter ended Nov 30, 2006'],
      sign: ['net loss'],
      concept: [],
    }))
  test('of a table shows its heading and notes', () =>
    check(explain(1), {
      value: ['3,117'],
      label: ['Net loss'],
      scale: ['thousands'],
      currency: ['Canadian dollars'],
      period: ['Quarter ended Nov 30, 2006'],
      sign: ['Net loss'],
      concept: [],
    }))
  test('tells the rules in words', () => {
    const step = explain(0).steps.find((it) => it.aspect === 'scale')
    expect(step?.rules).toEqual(['the scale word after the number'])
  })
  test('shows the other printings that agree with it', () =>
    expect(explain(0).corroborations.map((it) => it.snippet?.printed)).toEqual(['3,117']))
  test('is explained by its rules alone where the text is not at hand', () => {
    const { steps, corroborations } = explain(0, false)
    expect(steps.every((it) => it.snippets.length === 0)).toBe(true)
    expect(corroborations[0]?.snippet).toBe(null)
  })
})

test('a snippet shows what stands around it in one line', () => {
  const [snippet] = explain(0).steps[0]!.snippets
  expect(snippet).toMatchObject({
    before: 'For the quarter ended Nov 30, 2006 net loss was C$'.slice(-48),
    after: expect.stringMatching(/^ million\. \(in/),
  })
})
