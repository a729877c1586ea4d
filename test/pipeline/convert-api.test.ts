import { expect, test } from 'vitest'
import { convert } from '../../src/index.js'
import { stemOf } from '../../src/pipeline/convert-api.js'
import { packageTaxonomy } from '../support/convert-text.js'

const TEXT = 'Revenue for the quarter ended Nov 30, 2006 was C$5 million.'
const taxonomy = packageTaxonomy()

test('the library gives the report and its files, those of the base taxonomy among them', () => {
  const result = convert({ name: 'acme-6k.txt', content: TEXT }, { taxonomy })
  const paths = result.kind === 'converted' ? result.files.map((it) => it.path) : []
  expect(paths.filter((it) => !it.startsWith('taxonomy/'))).toEqual(
    ['.xbrl', '.json', '.xsd', '_lab.xml', '_pre.xml', '_cal.xml', '_def.xml', '_ref.xml'].map(
      (it) => `acme-6k/acme-6k${it}`,
    ),
  )
  expect(paths.some((it) => it.startsWith('taxonomy/'))).toBe(true)
})
test('a string stands for its UTF-8 bytes', () => {
  const [fromText, fromBytes] = [TEXT, Buffer.from(TEXT, 'utf8')].map((content) =>
    convert({ name: 'a.txt', content }, { taxonomy }),
  )
  expect(fromText).toEqual(fromBytes)
})
test('input that cannot be used is told with its reason', () => {
  const result = convert({ name: 'a.txt', content: '' }, { taxonomy })
  expect(result).toMatchObject({ kind: 'refused', reason: { code: 'intake/empty' } })
})
test('one form alone is written where one is asked for', () => {
  const result = convert({ name: 'a.txt', content: TEXT }, { taxonomy, formats: ['json'] })
  const paths = result.kind === 'converted' ? result.files.map((it) => it.path) : []
  expect(paths).toContain('a/a.json')
  expect(paths).not.toContain('a/a.xbrl')
})
test('a picture of the tables alone has no taxonomy beside it', () => {
  const result = convert({ name: 'a.txt', content: TEXT }, { taxonomy, formats: ['grid'] })
  expect(result).toMatchObject({ kind: 'converted', files: [{ path: 'a/a.grids.txt', text: expect.any(String) }] })
})
test('a stem is a name without its last extension', () =>
  expect(['acme.htm', 'acme.v2.txt', 'stdin', '.txt'].map(stemOf)).toEqual(['acme', 'acme.v2', 'stdin', '.txt']))
