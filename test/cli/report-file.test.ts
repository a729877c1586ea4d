import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { findSource, readReport } from '../../src/cli/report-file.js'
import { writeFiles } from '../../src/cli/write-files.js'
import { convert } from '../../src/pipeline/convert-api.js'
import { FILING, makeWorkplace } from '../support/cli.js'
import { packageTaxonomy } from '../support/convert-text.js'

const { write, path } = makeWorkplace()
const REPORT = path('out/acme/acme.json')

beforeAll(() => {
  const result = convert({ name: 'acme.txt', content: FILING }, { taxonomy: packageTaxonomy() })
  if (result.kind === 'converted') writeFiles(path('out'), result.files)
  write('other.txt', 'Sales rose.')
})

describe('a report', () => {
  const check = (content: string, expected: string): void => {
    write('x.json', content)
    expect(() => readReport(path('x.json'), packageTaxonomy())).toThrow(UsageError)
    expect(() => readReport(path('x.json'), packageTaxonomy())).toThrow(expected)
  }
  test('that convert wrote is read', () => expect(readReport(REPORT, packageTaxonomy()).document.name).toBe('acme.txt'))
  test('is JSON', () => check('Sales rose.', 'is no JSON: give it the .json file that convert wrote'))
  test('is one of ours', () => check('{"a": 1}', 'is no report of filing2xbrl'))
  test('is no bare value', () => check('null', 'is no report of filing2xbrl'))
  test('is whole', () => check('{"facts": {}, "f2x:document": {}}', 'is no report of filing2xbrl'))
  test('is whole in its facts', () => {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'))
    check(JSON.stringify({ ...report, facts: { f1: {} } }), 'is damaged')
  })
  test('is there', () =>
    expect(() => readReport(path('gone.json'), packageTaxonomy())).toThrow(
      /cannot read the report .*: there is no such file/,
    ))
})

describe('the filing of a report', () => {
  const report = () => readReport(REPORT, packageTaxonomy())
  test('is found beside the output folder by its name', () => {
    write('acme.txt', FILING)
    expect(findSource(REPORT, report(), undefined)).toBe(FILING)
  })
  test('is not another of its name', () => {
    write('acme.txt', 'Sales rose.')
    expect(findSource(REPORT, report(), undefined)).toBe(null)
  })
  test('is found where the user says', () => {
    write('moved.txt', FILING)
    expect(findSource(REPORT, report(), path('moved.txt'))).toBe(FILING)
  })
  test('is not another that the user names', () =>
    expect(() => findSource(REPORT, report(), path('other.txt'))).toThrow(
      /isn't the filing that the report was made of/,
    ))
  test('is there where the user says', () =>
    expect(() => findSource(REPORT, report(), path('gone.txt'))).toThrow(/cannot read .*gone\.txt/))
})
