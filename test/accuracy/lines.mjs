#!/usr/bin/env node
/**
 * Maps the printed statement lines of companies that the line model wasn't trained on, and holds them against what the filers tagged them
 * with; beside it the lookup of the same labels in what other companies tagged them with, majority by label and statement.
 *
 *   npm run lines [-- --details N]
 *
 * The lines and the scorer stand in ../shared beside the project. Exit codes: 0 as good as promised, 1 not so, 2 something could not be
 * run, 3 there is no ../shared.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { labelKey } from '../../dist/phrases/label-words.js'
import { readPrintedLabels } from '../../dist/taxonomy/printed-labels.js'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const TOOLS = join(ROOT, '..', 'shared', 'tools')
const MAIN = join(ROOT, 'dist', 'cli', 'main.js')
const MOST_OUTPUT = 2 ** 28

/** What is promised, in percent: [what, how the scorer calls it, least or most]. */
const PROMISED = [
  ['standard lines covered', (it) => it.ALL.coverage, 90],
  ['family top-1', (it) => it.ALL.family1, 94],
  ['family top-3', (it) => it.ALL.family3, 98],
  ['exact top-1', (it) => it.ALL.exact1, 87.5],
  ['kept at 99 % right', (it) => it.calibration.at99, 72],
  ['said at 0.95 or more', (it) => it.calibration.sureShare, 60],
  ['of these right', (it) => it.calibration.sureRight, 98.5],
  ['calibration error, at most', (it) => it.calibration.ece, 2],
]

if (!existsSync(join(TOOLS, 'score-map.mjs'))) {
  console.error(
    `lines: not measured: the lines and the scorer are not here (${join('..', 'shared')} beside the project)`,
  )
  process.exit(3)
}
const scratch = mkdtempSync(join(tmpdir(), 'f2x-lines-'))
try {
  const lines = write('lines.tsv', run([join(TOOLS, 'lines-from-labels.mjs'), 'dev']))
  const taxonomy = write('taxonomy.json', run([MAIN, 'taxonomy', '--json']))
  const mapped = write('mapped.tsv', run([MAIN, 'map', lines]))
  const lookup = write('lookup.tsv', lookUp(run([join(TOOLS, 'lines-from-labels.mjs'), 'dev'])))
  const score = (file, ...more) => run([join(TOOLS, 'score-map.mjs'), '--taxonomy', taxonomy, ...more, file])
  console.log(score(mapped, ...process.argv.slice(2)).trimEnd())
  console.log(`\nlookup by label and statement\n${score(lookup).trimEnd()}\n`)
  const scores = JSON.parse(score(mapped, '--json'))
  for (const [what, of, bound] of PROMISED) {
    const percent = 100 * of(scores)
    const isKept = what.endsWith('at most') ? percent <= bound : percent >= bound
    if (!isKept) process.exitCode = 1
    console.log(`${isKept ? 'ok  ' : 'FAIL'} ${what.padEnd(28)} ${percent.toFixed(2).padStart(6)} (${bound})`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function write(name, text) {
  const path = join(scratch, name)
  writeFileSync(path, text)
  return path
}

/** Each line with the concepts that most companies have its label for, in its kind of statement. */
function lookUp(text) {
  const usesByPlace = new Map(readPrintedLabels().map((it) => [`${it.label}\t${it.kind}`, it.uses]))
  const [heading, ...rows] = text.trimEnd().split('\n')
  const [kind, label] = ['kind', 'label'].map((it) => heading.split('\t').indexOf(it))
  const added = rows.map((row) => {
    const cells = row.split('\t')
    const uses = (usesByPlace.get(`${labelKey(cells[label])}\t${cells[kind]}`) ?? []).filter(
      (it) => it.concept !== null,
    )
    const all = uses.reduce((sum, it) => sum + it.companies, 0)
    const share = all === 0 ? 0 : uses[0].companies / all
    const candidates = uses.slice(0, 3).map((it) => it.concept)
    return [row, candidates[0] ?? '', share.toFixed(4), candidates.join(' ')].join('\t')
  })
  return `${[`${heading}\tconcept\tconfidence\tcandidates`, ...added].join('\n')}\n`
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT })
  if (status === 0) return stdout
  console.error(`lines: node ${args.join(' ')} failed (npm run build first):\n${stderr}`)
  process.exit(2)
}
