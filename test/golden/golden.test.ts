import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emitFiling } from '../../src/emit/emit-filing.js'
import { renderGrids } from '../../src/picture/render-grids.js'
import { convertFiling } from '../../src/pipeline/convert.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { renderStages } from './render-stages.js'

/**
 * What each stage makes of a filing, and what is written of it: `cases/NAME/NAME.txt` and a file a stage beside it. `npm run test:update`
 * writes them anew; read the diff.
 */
const CASES = join(import.meta.dirname, 'cases')
const taxonomy = loadTaxonomy()

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name)
  const filing = `${name}.txt`
  const made = filesOf(name, filing, readFileSync(join(folder, filing)))
  if (process.env.UPDATE_GOLDEN === '1') rewrite(folder, filing, made)

  test.each([...made.keys()])('%s is as it was', (file) =>
    expect(made.get(file)).toBe(readFileSync(join(folder, file), 'utf8')),
  )
  test('nothing else is kept', () => expect(readdirSync(folder).sort()).toEqual([filing, ...made.keys()].sort()))
})

function filesOf(name: string, filing: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const conversion = convertFiling(filing, bytes, taxonomy)
  const stages = renderStages(filing, bytes, taxonomy)
  if (conversion.kind === 'refused') return stages
  const emitted = emitFiling(conversion.report, taxonomy, name, { version: 'any' })
  const report = (suffix: string): string => emitted.find((it) => it.path.endsWith(suffix))!.text
  const picture = renderGrids(conversion.source, conversion)
  return new Map([
    ...stages,
    ['picture.txt', picture],
    ['report.json', report('.json')],
    ['instance.xbrl', report('.xbrl')],
  ])
}

function rewrite(folder: string, filing: string, made: ReadonlyMap<string, string>): void {
  for (const it of readdirSync(folder)) if (it !== filing) rmSync(join(folder, it), { recursive: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of made) writeFileSync(join(folder, file), text)
}
