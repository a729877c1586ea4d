import { describe, expect, test } from 'vitest'
import { parseCell } from '../../src/phrases/cell-value.js'
import { renderValue } from '../support/render-grid.js'

function check(text: string, expected: string | null): void {
  const value = parseCell(text)
  expect(value === null ? null : renderValue(value)).toBe(expected)
}

describe('values', () => {
  test('a number', () => check('1,122', '1122'))
  test('a bracketed number', () => check('(158)', '-158'))
  test('a bracket whose close stands elsewhere', () => check('(158', '-158'))
  test('a currency sign and a gap', () => check('$   23', '23'))
  test('a percentage', () => check('57.4%', '57.4%'))
  test('a footnote mark in brackets is no part of the number', () => check('0.67 (1)', '0.67'))
  test('a footnote number glued on is no part of the number', () => check('0.67 1', '0.67'))
  test('a footnote star is no part of the number', () => check('1,204*', '1204'))
  test('a raised footnote is no part of the number', () => check('1,204¹', '1204'))
  test('non-breaking spaces do not count', () => check('\u00a01,204\u00a0', '1204'))
  test('an amount may name its own scale', () => check('$2.1 million', '2.1'))
  test('a price with a fraction', () => check('$21 1/4', '21.25'))
  test('a fraction alone', () => check('7/8', '0.875'))
  test('a plus sign', () => {
    check('+12.5%', '12.5%')
    check('+ 3', '3')
    check('+-3', null)
  })
  test('the letter of the yen', () => check('Y  61,204', '61204'))
  test('spaces between thousands', () => check('14 286', '14286'))
})

describe('nil', () => {
  test('a dash', () => check('—', 'nil'))
  test('a dash after a currency sign', () => check('$ -', 'nil'))
  test('a dash after the letter of the yen', () => check('Y  --', 'nil'))
  test('a nought between dashes', () => {
    check('-0-', 'nil')
    check('$ - 0 -', 'nil')
    check('-0.5', '-0.5')
  })
  test('a word', () => check('nil', 'nil'))
})

describe('no value', () => {
  test('a blank', () => check('', null))
  test('n/a', () => check('n/a', null))
  test('n.m.', () => check('n.m.', null))
  test('text', () => check('see below', null))
  test('a number in text', () => check('Note 4', null))
  test('a date', () => check('Nov 30, 2006', null))
  test('a date in numbers', () => check('12/31/96', null))
  test('the name of notes', () => check('3 1/2% notes', null))
})
