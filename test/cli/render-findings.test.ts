import { expect, test } from 'vitest'
import { lineNumber, renderFindings } from '../../src/cli/render-findings.js'

test('a finding is told with its line and a likelier reading', () => {
  const finding = {
    code: 'validate/sum-missed',
    severity: 'warning' as const,
    message: 'Loss is printed as 5',
    spans: [{ start: 4, end: 5 }],
    suggestion: '6',
  }
  const [, , row, likely] = renderFindings([finding], 'a\nb\nc').split('\n')
  expect(row).toMatch(/^warning {3}validate\/sum-missed {5}3 {2}Loss is printed as 5$/)
  expect(likely?.trim()).toBe('likely: 6')
})

test('lines are counted from 1', () =>
  expect([0, 1, 2, 4].map((at) => lineNumber('a\nb\nc', at))).toEqual([1, 1, 2, 3]))
