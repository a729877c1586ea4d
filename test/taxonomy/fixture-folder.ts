import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { checkTaxonomy } from '../../src/taxonomy/check.js'
import { renderTaxonomyProblems } from '../../src/taxonomy/problem.js'

/** A taxonomy of six concepts, without a fault. */
export const FIXTURE_FOLDER: string = join(import.meta.dirname, 'fixture')

/** In a file, the first text in place of which the second is planted. */
export type Change = readonly [file: string, text: string, planted: string]

/** Gives `use` a copy of the fixture with the changes in it. */
export function withChanges<Result>(changes: readonly Change[], use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'taxonomy-'))
  try {
    cpSync(FIXTURE_FOLDER, folder, { recursive: true })
    for (const change of changes) plant(folder, change)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Checks that the fixture with the changes has these problems, a line each, and no others. */
export function check(changes: readonly Change[], ...problems: readonly string[]): void {
  const found = withChanges(changes, (folder) => renderTaxonomyProblems(checkTaxonomy(folder)))
  expect(found.trimEnd().split('\n')).toEqual(problems.length === 0 ? [''] : problems)
}

function plant(folder: string, [file, text, planted]: Change): void {
  const path = join(folder, file)
  const content = readFileSync(path, 'utf8')
  expect(content).toContain(text)
  writeFileSync(
    path,
    content.replace(text, () => planted),
  )
}
