import { expect, test } from 'vitest'
import { axisLabels, memberLabels } from '../../../src/emit/taxonomy/axis-labels.js'
import { MEMBERS } from '../fixture-report.js'
import { fixtureTaxonomy } from '../fixture-taxonomy.js'

function check(axis: string, ...expected: readonly string[]): void {
  const labels = axisLabels(fixtureTaxonomy.axisByName.get(axis)!)
  expect(labels.map((it) => `${it.name} ${it.labels.standard}`)).toEqual(expected)
}

test('an axis and its members are told from concepts', () =>
  check('core:SegmentsAxis', 'core:SegmentsAxis Segments [Axis]', 'core:AllSegmentsMember All segments [Member]'))
test('a typed axis has no members', () => check('core:ListingAxis', 'core:ListingAxis Listing [Axis]'))
test('a member of the filing is labelled as one of the taxonomy', () =>
  expect(memberLabels(MEMBERS[0]!)).toEqual({ name: 'ext:DevicesMember', labels: { standard: 'Devices [Member]' } }))
