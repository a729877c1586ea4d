import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const SHARED = join(ROOT, '..', 'shared')
const SCORER = join(SHARED, 'tools', 'score.mjs')
const MAIN = join(ROOT, 'dist', 'cli', 'main.js')
const MOST_OUTPUT = 2 ** 28

/** Filings with answers, from ../shared beside the project. */
export const CORPUS = join(SHARED, 'corpus')

export class CannotRun extends Error {}

/** True where the filings, their answers and the scorer are there. */
export function hasAnswers() {
  return [SCORER, CORPUS].every((it) => existsSync(it))
}

/**
 * Converts filings and holds them against their answers, which stand beside each as NAME.gold.json.
 *
 * @param filings paths
 * @param scratch folder to write to
 * @returns the reports in the filings' order, and what the scorer counted
 */
export function convertAndScore(filings, scratch) {
  run([MAIN, 'convert', '--formats', 'json', '--out', scratch, ...filings])
  const taxonomy = join(scratch, 'taxonomy.json')
  writeFileSync(taxonomy, run([MAIN, 'taxonomy', '--json']))
  const paths = filings.map((it) => {
    const stem = stemOf(it)
    return { report: join(scratch, stem, `${stem}.json`), gold: join(dirname(it), `${stem}.gold.json`) }
  })
  const scores = run([SCORER, '--json', '--taxonomy', taxonomy, ...paths.flatMap((it) => [it.report, it.gold])])
  return { reports: paths.map((it) => JSON.parse(readFileSync(it.report, 'utf8'))), scores: JSON.parse(scores) }
}

/** "adobe-8k-2023.txt" is "adobe-8k-2023", as the conversion names its folder. */
function stemOf(path) {
  return basename(path).replace(/\.[^.]*$/, '')
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT })
  if (status === 0) return stdout
  throw new CannotRun(`node ${args.join(' ')} failed (npm run build first):\n${stderr}`)
}
