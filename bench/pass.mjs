/**
 * One measured pass, in a process of its own: `node bench/pass.mjs KIND < PATHS.json`, where KIND is convert, once, htmlparser2 or idle.
 * Prints JSON: seconds by stage, peak memory of the process, and what came of each file; to standard error, where it is.
 *
 * A pass goes over the files several times and keeps the fastest time of each file: the first round warms the compiler up, and on a
 * busy machine the rest are late by chance. Files are read from disk before the clock starts.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { performance } from 'node:perf_hooks'
import { emitFiling } from '../dist/emit/emit-filing.js'
import { convertFiling } from '../dist/pipeline/convert.js'
import { VERSION } from '../dist/pipeline/version.js'
import { loadTaxonomy } from '../dist/taxonomy/load.js'

const ROUNDS = 3
const PASSES = { convert, once, htmlparser2: events, idle: async () => ({}) }

const paths = JSON.parse(readFileSync(0, 'utf8'))
const taxonomy = loadTaxonomy()
const result = await PASSES[process.argv[2]](paths)
console.log(JSON.stringify({ ...result, peakBytes: process.resourceUsage().maxRSS * 1024 }))

async function convert() {
  const outcomes = paths.map(convertOne)
  return { outcomes, parseSeconds: sum(outcomes, 'parseSeconds'), emitSeconds: sum(outcomes, 'emitSeconds') }
}

function convertOne(path) {
  process.stderr.write(`${path}\n`)
  const bytes = readFileSync(path)
  let best = { path, kind: 'converted', parseSeconds: Infinity, emitSeconds: Infinity }
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const [conversion, parseSeconds] = timed(() => convertFiling(basename(path), bytes, taxonomy))
      if (conversion.kind === 'refused') return { path, kind: 'refused', reason: conversion.reason.message }
      const [, emitSeconds] = timed(() => emitFiling(conversion.report, taxonomy, 'bench', { version: VERSION }))
      best = {
        ...best,
        parseSeconds: Math.min(best.parseSeconds, parseSeconds),
        emitSeconds: Math.min(best.emitSeconds, emitSeconds),
      }
    }
    return best
  } catch (error) {
    return {
      path,
      kind: 'crashed',
      reason: String(error?.stack ?? error)
        .split('\n')
        .slice(0, 3)
        .join(' '),
    }
  }
}

/** Converts each file once, the compiler cold. */
async function once() {
  const [, seconds] = timed(() => {
    for (const path of paths) convertFiling(basename(path), readFileSync(path), taxonomy)
  })
  return { seconds }
}

/** htmlparser2 with handlers that only count: the least work that still sees every event. */
async function events() {
  const { Parser } = await import('htmlparser2')
  let eventCount = 0
  const count = () => {
    eventCount++
  }
  const seconds = paths.map((path) => {
    const bytes = readFileSync(path)
    const round = () => {
      const parser = new Parser({ onopentag: count, ontext: count, onclosetag: count, oncomment: count })
      parser.write(bytes.toString('utf8'))
      parser.end()
    }
    return Math.min(...Array.from({ length: ROUNDS }, () => timed(round)[1]))
  })
  return { seconds: seconds.reduce((a, b) => a + b, 0), eventCount }
}

function timed(work) {
  const begin = performance.now()
  const result = work()
  return [result, (performance.now() - begin) / 1000]
}

function sum(outcomes, name) {
  return outcomes.filter((it) => it.kind === 'converted').reduce((total, it) => total + it[name], 0)
}
