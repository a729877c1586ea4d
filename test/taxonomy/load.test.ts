import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { type Change, FIXTURE_FOLDER, withChanges } from './fixture-folder.js'

const fixture = loadTaxonomy({ folder: FIXTURE_FOLDER })

function checkThrows(change: Change, message: string) {
  expect(() => withChanges([change], (folder) => loadTaxonomy({ folder }))).toThrow(UsageError)
  expect(() => withChanges([change], (folder) => loadTaxonomy({ folder }))).toThrow(message)
}

test('concepts are found by QName', () =>
  expect(fixture.conceptByName.get('core:Revenues')).toEqual({
    name: 'core:Revenues',
    type: 'monetary',
    period: 'duration',
    balance: 'credit',
    labels: { standard: 'Revenues', total: 'Total revenues' },
    anchors: ['us-gaap:Revenues', 'ifrs-full:Revenue'],
    documentation: 'What customers pay.',
  }))

test('what a concept lacks is null', () =>
  expect(fixture.conceptByName.get('core:EarningsPerShareBasic')).toMatchObject({ balance: null, documentation: null }))

test('decisions are found by QName of their concept', () => {
  const change: Change = ['concepts/income.json', '"documentation"', '"decision": "One line.", "documentation"']
  const { decisionByConcept } = withChanges([change], (folder) => loadTaxonomy({ folder }))
  expect([...decisionByConcept]).toEqual([['core:Revenues', 'One line.']])
})

test('axes are found by QName', () =>
  expect([...fixture.axisByName.values()]).toEqual([
    {
      kind: 'explicit',
      name: 'core:ChangeAxis',
      label: 'Change',
      members: [
        { name: 'core:ReportedMember', label: 'Reported' },
        { name: 'core:PriorYearMember', label: 'From the prior year' },
      ],
    },
    { kind: 'typed', name: 'core:ListingAxis', label: 'Listing', domain: 'core:ListingDomain' },
  ]))

test('an axis without concepts is for every concept', () =>
  expect([...fixture.axisConcepts]).toEqual([
    ['core:ChangeAxis', null],
    ['core:ListingAxis', ['core:EarningsPerShareBasic']],
  ]))

test('abstracts have their labels by QName', () =>
  expect([...fixture.abstractLabels]).toEqual([['core:IncomeStatementAbstract', 'Income statement']]))

test('outlines are trees of QNames', () =>
  expect(fixture.statements[0]).toEqual({
    name: 'IncomeStatement',
    title: 'Income statement',
    kind: 'IS',
    tree: [
      {
        name: 'core:IncomeStatementAbstract',
        labelRole: 'standard',
        children: [
          {
            name: 'core:Revenues',
            labelRole: 'standard',
            children: [{ name: 'core:InterestExpense', labelRole: 'negated', children: [] }],
          },
          { name: 'core:NetIncomeLoss', labelRole: 'standard', children: [] },
        ],
      },
      { name: 'core:EarningsPerShareBasic', labelRole: 'standard', children: [] },
    ],
  }))

test('a list that is no statement has no kind', () => expect(fixture.statements[1]?.kind).toBeNull())

test('sums have weights', () =>
  expect(fixture.calculations).toEqual([
    {
      statement: 'IncomeStatement',
      total: 'core:NetIncomeLoss',
      items: [
        { concept: 'core:Revenues', weight: 1 },
        { concept: 'core:InterestExpense', weight: -1 },
      ],
    },
  ]))

test('labels of the lexicon are in normal form, each once', () =>
  expect(fixture.lexicon).toEqual([
    { label: 'net sale', concept: 'core:Revenues', isNegated: false, kinds: [] },
    { label: 'turnover', concept: 'core:Revenues', isNegated: false, kinds: [] },
    { label: 'turnover', concept: 'core:Assets', isNegated: false, kinds: ['BS'] },
    { label: 'net income loss', concept: 'core:NetIncomeLoss', isNegated: false, kinds: [] },
    { label: 'net loss', concept: 'core:NetIncomeLoss', isNegated: true, kinds: [] },
  ]))

test('names can be set', () => {
  const names = { namespaces: { core: 'urn:core' }, entitySchemes: { name: 'urn:name' } }
  const { namespaces, entitySchemes } = loadTaxonomy({ folder: FIXTURE_FOLDER, names })
  expect(namespaces).toEqual({ ...fixture.namespaces, core: 'urn:core' })
  expect(entitySchemes).toEqual({ ...fixture.entitySchemes, name: 'urn:name' })
})

test('what lines are mapped by is hashed by its bytes', () => {
  const hash = createHash('sha256')
  for (const file of ['lexicon', 'modern-labels']) hash.update(readFileSync(join(FIXTURE_FOLDER, `${file}.json`)))
  expect(fixture.lexiconHash).toBe(hash.digest('hex'))
})

test('the other files are hashed in the order of their names', () => {
  const hash = createHash('sha256')
  const files = ['calculations', 'concepts/balance', 'concepts/income', 'dimensions', 'names', 'statements']
  for (const file of files) hash.update(readFileSync(join(FIXTURE_FOLDER, `${file}.json`)))
  expect(fixture.hash).toBe(hash.digest('hex'))
})

test('a hash says what changed', () => {
  const change: Change = ['lexicon.json', '"turnover"', '"sales"']
  const changed = withChanges([change], (folder) => loadTaxonomy({ folder }))
  expect(changed.hash).toBe(fixture.hash)
  expect(changed.lexiconHash).not.toBe(fixture.lexiconHash)
})

test('a folder that is none is named', () =>
  expect(() => loadTaxonomy({ folder: join(FIXTURE_FOLDER, 'none') })).toThrow(UsageError))

test('what is no JSON is named by file and line', () =>
  checkThrows(['names.json', '"core": "https', '"core": https'], 'names.json:4: a value should stand before'))

test('an outline with a fault is not loaded', () =>
  checkThrows(
    ['statements.json', '"  Revenues"', '" Revenues"'],
    'statements.json: IncomeStatement: " Revenues" is no line of an outline',
  ))

test('data of a wrong shape is not loaded', () =>
  checkThrows(['lexicon.json', '"labels": [', '"entries": ['], 'has data of the wrong shape'))
