import { describe, expect, test } from 'vitest'
import type { ExtensionMember } from '../../src/model/member.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { buildReport } from '../../src/report/build-report.js'
import { convertText, packageTaxonomy } from '../support/convert-text.js'
import { SECOND_QUARTER } from '../support/profile.js'
import { amountOf, changeOf, withMember } from '../support/report.js'
import { makeSource } from '../support/source.js'

const SENTENCE = 'For the quarter ended June 30, 2007 revenue was C$5 million.'

describe('the entity', () => {
  function check(text: string, known: KnownFacts, expected: string): void {
    expect(convertText(text, known).report.entity.identifier).toBe(expected)
  }
  const cover = "Acme Inc.\n(Translation of registrant's name into English)"
  test('is the CIK with its noughts', () => check(cover, { cik: '882361' }, '0000882361'))
  test('is the LEI', () => check(cover, { lei: '5493001KJTIIGC8Y1R12' }, '5493001KJTIIGC8Y1R12'))
  test('is the registrant’s name', () => check(cover, {}, 'Acme Inc.'))
  test('is the file where nobody is named', () => check('Sales rose.', {}, 'acme.txt'))
})

describe('ids', () => {
  const idsOf = (text: string): readonly string[] =>
    convertText(text)
      .report.facts.filter((it) => it.concept === 'core:Revenues')
      .map((it) => it.id)
  test('stay the same when unrelated facts come', () =>
    expect(idsOf(`Net loss was C$3 million in the quarter ended June 30, 2007.\n\n${SENTENCE}`)).toEqual(
      idsOf(SENTENCE),
    ))
  test('are two for two printings', () => {
    const ids = idsOf(`${SENTENCE}\n\n${SENTENCE}`)
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toBe(idsOf(SENTENCE)[0])
  })
})

test('facts stand in the order of print', () => {
  const { report } = convertText(
    `**FORM 6-K**\n\n${SENTENCE}\n\nNet loss was C$3 million in the quarter ended June 30, 2007.`,
  )
  const starts = report.facts.map((it) => it.provenance.value.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

test('a fact holds nothing of the stages before', () => {
  const { report } = convertText(SENTENCE)
  expect(report.facts.filter((it) => 'agreesWith' in it)).toEqual([])
})

test('the document is named with its hash, encoding, length and form', () => {
  const text = '**FORM 6-K**\n\nÜber'
  expect(convertText(text).report.document).toMatchObject({
    name: 'acme.txt',
    encoding: 'utf-8',
    length: text.length,
    form: '6-K',
  })
})

describe('members of the filing’s own', () => {
  const MEMBERS: readonly ExtensionMember[] = ['Devices', 'Drugs'].map((it) => ({
    name: `ext:${it}Member`,
    axis: 'core:SegmentsAxis',
    label: it,
  }))
  const REVENUE = amountOf('Revenues', '23000', '2006-09-01..2006-11-30')
  const report = (facts: readonly ReportedFact[]): Report =>
    buildReport({
      document: { source: makeSource(''), header: [], blocks: [], papers: [], plainText: [], findings: [] },
      schedules: [],
      sentences: [],
      profile: SECOND_QUARTER,
      fields: [],
      reconciled: {
        facts: facts.map((it) => ({ ...it, agreesWith: [] })),
        extensions: [],
        members: MEMBERS,
        statements: [],
        summations: [],
        outlooks: [],
        references: [],
        measures: [],
        findings: [],
      },
      taxonomy: packageTaxonomy(),
    })
  test('are left out where no fact names them', () =>
    expect(report([REVENUE, withMember(REVENUE, 'ext:DrugsMember')]).members).toEqual([MEMBERS[1]]))
  test('are part of what an id is made of', () => {
    const facts = [REVENUE, ...MEMBERS.map((it) => withMember(REVENUE, it.name))]
    expect(new Set(facts.flatMap((it) => report([it]).facts.map(({ id }) => id))).size).toBe(3)
  })
  test('give an id that doesn’t depend on the order of the axes', () => {
    const fact = withMember(changeOf(REVENUE), 'ext:DrugsMember')
    const turned = { ...fact, dimensions: Object.fromEntries(Object.entries(fact.dimensions).reverse()) }
    expect(report([turned]).facts[0]!.id).toBe(report([fact]).facts[0]!.id)
  })
})

test('extension concepts without a fact are left out', () => {
  const { report } = convertText('\tNorth\tSouth\nZyzzy\t23\t6')
  expect(report.extensions).toEqual([])
})
