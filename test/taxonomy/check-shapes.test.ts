import { test } from 'vitest'
import { check } from './fixture-folder.js'

const INCOME = 'concepts/income.json'

test('a concept needs a standard label', () =>
  check([[INCOME, '"standard": "Interest expense", ', '']], `${INCOME}: InterestExpense: labels lacks "standard"`))

test('a label prints something', () =>
  check(
    [[INCOME, '"Net income (loss)"', '" "']],
    `${INCOME}: NetIncomeLoss: labels.standard is " ", which doesn't match ^\\S(.*\\S)?$`,
  ))

test('a member that nothing reads is named', () =>
  check([[INCOME, '"documentation"', '"comment"']], `${INCOME}: Revenues: has "comment", which nothing reads`))

test('an anchor is of a standard that we know', () =>
  check(
    [[INCOME, 'us-gaap:InterestExpense', 'gaap:InterestExpense']],
    `${INCOME}: InterestExpense: anchors.0 is "gaap:InterestExpense", which doesn't match ^(us-gaap|ifrs-full|dei):[A-Za-z0-9]+$`,
  ))

test('a value that is none of the choice is named', () =>
  check(
    [[INCOME, '"perShare"', '"money"']],
    `${INCOME}: EarningsPerShareBasic: type is "money", not one of monetary, perShare, shares, pure, string, date, gYear, gMonthDay, boolean`,
  ))

test('a value of the wrong type is named', () =>
  check(
    [['lexicon.json', '["turnover"]', '"turnover"']],
    'lexicon.json: Assets: labels is "turnover", not of type array',
  ))

test('an item of a sum has a sign', () =>
  check(
    [['calculations.json', '+Revenues', 'Revenues']],
    'calculations.json: NetIncomeLoss: items.0 is "Revenues", which doesn\'t match ^[+-][A-Z][A-Za-z0-9]*$',
  ))

test('an explicit axis has its default', () =>
  check(
    [
      ['dimensions.json', '{ "name": "ReportedMember", "label": "Reported" },', ''],
      ['dimensions.json', '{ "name": "PriorYearMember", "label": "From the prior year" }', ''],
    ],
    'dimensions.json: ChangeAxis: members must NOT have fewer than 1 items',
  ))

test('a fault outside of all entries is of the file', () =>
  check(
    [['names.json', '"f2x": "https', '"f3x": "https']],
    'names.json: the file: namespaces lacks "f2x"',
    'names.json: the file: namespaces has "f3x", which nothing reads',
  ))

test('a namespace is a URI', () =>
  check(
    [['names.json', 'https://example.com/core', 'example core']],
    'names.json: the file: namespaces.core is "example core", which doesn\'t match ^[a-z][a-z0-9+.-]*:\\S+$',
  ))
