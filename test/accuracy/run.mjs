#!/usr/bin/env node
/**
 * Holds a conversion of the first filing against the answers made by hand, which stand in ../shared beside the project:
 *
 *   npm run accuracy
 *
 * Exit codes: 0 as good as promised, 1 not so, 2 the conversion or the scorer could not be run, 3 there is no ../shared.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const SHARED = join(ROOT, '..', 'shared')
const SCORER = join(SHARED, 'tools', 'score.mjs')
const STEM = 'lorus-6k-2007'
const FILING = join(SHARED, 'corpus', 'press', `${STEM}.txt`)
const GOLD = join(SHARED, 'corpus', 'press', `${STEM}.gold.json`)

/** Kinds of facts as the scorer names them → how many answers there are; every aspect of each must be right. */
const FACT_COUNTS = { table: 52, narrative: 24, dimensional: 8 }
const ASPECTS = ['found', 'value', 'sign', 'unit', 'period', 'dims', 'decimals', 'complete']

class CannotRun extends Error {}

if (![SCORER, FILING, GOLD].every((it) => existsSync(it))) {
  console.error(
    `accuracy: not measured: the answers and the scorer are not here (${join('..', 'shared')} beside the project)`,
  )
  process.exit(3)
}
const scratch = mkdtempSync(join(tmpdir(), 'f2x-accuracy-'))
try {
  const { report, scores } = convertAndScore()
  const checks = [
    ...Object.entries(FACT_COUNTS).map(([kind, count]) => checkKind(kind, count, scores.totals[kind])),
    ...checkRest(report, scores),
  ]
  for (const { name, faults } of checks) {
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
    for (const it of faults) console.log(`       ${it}`)
  }
  const failed = checks.filter((it) => it.faults.length > 0).length
  console.log(`${checks.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (problem) {
  if (!(problem instanceof CannotRun)) throw problem
  console.error(`accuracy: ${problem.message}`)
  process.exitCode = 2
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function convertAndScore() {
  const command = join(ROOT, 'dist', 'cli', 'main.js')
  run([command, 'convert', FILING, '--out', scratch])
  const taxonomy = join(scratch, 'taxonomy.json')
  writeFileSync(taxonomy, run([command, 'taxonomy', '--json']))
  const report = join(scratch, STEM, `${STEM}.json`)
  const scores = run([SCORER, '--json', '--taxonomy', taxonomy, report, GOLD])
  return { report: JSON.parse(readFileSync(report, 'utf8')), scores: JSON.parse(scores) }
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status === 0) return stdout
  throw new CannotRun(`node ${args.join(' ')} failed (npm run build first):\n${stderr}`)
}

function checkKind(kind, count, total) {
  const shares = [
    ['answers', total.gold, count],
    ...ASPECTS.map((it) => [it, total[it], count]),
    ['concept', total.concept, total.conceptGold],
    ['precision', total.right, total.claimed],
  ]
  const faults = shares
    .filter(([, found, all]) => found !== all)
    .map(([name, found, all]) => `${name}: ${found} of ${all}`)
  return {
    name: `${kind} facts: ${total.complete} of ${count} complete`,
    faults: [...faults, ...(total.stray === 0 ? [] : [`stray: ${total.stray}`])],
  }
}

function checkRest(report, { totals: { text }, ledger }) {
  const numeric = Object.values(report.facts).filter(
    (it) => it.decimals !== undefined || it.dimensions.unit !== undefined,
  )
  return [
    check(`numeric facts in the report: ${numeric.length} of 84`, numeric.length === 84),
    check(`text facts: ${text.complete} of 36 complete, at least 34`, text.gold === 36 && text.complete >= 34),
    check(`numbers: ${ledger.same} of 184 classed right`, ledger.numbers === 184 && ledger.same === 184),
  ]
}

function check(name, isGood) {
  return { name, faults: isGood ? [] : ['not so'] }
}
