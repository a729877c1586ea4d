#!/usr/bin/env node
/**
 * Measures how many statement lines a second are mapped to concepts on one core, and how long the taxonomy takes to load with its lexicon
 * and its line model; beside it a lookup of the same labels by their normal form in a table, which is the least that any mapping costs.
 *
 *   node bench/lines.mjs [LINES.tsv]    over the lines of ../shared/labels, or of a file as `map` takes it
 *
 * Exit codes: 0 measured, 2 there is nothing to measure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forgetTexts } from '../dist/base/remembered.js'
import { readLinesFile, statementsOf } from '../dist/cli/lines-file.js'
import { labelKey } from '../dist/phrases/label-words.js'
import { mapLines } from '../dist/pipeline/map-lines.js'
import { loadTaxonomy } from '../dist/taxonomy/load.js'

const HERE = dirname(fileURLToPath(import.meta.url))
const LABELS = join(HERE, '..', '..', 'shared', 'tools', 'lines-from-labels.mjs')
const ROUNDS = 5

const text = linesText(process.argv[2])
const { rows } = readLinesFile('lines', text)
const statements = statementsOf(rows)
const taxonomy = loadTaxonomy()
const entries = new Map(taxonomy.lexicon.map((it) => [it.label, it.concept]))
let found = 0
const lookup = best(() => {
  for (const { label } of rows) if (entries.has(labelKey(label))) found++
})
const mapping = best(() => {
  for (const it of statements) mapLines(it[0].kind, it, taxonomy)
})
const perSecond = (seconds) => Math.round(rows.length / seconds).toLocaleString('en')
console.log(`${rows.length} lines of ${statements.length} statements`)
console.log(`map      ${perSecond(mapping).padStart(10)} lines a second`)
console.log(
  `lookup   ${perSecond(lookup).padStart(10)} lines a second (${Math.round((100 * found) / ROUNDS / rows.length)} % found)`,
)
console.log(`map takes ${(mapping / lookup).toFixed(1)} times the lookup`)
console.log(`taxonomy, lexicon and line model: ${loadMilliseconds()} ms in a fresh process, the best of ${ROUNDS}`)

function linesText(path) {
  if (path !== undefined) return readFileSync(path, 'utf8')
  if (existsSync(LABELS))
    return spawnSync(process.execPath, [LABELS, 'dev'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout
  console.error('bench: no lines: they lie in ../shared beside the project; name a file')
  process.exit(2)
}

function best(task) {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < ROUNDS; i++) {
    forgetTexts()
    const begin = process.hrtime.bigint()
    task()
    least = Math.min(least, Number(process.hrtime.bigint() - begin) / 1e9)
  }
  return least
}

function loadMilliseconds() {
  const script = `const { loadTaxonomy } = await import(${JSON.stringify(join(HERE, '..', 'dist', 'taxonomy', 'load.js'))})
    const begin = performance.now(); loadTaxonomy(); console.log(performance.now() - begin)`
  const times = Array.from({ length: ROUNDS }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  )
  return Math.round(Math.min(...times))
}
