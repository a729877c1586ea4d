#!/usr/bin/env node
/**
 * Measures MiB/s and peak memory over the development corpus, beside the least that reading the same files costs: for HTML a bare
 * htmlparser2 event pass, for text splitting it into lines. It says how many times that a conversion takes.
 *
 *   npm run bench                   over ../shared/corpus
 *   node bench/throughput.mjs DIR   over another folder
 *
 * Each pass runs in a process of its own, so that its peak memory is its own; README.md says what is timed.
 * Exit codes: 0 measured, 1 a file crashed the program, 2 there is nothing to measure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const MIB = 2 ** 20
/** A pass that takes longer hangs. */
const LIMIT_MS = 600_000

const folder = process.argv[2] ?? join(HERE, '..', '..', 'shared', 'corpus')
const files = filingsIn(folder)
if (files.length === 0) {
  console.error(`bench: no filings in ${folder}: the corpus lies in ../shared beside the project; name another folder`)
  process.exit(2)
}

const isHtml = (path) => /\.html?$/i.test(path)
const parsingHtml = pass('parse', files.filter(isHtml))
const parsingText = pass(
  'parse',
  files.filter((it) => !isHtml(it)),
)
const eventsOfHtml = pass('htmlparser2', pathsOf(parsingHtml))
const linesOfText = pass('lines', pathsOf(parsingText))
const emission = pass('emit', [...pathsOf(parsingHtml), ...pathsOf(parsingText)])
const outcomes = [...parsingHtml.outcomes, ...parsingText.outcomes]
const idle = pass('idle', [])

printRows([
  ['', 'files', 'MiB', 'seconds', 'MiB/s', 'peak memory'],
  rowOf('HTML: htmlparser2 events', eventsOfHtml),
  rowOf('HTML: parse to report', parsingHtml),
  rowOf('text: lines split', linesOfText),
  rowOf('text: parse to report', parsingText),
  rowOf('all: emission', emission),
  ['loaded, idle', '', '', '', '', memory(idle)],
])
printTimes('HTML', parsingHtml, eventsOfHtml, 'the bare event pass')
printTimes('text', parsingText, linesOfText, 'splitting it into lines')
printOutcomes('refused', 'not read yet')
printOutcomes('crashed', 'CRASHED')
process.exitCode = outcomes.some((it) => it.kind === 'crashed') ? 1 : 0

/** Every file but the answers and the notes, sorted. */
function filingsIn(root) {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && !/\.json$|^README\.md$/.test(it.name))
    .map((it) => join(it.parentPath, it.name))
    .sort()
}

function pass(kind, paths) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HERE, 'pass.mjs'), kind], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: LIMIT_MS,
  })
  if (status === 0) return JSON.parse(stdout)
  console.error(
    `bench: the pass ${kind} failed or took over ${LIMIT_MS / 1000} s, at:\n${stderr.trim().split('\n').slice(-8).join('\n')}`,
  )
  process.exit(2)
}

function printTimes(name, measured, reference, referenceName) {
  const times = (secondsOf(measured) / secondsOf(reference)).toFixed(1)
  console.log(`${name}: a conversion to the report takes ${times} times ${referenceName}`)
}

/** Of the files that a pass could read. */
function pathsOf({ outcomes: all }) {
  return all.filter((it) => it.kind === 'done').map((it) => it.path)
}

function secondsOf({ outcomes }) {
  return outcomes.filter((it) => it.kind === 'done').reduce((sum, it) => sum + it.seconds, 0)
}

function rowOf(name, measured) {
  const paths = pathsOf(measured)
  const mib = paths.reduce((sum, it) => sum + statSync(it).size, 0) / MIB
  const seconds = secondsOf(measured)
  return [name, `${paths.length}`, mib.toFixed(2), seconds.toFixed(3), (mib / seconds).toFixed(2), memory(measured)]
}

function memory({ peakBytes }) {
  return `${Math.round(peakBytes / MIB)} MiB`
}

function printRows(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((it) => it[column].length)))
  for (const row of rows)
    console.log(row.map((it, i) => (i === 0 ? it.padEnd(widths[i]) : it.padStart(widths[i]))).join('  '))
}

function printOutcomes(kind, title) {
  const found = outcomes.filter((it) => it.kind === kind)
  if (found.length === 0) return
  console.log(`\n${title}: ${found.length} of ${files.length} files`)
  for (const { path, reason } of found) console.log(`  ${relative(folder, path)}: ${reason}`)
}
