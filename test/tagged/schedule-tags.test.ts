import { describe, expect, test } from 'vitest'
import { TYPE_OF_QUANTITY } from '../../src/model/observation.js'
import { MEANINGS, meaningOf } from '../../src/tagged/schedule-tags.js'
import { packageTaxonomy } from '../support/convert-text.js'

/** The concept that a tag of an article stands for, or its label. */
function check(article: string, tag: string, expected: string | null): void {
  const meaning = meaningOf(article, tag)
  expect(meaning?.concept ?? meaning?.label ?? null).toBe(expected)
}

describe('a tag means', () => {
  test('a concept', () => check('5', 'NET-INCOME', 'core:NetIncomeLoss'))
  test('something of its own where no concept fits', () => check('9', 'DEPOSITS', 'Deposits'))
  test('of insurers', () => check('7', 'PREMIUMS', 'Premiums'))
  test('of utilities', () => check('UT', 'GROSS-OPERATING-REVENUE', 'core:Revenues'))
  test('of brokers', () => check('BD', 'COMMISSIONS', 'Commissions'))
  test('of funds', () => check('6', 'NET-ASSETS', 'Net assets'))
  test('the same without an article', () => check('', 'TOTAL-ASSETS', 'core:Assets'))
  test('nothing where no article has it', () => check('5', 'GOODWILL-OF-ALL', null))
})

test('concepts are of the taxonomy, of the tag’s type and time', () => {
  const { conceptByName } = packageTaxonomy()
  const meanings = Object.values(MEANINGS).flatMap((it) => Object.values(it))
  const faults = meanings.flatMap(({ label, concept, others, quantity, time }) =>
    [...(concept === null ? [] : [concept]), ...others].filter((name) => {
      const found = conceptByName.get(name)
      const period = time === 'duration' ? 'duration' : 'instant'
      return found === undefined || found.type !== TYPE_OF_QUANTITY[quantity] || found.period !== period ? label : false
    }),
  )
  expect(faults).toEqual([])
})
