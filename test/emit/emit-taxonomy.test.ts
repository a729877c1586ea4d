import { expect, test } from 'vitest'
import { emitTaxonomy } from '../../src/emit/emit-taxonomy.js'
import { fixtureTaxonomy } from './fixture-taxonomy.js'
import { allNamed, readXml } from './read-xml.js'

const FILES = new Map(emitTaxonomy(fixtureTaxonomy).map((it) => [it.path, it.text]))
const schema = readXml(FILES.get('taxonomy/core.xsd')!)

test('the base taxonomy is two schemas with their linkbases', () => {
  expect([...FILES.keys()]).toEqual(
    [
      'core.xsd',
      'core-statements.xsd',
      'core_lab.xml',
      'core_ref.xml',
      'core_pre.xml',
      'core_cal.xml',
      'core_def.xml',
    ].map((it) => `taxonomy/${it}`),
  )
})
test('who imports core.xsd inherits labels and references, no presentation and no calculation', () => {
  const linkbases = allNamed(schema, 'link:linkbaseRef').map((it) => it.attributes['xlink:href'])
  expect(linkbases).toEqual(['core_lab.xml', 'core_ref.xml'])
})
test('every concept is declared with its type, period and balance', () => {
  const declared = allNamed(schema, 'xs:element').find((it) => it.attributes.name === 'Assets')
  expect(declared?.attributes).toMatchObject({
    id: 'core_Assets',
    type: 'xbrli:monetaryItemType',
    'xbrli:periodType': 'instant',
    'xbrli:balance': 'debit',
  })
})
test('a standard anchor is a reference', () => {
  const names = allNamed(readXml(FILES.get('taxonomy/core_ref.xml')!), 'link:reference').map((it) =>
    it.children.map((part) => `${part.name}=${part.text}`).join(' '),
  )
  expect(names).toContain('ref:Name=ifrs-full ref:Section=Revenue')
})
test('calculations have the arcrole of Calculations 1.1', () => {
  const arcs = allNamed(readXml(FILES.get('taxonomy/core_cal.xml')!), 'link:calculationArc')
  expect(arcs.map((it) => [it.attributes['xlink:arcrole'], it.attributes.weight])).toEqual([
    ['https://xbrl.org/2023/arcrole/summation-item', '1'],
    ['https://xbrl.org/2023/arcrole/summation-item', '-1'],
  ])
})
test('the axes for every number are offered to all of them in one hypercube', () => {
  const links = allNamed(readXml(FILES.get('taxonomy/core_def.xml')!), 'link:definitionLink')
  const roles = links.map((it) => it.attributes['xlink:role']?.replace(/.*\/dimensions\//, ''))
  expect(roles).toEqual(['NoDimensions', 'ChangeAndSegments', 'Listing'])
  const places = allNamed(links[1]!, 'link:loc').map((it) => it.attributes['xlink:label'])
  expect(places).toContain('core_Assets')
  expect(places).not.toContain('core_EntityRegistrantName')
})
test('labels tell axes and members from concepts', () => {
  const labels = allNamed(readXml(FILES.get('taxonomy/core_lab.xml')!), 'link:label').map((it) => it.text)
  expect(labels).toEqual(expect.arrayContaining(['Segments [Axis]', 'All segments [Member]', 'Listing [Axis]']))
})
test('the same taxonomy gives the same bytes', () => {
  expect(emitTaxonomy(structuredClone(fixtureTaxonomy))).toEqual(emitTaxonomy(fixtureTaxonomy))
})
test('the files of a taxonomy are made once', () =>
  expect(emitTaxonomy(fixtureTaxonomy)).toBe(emitTaxonomy(fixtureTaxonomy)))
