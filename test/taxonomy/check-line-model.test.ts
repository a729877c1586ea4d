import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { checkTaxonomy } from '../../src/taxonomy/check.js'
import { encodeLineModel, LINE_MODEL_FILE } from '../../src/taxonomy/line-model-file.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { renderTaxonomyProblems } from '../../src/taxonomy/problem.js'
import { handModel } from '../support/line-model.js'
import { withChanges } from './fixture-folder.js'

const MODEL = encodeLineModel(handModel(['Revenues', 'Assets'], []))
const DAMAGED = Uint8Array.from([1, 2, 3])

function withModel<Result>(bytes: Uint8Array, use: (folder: string) => Result): Result {
  return withChanges([], (folder) => {
    writeFileSync(join(folder, LINE_MODEL_FILE), bytes)
    return use(folder)
  })
}

/** Checks that the fixture with this model has these problems and no others. */
function check(bytes: Uint8Array, ...problems: readonly string[]): void {
  const found = withModel(bytes, (folder) => renderTaxonomyProblems(checkTaxonomy(folder)))
  expect(found).toBe(problems.map((it) => `${it}\n`).join(''))
}

test('a model of concepts that there are is sound', () => check(MODEL))

test('a model maps to concepts that there are', () =>
  check(
    encodeLineModel(handModel(['Revenues', 'Sales', 'Turnover'], [])),
    `${LINE_MODEL_FILE}: Sales: is no concept any longer; make it anew with "npm run train"`,
    `${LINE_MODEL_FILE}: Turnover: is no concept any longer; make it anew with "npm run train"`,
  ))

test('a model can be read', () =>
  check(DAMAGED, `${LINE_MODEL_FILE}: the file: is damaged; make it anew with "npm run train"`))

test('a damaged model is not loaded', () => {
  const load = () => withModel(DAMAGED, (folder) => loadTaxonomy({ folder }))
  expect(load).toThrow(UsageError)
  expect(load).toThrow(`${LINE_MODEL_FILE} is damaged; "npm run train" makes it anew`)
})

test('a model is loaded, and can be left out', () =>
  withModel(MODEL, (folder) => {
    expect(loadTaxonomy({ folder }).lineModel?.concepts).toEqual(['core:Revenues', 'core:Assets'])
    expect(loadTaxonomy({ folder, isWithoutTraining: true }).lineModel).toBeNull()
  }))

test('what lines are mapped by is hashed with the model', () => {
  const { hash, lexiconHash } = withModel(MODEL, (folder) => loadTaxonomy({ folder }))
  const without = withModel(MODEL, (folder) => loadTaxonomy({ folder, isWithoutTraining: true }))
  expect(hash).toBe(without.hash)
  expect(lexiconHash).not.toBe(without.lexiconHash)
})
