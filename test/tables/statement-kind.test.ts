import { expect, test } from 'vitest'
import { textToGrid } from '../support/source.js'

function check(title: string, expected: string | null, head = '\tNorth\tSouth'): void {
  expect(textToGrid(`**${title}**\n\n${head}\nLine\t23\t6`).statement).toBe(expected)
}

test('a statement of operations', () => check('Consolidated Statements of Operations', 'IS'))
test('a statement of loss and deficit', () => check('Consolidated Statements of Loss and Deficit', 'IS'))
test('a balance sheet', () => check('Condensed Balance Sheets', 'BS'))
test('a statement of financial position', () => check('Statement of Financial Position', 'BS'))
test('cash flows', () => check('Statements of Cash Flows', 'CF'))
test('changes in equity', () => check("Statements of Changes in Shareholders' Equity", 'EQ'))
test('comprehensive income', () => check('Statements of Comprehensive Income', 'CI'))
test('of days, without a title, is a balance sheet', () => check('Acme', 'BS', '\tNov 30, 2006\tMay 31, 2006'))
test('nothing tells it', () => check('Acme', null))
