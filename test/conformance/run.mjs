#!/usr/bin/env node
/**
 * Has Arelle, a certified XBRL processor, judge a conversion: every instance, xBRL-JSON and schema must be valid, and both forms of a
 * report must hold the same facts.
 *
 *   node test/conformance/run.mjs                                judges our example filing and a made report, and plants faults
 *   node test/conformance/run.mjs [--misprints] [--faults] DIR   judges a folder of converted filings
 *
 * --misprints   filings may disagree with themselves, where their findings say so: sums that don't add up are no failure
 * --faults      plants faults into the first of them and the made report, too; each must be found
 *
 * Exit codes: 0 all passed, 1 something failed, 2 Arelle or the conversion could not be run.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotRun, findPython } from './arelle.mjs'
import { checkFolder } from './check-folder.mjs'
import { checkPlantedFaults } from './check-planted-faults.mjs'
import { writeMadeReport } from './made-report.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const FILING = join(ROOT, 'test', 'golden', 'cases', 'lorus-6k-2007', 'lorus-6k-2007.txt')

const args = process.argv.slice(2)
const [folder] = args.filter((it) => !it.startsWith('--'))
const counts = { passed: 0, failed: 0 }
const scratch = mkdtempSync(join(tmpdir(), 'f2x-conformance-'))

try {
  const python = findPython()
  const isOwn = folder === undefined
  const converted = isOwn ? convertOwnFiling(join(scratch, 'out')) : resolve(folder)
  const made = isOwn || args.includes('--faults') ? [await writeMadeReport(join(scratch, 'made'))] : []
  for (const it of isOwn ? [converted, ...made] : [converted]) {
    report(checkFolder(python, it, args.includes('--misprints')))
  }
  if (made.length > 0) report(checkPlantedFaults(python, [converted, ...made], scratch))
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  process.exitCode = counts.failed === 0 ? 0 : 1
} catch (problem) {
  if (!(problem instanceof CannotRun)) throw problem
  console.error(`conformance: ${problem.message}`)
  process.exitCode = 2
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function convertOwnFiling(out) {
  const main = join(ROOT, 'dist', 'cli', 'main.js')
  const { status, stderr } = spawnSync(process.execPath, [main, 'convert', FILING, '--out', out], { encoding: 'utf8' })
  if (status === 0) return out
  throw new CannotRun(`the filing could not be converted (npm run build first):\n${stderr}`)
}

/** @param results lines: what was checked, and what is wrong with it */
function report(results) {
  for (const { name, faults } of results) {
    counts[faults.length === 0 ? 'passed' : 'failed']++
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
    for (const it of faults.slice(0, 5)) console.log(`       ${it.slice(0, 300)}`)
  }
}
