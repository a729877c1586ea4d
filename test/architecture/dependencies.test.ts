import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { cruise, ROOT, violationLines } from './cruise.js'

test('every import of src keeps to the rules', () => {
  const result = cruise(ROOT)
  expect(result.summary.totalCruised).toBeGreaterThan(0)
  expect(violationLines(result)).toEqual([])
})

/** A project in which each rule is broken: file → what it imports. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'src/index.ts': ['./base/span.js', './tables/read-grids.js', './emit/emit.js', './pipeline/convert.js'],
  'src/base/span.ts': ['../model/report.js'],
  'src/model/report.ts': ['../phrases/dates.js'],
  'src/phrases/dates.ts': ['../taxonomy/load.js'],
  'src/taxonomy/load.ts': ['../intake/decode.js'],
  'src/intake/decode.ts': ['node:fs'],
  'src/tables/read-grids.ts': ['../sentences/read.js'],
  'src/sentences/read.ts': ['./gone.js', 'only-for-tests'],
  'src/emit/emit.ts': ['../index.js'],
  'src/pipeline/convert.ts': ['../cli/main.js'],
  'src/cli/main.ts': ['../training/train.js'],
  'src/training/train.ts': ['../intake/decode.js'],
  'src/cover/forgotten.ts': [],
}

test('each rule sees what breaks it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'f2x-architecture-'))
  try {
    writeProject(folder)
    const seen = violationLines(cruise(folder)).map((it) => it.split(':')[0]!)
    expect([...new Set(seen)]).toEqual(ruleNames())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function writeProject(folder: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('tsconfig.json', '{"compilerOptions": {"module": "nodenext"}}')
  write('package.json', '{"type": "module", "devDependencies": {"only-for-tests": "*"}}')
  write('node_modules/only-for-tests/package.json', '{"main": "index.js"}')
  write('node_modules/only-for-tests/index.js', '')
  for (const [path, imports] of Object.entries(BROKEN)) {
    write(path, imports.map((it) => `import type {} from '${it}'\n`).join(''))
  }
}

function ruleNames(): readonly string[] {
  const { forbidden } = createRequire(import.meta.url)('./dependency-cruiser.config.cjs') as {
    readonly forbidden: readonly { readonly name: string }[]
  }
  return forbidden.map((it) => it.name).sort()
}
