import { test } from 'vitest'
import { check } from './fixture-folder.js'

const CALCULATIONS = 'calculations.json'
const LAST_SUM = '"items": ["+Revenues", "-InterestExpense"] }'

test('a total is no part of its parts', () =>
  check(
    [
      [
        CALCULATIONS,
        LAST_SUM,
        `${LAST_SUM}, { "statement": "IncomeStatement", "total": "Revenues", "items": ["+NetIncomeLoss"] }`,
      ],
    ],
    'calculations.json: NetIncomeLoss: sums into itself in IncomeStatement: NetIncomeLoss, Revenues, NetIncomeLoss',
  ))

test('two statements may sum in opposite directions', () =>
  check([
    [
      CALCULATIONS,
      LAST_SUM,
      `${LAST_SUM}, { "statement": "Others", "total": "Revenues", "items": ["+NetIncomeLoss"] }`,
    ],
  ]))
