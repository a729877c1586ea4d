import { test } from 'vitest'
import { check } from './fixture-folder.js'

const MODERN = 'modern-labels.json'

test('a label is of a concept', () => check([[MODERN, '"Revenues"', '"Sales"']], `${MODERN}: Sales: is no concept`))

test('a label stands below a concept', () =>
  check(
    [[MODERN, '"Revenues",', '"Revenues", "below": "Turnover",']],
    `${MODERN}: Revenues: stands below Turnover, which is no concept`,
  ))

test('a label may stand below another line', () =>
  check([[MODERN, '"Revenues",', '"Revenues", "kinds": ["IS"], "below": "NetIncomeLoss",']]))

test('a label is listed once for its concept', () =>
  check(
    [[MODERN, '"net turnover"', '"net turnover", "gross turnover", "net turnover"']],
    `${MODERN}: Revenues: label "net turnover" is listed twice`,
  ))

test('all faults of an entry are told', () =>
  check(
    [
      [MODERN, '"Revenues",', '"Sales", "below": "Turnover",'],
      [MODERN, '"net turnover"', '"net turnover", "net turnover"'],
    ],
    `${MODERN}: Sales: is no concept`,
    `${MODERN}: Sales: stands below Turnover, which is no concept`,
    `${MODERN}: Sales: label "net turnover" is listed twice`,
  ))

test('a kind is one of a statement', () =>
  check(
    [[MODERN, '"Revenues",', '"Revenues", "kinds": ["XX"],']],
    `${MODERN}: Revenues: kinds.0 is "XX", not one of IS, BS, CF, EQ, CI`,
  ))

test('a label is listed once for its concept, in whatever form and entry', () =>
  check(
    [[MODERN, '"net turnover"', '"net turnover", "Net turnovers"']],
    `${MODERN}: Revenues: label "Net turnovers" is listed twice`,
  ))
