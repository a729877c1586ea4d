#!/usr/bin/env node
/**
 * Converts HTML files that are large in one way each, at two sizes, the second twice the first: time and memory must grow as the
 * file does, not with its square.
 *
 *   node bench/linear.mjs           all of them
 *   node bench/linear.mjs prose     those whose name has the word
 *
 * Each conversion runs in a process of its own. A ratio of 2 is linear; much over 3 is not.
 * Exit codes: 0 measured, 1 a conversion failed or took too long.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const MIB = 2 ** 20
/** A conversion that takes longer is not linear. */
const LIMIT_MS = 300_000

/** Name → makes the body of a file of a size. */
const SHAPES = {
  'table of 400,000 rows x 4 cells': (size) => table(rows(200_000 * size, 4)),
  'table of 2,000 rows x 500 cells': (size) => table(rows(1_000 * size, 500)),
  'colspan="376967340"': (size) =>
    table('<tr><td colspan="376967340">Revenue</td><td>5</td><td>7</td></tr>'.repeat(5_000 * size)),
  '200,000 nested div': (size) => '<div>'.repeat(100_000 * size) + PROSE + '</div>'.repeat(100_000 * size),
  '200,000 nested table': (size) => nestedTables(100_000 * size),
  'prose of 5 MB in a paragraph': (size) => `<p>${PROSE.repeat(Math.ceil((2.5 * MIB * size) / PROSE.length))}</p>`,
  'prose of 5 MB without a full stop': (size) =>
    `<p>${PROSE.replaceAll('. ', ', ').repeat(Math.ceil((2.5 * MIB * size) / PROSE.length))}</p>`,
  '20,000 small tables': (size) => `<p>Revenue by region:</p>${table(rows(4, 3))}`.repeat(10_000 * size),
}

const PROSE =
  'Revenue for the three months ended June 30, 2023 was $12.4 million, compared to $11.1 million for the same period of 2022. The ' +
  'increase of 11.7% was due to higher sales of $3.2 million in Europe, net of a decrease of 4% in prices. '

const wanted = process.argv[2] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'f2x-linear-'))
try {
  console.log(`${'shape'.padEnd(36)}   MiB  seconds  ratio  peak memory  MiB/s`)
  for (const [name, body] of Object.entries(SHAPES)) if (name.includes(wanted)) measure(name, body)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(name, body) {
  let before = null
  for (const size of [1, 2]) {
    const path = join(folder, `linear-${size}.html`)
    writeFileSync(path, `<html><body><h1>Acme Inc.</h1><p>(in thousands of US dollars)</p>${body(size)}</body></html>`)
    const mib = statSync(path).size / MIB
    const measured = convert(path)
    if (measured === null) {
      console.log(`${name.padEnd(36)} ${mib.toFixed(1).padStart(5)}  FAILED, or took over ${LIMIT_MS / 1000} s`)
      process.exitCode = 1
      return
    }
    const { seconds, peakBytes } = measured
    const ratio = before === null ? '' : (seconds / before).toFixed(1)
    console.log(
      [
        (size === 1 ? `half of ${name}` : name).padEnd(36),
        mib.toFixed(1).padStart(5),
        seconds.toFixed(2).padStart(8),
        ratio.padStart(6),
        `${Math.round(peakBytes / MIB)} MiB`.padStart(12),
        (mib / seconds).toFixed(2).padStart(6),
      ].join(' '),
    )
    before = seconds
  }
}

function convert(path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HERE, 'pass.mjs'), 'once'], {
    input: JSON.stringify([path]),
    encoding: 'utf8',
    timeout: LIMIT_MS,
  })
  if (status === 0) return JSON.parse(stdout)
  console.error(stderr.trim().split('\n').slice(-8).join('\n'))
  return null
}

function table(content) {
  return `<table>${content}</table>`
}

function rows(count, width) {
  const row = (index) =>
    `<tr><td>Sales of product ${index % 997}</td>${Array.from({ length: width - 1 }, (_, column) => `<td>${(index * 7919 + column * 104_729) % 1_000_003}</td>`).join('')}</tr>`
  return `<tr><td></td>${Array.from({ length: width - 1 }, (_, column) => `<td>${2023 - (column % 30)}</td>`).join('')}</tr>${Array.from({ length: count }, (_, index) => row(index)).join('')}`
}

function nestedTables(depth) {
  return `${'<table><tr><td>'.repeat(depth)}${PROSE}${'</td></tr></table>'.repeat(depth)}`
}
