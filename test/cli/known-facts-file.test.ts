import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { readKnownFacts } from '../../src/cli/known-facts-file.js'
import { makeWorkplace } from '../support/cli.js'

const { write, path } = makeWorkplace()

function read(content: string): unknown {
  write('known.json', content)
  return readKnownFacts(path('known.json'))
}

/** What a person is told of the file. */
function check(content: string, expected: string): void {
  expect(() => read(content)).toThrow(UsageError)
  expect(() => read(content)).toThrow(expected)
}

test('what is known is read as it is', () =>
  expect(read('{"cik": "882361", "fiscalYearEnd": "--05-31", "currency": "CAD", "filedDate": "2007-01-11"}')).toEqual({
    cik: '882361',
    fiscalYearEnd: '--05-31',
    currency: 'CAD',
    filedDate: '2007-01-11',
  }))
test('nothing may be known', () => expect(read('{}')).toEqual({}))

describe('what cannot be known', () => {
  test('is of another kind', () => check('{"sic": "2834"}', '"sic" is none of cik, lei, name'))
  test('looks otherwise', () => check('{"fiscalYearEnd": "May 31"}', '"fiscalYearEnd" should look like "05-31"'))
  test('is no text', () => check('{"cik": 882361}', '"cik" should look like "882361"'))
  test('is a day of no calendar', () => check('{"periodOfReport": "2006-13-45"}', '"periodOfReport" should look like'))
  test('is a year end of no calendar', () => check('{"fiscalYearEnd": "13-45"}', '"fiscalYearEnd" should look like'))
  test('is no JSON', () => check('cik=1', 'is no JSON object such as'))
  test('is no object', () => check('["cik"]', 'is no JSON object such as'))
  test('is a member of every object', () => check('{"toString": "x"}', '"toString" is none of cik'))
})

test('a missing file is told', () =>
  expect(() => readKnownFacts(path('gone.json'))).toThrow(
    /cannot read the profile .*gone\.json: there is no such file/,
  ))
