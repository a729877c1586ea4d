import { describe, expect, test } from 'vitest'
import { labelTerms } from '../../../src/assign/lines/label-terms.js'

describe('the words that tell', () => {
  function check(label: string, ...words: readonly string[]): void {
    expect(labelTerms(label).words.map((it) => it.text)).toEqual(words)
  }
  test('are small, without plural', () => check('Prepaid EXPENSES', 'prepaid', 'expense'))
  test('are without idle ones', () =>
    check('Net decrease in the cash of an investment (see Note)', 'decrease', 'cash', 'investment'))
  test('of owners are one word', () => {
    check("Stockholders' equity", 'shareholder', 'equity')
    check('Shareowners’ equity', 'shareholder', 'equity')
    check("Stockholder's equity", 'shareholder', 'equity')
  })
  test('for stock and shares are one word', () => check('Stock, shares and stocks', 'share', 'share', 'share'))
  test('for earnings and profit are one word', () => check('Profit or earnings', 'income', 'income'))
  test('for minorities are one word', () => check('Minority interests', 'noncontrolling', 'interest'))
  test('with an ending of their own are brought to one', () =>
    check('Liabilities, securities and taxes', 'liability', 'security', 'tax'))
  test('that end in ss are no plural', () => check('Losses and loss of business', 'loss', 'loss', 'business'))
  test('that are short are no plural', () => check('Gas', 'gas'))
  test('after non- are run together', () => check('Non-current', 'noncurrent'))
  test('have # for numbers with their signs', () =>
    check('Preferred, $1,000.50 par, 7.5%', 'preferred', '#', 'par', '#'))
  test('have one # for numbers side by side', () => check('At 2006 and 2005', '#'))
  test('apart by & are words of their own', () => check('R&D', 'r', 'd'))
  test('of a label of signs alone are none', () => check('—'))
})

describe('texts of several words', () => {
  const { key, head, tail } = labelTerms('Common stock, 1,000 shares issued or outstanding')
  test('all are without numbers', () => expect(key.text).toBe('common share share issued outstanding'))
  test('the first are three', () => expect(head.text).toBe('common share #'))
  test('the last are three', () => expect(tail.text).toBe('share issued outstanding'))
  test('of a short label are all of its words', () => {
    const short = labelTerms('Total assets')
    expect([short.head.text, short.tail.text]).toEqual(['total asset', 'total asset'])
  })
})

describe('a total', () => {
  function check(label: string, expected: 'total' | 'no total' | 'says total'): void {
    const { isTotal, saysTotal } = labelTerms(label)
    expect(saysTotal ? 'says total' : isTotal ? 'total' : 'no total').toBe(expected)
  }
  test('says so first', () => check(' Total assets', 'says total'))
  test('may be one of cash', () => check('Net cash used in investing activities', 'total'))
  test('may be a change', () => check('Net increase in cash', 'total'))
  test('may be an income', () => check('Income before income taxes', 'total'))
  test('may be the gross profit', () => check('Gross profit', 'total'))
  test('is none that is called so later', () => check('Interest, total', 'no total'))
  test('is none that is any income', () => check('Income taxes', 'no total'))
})

describe('the part of a statement', () => {
  function check(label: string, expected: string): void {
    expect(labelTerms(label).region.text).toBe(expected)
  }
  test('of operations', () => check('Cash flows from operating activities', 'operating'))
  test('of operations that provide cash', () => check('Cash used in operations', 'operating'))
  test('of investing', () => check('INVESTING ACTIVITIES:', 'investing'))
  test('of investment', () => check('Investment activities', 'investing'))
  test('of financing', () => check('Net cash provided by financing activities', 'financing'))
  test('of what is told beside', () => check('Supplemental disclosures', 'supplement'))
  test('of current assets', () => check('Total current assets', 'current assets'))
  test('of other assets', () => check('Total noncurrent assets', 'assets'))
  test('of current liabilities', () => check('Current liabilities:', 'current liabilities'))
  test('of liabilities', () => check('Total liabilities', 'liabilities'))
  test('of equity', () => check("Shareholders' equity", 'equity'))
  test('of liabilities and equity is equity', () => check("Total liabilities and stockholders' equity", 'equity'))
  test('of interest earned', () => check('Total interest and dividend income', 'interest income'))
  test('of interest owed', () => check('Interest expense:', 'interest expense'))
  test('of other income of banks', () => check('Total non-interest income', 'other income of bank'))
  test('of other expense of banks', () => check('Noninterest expense', 'other expense of bank'))
  test('of revenue', () => check('Total net revenues', 'revenue'))
  test('of its cost', () => check('Cost of goods sold', 'cost of revenue'))
  test('of expenses', () => check('Total costs and expenses', 'expenses'))
  test('of other income', () => check('Other (expense) income', 'other income'))
  test('of amounts per share', () => check('Loss per common share:', 'per share'))
  test('of comprehensive income', () => check('Total comprehensive loss', 'comprehensive'))
  test('that is not named', () => check('Depreciation', '-'))
})

test('what is non-current is not current', () => {
  expect(labelTerms('Total non-current assets').region.text).toBe('assets')
  expect(labelTerms('Total non-current liabilities').region.text).toBe('liabilities')
})
test('an income or loss is a total as an income is', () =>
  expect(['Income (loss) before taxes', 'Income (loss) from operations'].map((it) => labelTerms(it).isTotal)).toEqual([
    true,
    true,
  ]))
test('a part of the cash flows is no total', () => expect(labelTerms('Net loss on sale of assets').isTotal).toBe(false))
