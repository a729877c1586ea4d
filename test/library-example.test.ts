import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ROOT, readmeBlocks } from './readme.js'

test("the README's library example prints what the README says", () => {
  const blocks = readmeBlocks()
  const at = blocks.findIndex((it) => it.language === 'ts')
  expect(at).toBeGreaterThan(0)
  expect(printedBy(blocks[at]!.text)).toBe(blocks[at + 1]!.text)
})

/** Runs an example as a module of its own, with the built package under its name. */
function printedBy(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'f2x-example-'))
  try {
    const main = pathToFileURL(join(ROOT, 'dist', 'index.js')).href
    const file = join(folder, 'example.mjs')
    writeFileSync(file, example.replace("'filing2xbrl'", `'${main}'`))
    return execFileSync(process.execPath, [file], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
