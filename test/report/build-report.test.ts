import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { convertText } from '../support/convert-text.js'

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

test('extension concepts without a fact are left out', () => {
  const { report } = convertText('\tNorth\tSouth\nZyzzy\t23\t6')
  expect(report.extensions).toEqual([])
})
