import { expect, test } from 'vitest'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { taxonomyJson } from '../../src/taxonomy/taxonomy-json.js'
import { FIXTURE_FOLDER } from './fixture-folder.js'

test('each concept is listed with its standard elements', () =>
  expect(taxonomyJson(loadTaxonomy({ folder: FIXTURE_FOLDER })).slice(1, 4)).toEqual([
    { name: 'core:Liabilities', standard: ['us-gaap:Liabilities'] },
    { name: 'core:Revenues', standard: ['us-gaap:Revenues', 'ifrs-full:Revenue'] },
    { name: 'core:InterestExpense', standard: ['us-gaap:InterestExpense'] },
  ]))
