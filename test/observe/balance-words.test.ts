import { expect, test } from 'vitest'
import { headsBalances, namesBalance, tellsOfFlow } from '../../src/observe/balance-words.js'

const areBalances = (labels: readonly string[]): readonly boolean[] => labels.map(namesBalance)

test('what is owed, owned and left is a balance', () =>
  expect(
    areBalances([
      'Mortgage notes payable',
      'Total long-term debt',
      'Working capital',
      'Net debt (1)',
      'Book value per share',
    ]),
  ).toEqual(Array(5).fill(true)))
test('what happened to it, what it brought and what it cost is none', () =>
  expect(
    areBalances(['Increase in notes payable', 'Interest on long-term debt', 'Return on equity', 'Sales of assets']),
  ).toEqual(Array(4).fill(false)))
test('a heading of income or expense tells of flows', () =>
  expect(['Interest expense:', 'At year end:'].map(tellsOfFlow)).toEqual([true, false]))
test('a heading of a position tells of balances', () =>
  expect(
    [
      'Financial position at June 30:',
      'At year end:',
      'Identifiable assets:',
      'Changes in financial position',
      'Sales:',
    ].map(headsBalances),
  ).toEqual([true, true, true, false, false]))
