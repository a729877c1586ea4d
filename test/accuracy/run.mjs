#!/usr/bin/env node
/**
 * Holds conversions of filings against their answers, which stand in ../shared beside the project:
 *
 *   npm run accuracy
 *
 * Exit codes: 0 as good as promised, 1 not so, 2 a conversion or the scorer could not be run, 3 there is no ../shared.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFirstFiling } from './check-first-filing.mjs'
import { checkHtmlFilings } from './check-html-filings.mjs'
import { CannotRun, hasAnswers } from './convert-and-score.mjs'

if (!hasAnswers()) {
  console.error(
    `accuracy: not measured: the answers and the scorer are not here (${join('..', 'shared')} beside the project)`,
  )
  process.exit(3)
}
const scratch = mkdtempSync(join(tmpdir(), 'f2x-accuracy-'))
try {
  const checks = [...checkFirstFiling(scratch), ...checkHtmlFilings(scratch)]
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
