import { test } from 'vitest'
import { check } from './fixture-folder.js'

const LEXICON = 'lexicon.json'

test('a label stands for a concept that there is', () =>
  check([[LEXICON, '"NetIncomeLoss"', '"ProfitLoss"']], 'lexicon.json: ProfitLoss: is no concept'))

test('a label stands for one concept', () =>
  check(
    [[LEXICON, '"Net income (loss)"', '"Net sales"']],
    'lexicon.json: NetIncomeLoss: label "Net sales" is also under Revenues',
  ))

test('a label stands for one concept in a kind of statement', () =>
  check(
    [
      [LEXICON, '["turnover"]', '["net loss"]'],
      [LEXICON, '"NetIncomeLoss", ', '"NetIncomeLoss", "kinds": ["IS", "BS"], '],
    ],
    'lexicon.json: NetIncomeLoss: label "net loss" is also under Assets in BS',
  ))

test('a label has one sign', () =>
  check(
    [[LEXICON, '"net loss"', '"Net income/loss"']],
    'lexicon.json: NetIncomeLoss: label "Net income/loss" is listed as negated and as not negated',
  ))

test('a label has words', () =>
  check([[LEXICON, '"net loss"', '"–"']], 'lexicon.json: NetIncomeLoss: label "–" has no words'))
