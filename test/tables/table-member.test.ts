import { describe, expect, test } from 'vitest'
import { renderMember } from '../support/render-members.js'
import { textToGrid } from '../support/source.js'

/** What a table is of as a whole, where it isn't the filer's own. */
function check(text: string, expected: string | null): void {
  const { member } = textToGrid(text)
  expect(member === null ? null : renderMember(member.member)).toBe(expected)
}

const YEARS = '\t2022\t2021'
const BODY = `${YEARS}\nRevenue\t95\t60\nNet loss\t7\t4`

describe('a caption tells', () => {
  test('an investee’s accounts', () =>
    check(
      `Summarized financial information of Acme Water is as follows:\n\n${BODY}`,
      'table Summarized financial information of Acme Water is as follows',
    ))
  test('an investee by its name', () =>
    check(
      `**Acme Water Condensed Financial Information**\n\n${BODY}`,
      'table Acme Water Condensed Financial Information',
    ))
  test('the filer’s own condensed accounts are its own', () =>
    check(`**Condensed Financial Information**\n\n${BODY}`, null))
  test('a kind of pension plan', () =>
    check(
      `**Components of benefit cost**\n\n**Other Postretirement Plans**\n\n${YEARS}\nService cost\t2\t1`,
      'table Other Postretirement Plans',
    ))
  test('the only segment', () =>
    check(
      `Financial information of the Company's single operating segment:\n\n${BODY}`,
      "segment Financial information of the Company's single operating segment",
    ))
  test('how often fair value is measured', () =>
    check(
      `Assets and liabilities measured at fair value on a recurring basis:\n\n${YEARS}\nFunds\t5\t3`,
      'table Assets and liabilities measured at fair value on a recurring basis',
    ))
  test('what was reclassified', () =>
    check(
      `Amounts reclassified from AOCI were as follows:\n\n${YEARS}\nRevenues\t5\t3`,
      'table Amounts reclassified from AOCI were as follows',
    ))
  test('other comprehensive income before tax', () =>
    check(
      `The components of other comprehensive loss are:\n\n${YEARS}\nTranslation\t5\t3`,
      'equity core:AccumulatedOtherComprehensiveIncomeMember',
    ))
})

describe('awards', () => {
  test('that are granted and vest', () =>
    check(
      `A summary of RSU activity:\n\n\tUnits\tValue\nGranted\t5\t3\nVested\t4\t2`,
      'table A summary of RSU activity',
    ))
  test('are no member in other tables', () =>
    check(`Expense of restricted stock units:\n\n${YEARS}\nExpense\t5\t3`, null))
  test('options need none', () => check(`Stock options:\n\n\tShares\tPrice\nGranted\t5\t3\nExercised\t4\t2`, null))
})

describe('running text', () => {
  test('the sentence that leads to the table tells', () =>
    check(
      `We own bonds. The following table shows what is measured at fair value on a recurring basis as the rules ask of us.\n\n${YEARS}\nFunds\t5\t3`,
      'table recurring basis',
    ))
  test('a sentence before it does not', () =>
    check(
      `Goodwill is not measured on a recurring basis. The following table shows what we paid for it in both years.\n\n${YEARS}\nGoodwill\t5\t3`,
      null,
    ))
})

describe('rows that add up to what is unallocated', () => {
  test('are parts of it', () =>
    check(`${YEARS}\nShare-based plans\t(5)\t3\nOther\t2\t1\nUnallocated items\t(3)\t4`, 'segment Unallocated items'))
  test('a last row of that name is none by itself', () =>
    check(`${YEARS}\nNorth America\t5\t3\nAfrica\t2\t1\nCorporate\t6\t4`, null))
})
