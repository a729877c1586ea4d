import { test } from 'vitest'
import { check } from './fixture-folder.js'

test('what is no JSON is named by its line', () =>
  check(
    [['concepts/income.json', '"Revenues",\n', '"Revenues"\n']],
    'concepts/income.json: line 6: "," or "}" should stand before «"type": "monetary",»',
  ))

test('a member twice in one object is named by its line', () =>
  check(
    [['names.json', '"lei": ', '"cik": "urn:cik", "lei": ']],
    'names.json: line 11: "cik" a second time in one object',
  ))

test('every file is looked at', () =>
  check(
    [
      ['names.json', '{', '['],
      ['lexicon.json', ']', '}'],
    ],
    'lexicon.json: line 4: "," or "]" should stand before «} },»',
    'names.json: line 2: "," or "]" should stand before «: "Names.",»',
  ))
