import { expect, test } from 'vitest'
import { renderMember } from '../support/render-members.js'
import { textToGrid } from '../support/source.js'

/** The member of a table of income under a title. */
function check(title: string, expected: string | null, heads = '\t2022\t2021'): void {
  const { member } = textToGrid(`**${title}**\n\n${heads}\nRevenue\t95\t60\nNet loss\t7\t4`)
  expect(member === null ? null : renderMember(member.member)).toBe(expected)
}

test('a statement is of the basis that its title names', () =>
  check('Consolidated Statements of Operations - Pro Forma', 'basis core:ProFormaMember'))
test('a basis may lead the title', () => check('Non-GAAP Statements of Income', 'basis core:NonGaapMember'))
test('what leads from one basis to another is of neither', () =>
  check('Reconciliation of Net Loss to Pro Forma Net Loss', null))
test('columns that name their bases have their own', () =>
  check('Pro Forma Statements of Income', null, '\tHistorical 2022\tPro forma 2022'))
test('a title that names none says nothing', () => check('Statements of Income', null))
