#!/usr/bin/env node
/**
 * Converts filings that are damaged in random ways, and says on which of them the project crashes, hangs or takes too much memory.
 *
 *   node test/fuzz/run.mjs [--count 5000 | --seeds FROM-TO] [--more FOLDER]
 *   node test/fuzz/run.mjs --show SEED [--more FOLDER]      prints the input of a seed; what was changed to standard error
 *
 *   --more   filings of a folder are damaged too, beside our own
 *
 * It runs on the built project. Exit codes: 0 nothing found, 1 something was, 2 a wrong call.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readFilings } from './filings.mjs'
import { mutated } from './mutate.mjs'

/** By the clock: a worker that doesn't answer for so long hangs. Slow inputs it tells of by itself. */
const LONGEST_SECONDS = 60
const MOST_MEGABYTES = 512
const SHOWN = 20
const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url))

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seeds: { type: 'string' },
    more: { type: 'string' },
    show: { type: 'string' },
  },
})
if (values.show === undefined) process.exitCode = await measure(...seedsOf(values))
else show(Number(values.show))

function seedsOf({ count, seeds }) {
  const [first, last] = seeds === undefined ? [1, Number(count)] : seeds.split('-').map(Number)
  if (!(last >= first)) {
    console.error(`fuzz: --seeds ${seeds}: give two numbers, 1-500`)
    process.exit(2)
  }
  return [first, last]
}

function show(seed) {
  const { bytes, changes } = mutated(seed, readFilings(values.more))
  process.stdout.write(bytes)
  console.error(changes.join(', '))
}

async function measure(first, last) {
  const state = { next: first, last, faults: [] }
  await Promise.all(Array.from({ length: availableParallelism() }, () => runWorkers(state)))
  const { faults } = state
  console.log(`${last - first + 1} inputs, seeds ${first}-${last}: ${faults.length} failed`)
  for (const { seed, fault } of faults.sort((a, b) => a.seed - b.seed).slice(0, SHOWN)) console.log(`#${seed} ${fault}`)
  return faults.length === 0 ? 0 : 1
}

/** Keeps one worker at work until no seeds are left; another takes the place of one that was lost. */
async function runWorkers(state) {
  while (state.next <= state.last) await runWorker(state)
}

function runWorker(state) {
  const args = values.more === undefined ? [] : [values.more]
  const worker = fork(WORKER, args, {
    execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let seed = null
  let timer = null
  let isHanging = false
  const noise = []
  worker.stderr.setEncoding('utf8').on('data', (it) => noise.push(it))
  const give = () => {
    clearTimeout(timer)
    seed = state.next <= state.last ? state.next++ : null
    if (seed === null) return worker.disconnect()
    worker.send(seed)
    timer = setTimeout(() => {
      isHanging = true
      worker.kill('SIGKILL')
    }, 1000 * LONGEST_SECONDS)
  }
  worker.on('message', ({ fault = null }) => {
    if (fault !== null) state.faults.push({ seed, fault })
    give()
  })
  return new Promise((resolve) =>
    worker.on('exit', () => {
      clearTimeout(timer)
      const why = isHanging
        ? `did not end in ${LONGEST_SECONDS} s`
        : `ended the process: ${noise.join('').slice(0, 500)}`
      if (seed !== null) state.faults.push({ seed, fault: why })
      resolve()
    }),
  )
}
