import { expect, test } from 'vitest'
import { withoutMailWrapper } from '../../src/intake/mail-wrapper.js'

function check(text: string, expected: string): void {
  const { start, end } = withoutMailWrapper(text)
  expect(text.slice(start, end).trim()).toBe(expected)
}

const BEGIN =
  '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Key-Asymmetric:\n MFgwCgYEVQ\n TWSM7vrz\n'
const END = '-----END PRIVACY-ENHANCED MESSAGE-----\n'

test('keys before a text and the line after it are no part of it', () =>
  check(`${BEGIN}\nSales rose\n${END}`, 'Sales rose'))
test('a text may begin right after the keys', () => check(`${BEGIN}Sales rose\n${END}`, 'Sales rose'))
test('a wrapper that breaks off ends with the file', () => check(`${BEGIN}\nSales rose`, 'Sales rose'))
test('a wrapper in a wrapper has its dashes escaped', () => check(`- ${BEGIN}\nSales rose\n- ${END}`, 'Sales rose'))
test('dashes that are escaped in a text end nothing', () =>
  check(`${BEGIN}\n- -----\nSales rose\n${END}`, '- -----\nSales rose'))
test('a wrapper of nothing is empty', () => check(`${BEGIN}${END}`, ''))
test('any other text is whole', () => check('Sales rose', 'Sales rose'))
test('the words within a text wrap nothing', () => check(`Sales rose\n${END}`, `Sales rose\n${END.trim()}`))
