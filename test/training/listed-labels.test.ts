import { expect, test } from 'vitest'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { listedLabels } from '../../src/training/listed-labels.js'
import { type Change, FIXTURE_FOLDER, withChanges } from '../taxonomy/fixture-folder.js'

test('modern labels are listed, then those of the lexicon alone', () =>
  expect(listedLabels(loadTaxonomy({ folder: FIXTURE_FOLDER }))).toEqual([
    { label: 'net turnover', concept: 'core:Revenues', kinds: [], below: null },
    { label: 'net sale', concept: 'core:Revenues', kinds: [], below: null },
    { label: 'turnover', concept: 'core:Revenues', kinds: [], below: null },
    { label: 'turnover', concept: 'core:Assets', kinds: ['BS'], below: null },
    { label: 'net income loss', concept: 'core:NetIncomeLoss', kinds: [], below: null },
    { label: 'net loss', concept: 'core:NetIncomeLoss', kinds: [], below: null },
  ]))

test('a modern label has its statements and the line that it follows', () => {
  const change: Change = ['modern-labels.json', '"Revenues",', '"Assets", "kinds": ["BS"], "below": "Liabilities",']
  const [first] = withChanges([change], (folder) => listedLabels(loadTaxonomy({ folder })))
  expect(first).toEqual({ label: 'net turnover', concept: 'core:Assets', kinds: ['BS'], below: 'core:Liabilities' })
})
