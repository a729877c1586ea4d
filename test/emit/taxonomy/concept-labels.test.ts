import { expect, test } from 'vitest'
import { conceptLabels } from '../../../src/emit/taxonomy/concept-labels.js'
import { fixtureReport, LINES } from '../fixture-report.js'
import { fixtureTaxonomy } from '../fixture-taxonomy.js'

const labelsByName = new Map(conceptLabels(fixtureReport, fixtureTaxonomy).map((it) => [it.name, it.labels]))

test('an extension concept keeps its labels', () => {
  expect(labelsByName.get('ext:AccretionOfDebentures')?.standard).toBe(
    'Accretion in carrying value of convertible debentures',
  )
})
test('the printed label fills a role for which the taxonomy has none', () => {
  expect(labelsByName.get('core:NetIncomeLoss')).toEqual({ negated: 'Loss for the period' })
})
test('a label of the taxonomy is not printed over', () => {
  expect(labelsByName.has('core:OperatingExpenses')).toBe(false)
  expect(labelsByName.has('core:Revenues')).toBe(false)
})
test('of two printed labels in one role the first stands', () => {
  const again = { ...LINES[7]!, label: 'Net loss' }
  const statements = [{ ...fixtureReport.statements[0]!, lines: [...LINES, again] }]
  const labels = conceptLabels({ ...fixtureReport, statements }, fixtureTaxonomy)
  expect(labels.find((it) => it.name === 'core:NetIncomeLoss')?.labels.negated).toBe('Loss for the period')
})
