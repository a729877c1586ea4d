/**
 * One measured pass, in a process of its own: `node bench/pass.mjs KIND < PATHS.json`, where KIND is parse, emit, once, htmlparser2,
 * lines or idle. Prints JSON: what came of each file and its seconds, and peak memory of the process; to standard error, where it is.
 *
 * A pass goes over all files several times and keeps the fastest time of each: the first round warms the compiler up, and on a busy
 * machine the rest are late by chance. Files are read from disk before the clock starts.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Parser } from 'htmlparser2'
import { emitFiling } from '../dist/emit/emit-filing.js'
import { convertFiling } from '../dist/pipeline/convert.js'
import { VERSION } from '../dist/pipeline/version.js'
import { loadTaxonomy } from '../dist/taxonomy/load.js'

const ROUNDS = 5
const PASSES = {
  parse: () => inRounds(parse),
  emit: () => inRounds(emit),
  once,
  htmlparser2: () => inRounds(events),
  lines: () => inRounds(lines),
  idle: () => ({}),
}

const paths = JSON.parse(readFileSync(0, 'utf8'))
const taxonomy = loadTaxonomy()
const result = PASSES[process.argv[2]]()
console.log(JSON.stringify({ ...result, peakBytes: process.resourceUsage().maxRSS * 1024 }))

/** What a pass makes of each file, with the seconds of its fastest round, and of all together. */
function inRounds(work) {
  const outcomes = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    for (const path of paths) outcomes.set(path, fastest(outcomes.get(path), outcomeOf(path, work)))
  }
  return { outcomes: [...outcomes.values()] }
}

function outcomeOf(path, work) {
  process.stderr.write(`${path}\n`)
  try {
    return { path, ...work(path, readFileSync(path)) }
  } catch (error) {
    const reason = String(error?.stack ?? error)
      .split('\n')
      .slice(0, 3)
      .join(' ')
    return { path, kind: 'crashed', reason }
  }
}

function fastest(before, now) {
  const isFaster = before === undefined || now.kind !== 'done' || now.seconds < before.seconds
  return isFaster ? now : before
}

function parse(path, bytes) {
  const [conversion, seconds] = timed(() => convertFiling(basename(path), bytes, taxonomy))
  return conversion.kind === 'refused'
    ? { kind: 'refused', reason: conversion.reason.message }
    : { kind: 'done', seconds }
}

function emit(path, bytes) {
  const { report } = convertFiling(basename(path), bytes, taxonomy)
  const [, seconds] = timed(() => emitFiling(report, taxonomy, 'bench', { version: VERSION }))
  return { kind: 'done', seconds }
}

/** Converts each file once, the compiler cold. */
function once() {
  const [, seconds] = timed(() => {
    for (const path of paths) convertFiling(basename(path), readFileSync(path), taxonomy)
  })
  return { seconds }
}

/** htmlparser2 with handlers that only count: the least work that still sees every event. */
function events(_, bytes) {
  let eventCount = 0
  const count = () => {
    eventCount++
  }
  const [, seconds] = timed(() => {
    const parser = new Parser({ onopentag: count, ontext: count, onclosetag: count, oncomment: count })
    parser.write(bytes.toString('utf8'))
    parser.end()
  })
  return { kind: 'done', seconds, eventCount }
}

/** Plain text taken apart into its lines: the least that reading it costs. */
function lines(_, bytes) {
  const [lineCount, seconds] = timed(() => bytes.toString('utf8').split(/\r\n|\r|\n/).length)
  return { kind: 'done', seconds, lineCount }
}

function timed(work) {
  const begin = performance.now()
  const result = work()
  return [result, (performance.now() - begin) / 1000]
}
