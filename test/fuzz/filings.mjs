import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const FIRST_FILING = join(HERE, '..', 'golden', 'cases', 'lorus-6k-2007', 'lorus-6k-2007.txt')

/** The texts that inputs are made from: filings of our own in several shapes; with `more`, those of a folder too. */
export function readFilings(more) {
  const seeds = join(HERE, 'seeds')
  const own = [
    ...readdirSync(seeds)
      .sort()
      .map((it) => join(seeds, it)),
    FIRST_FILING,
  ]
  return [...own, ...(more === undefined ? [] : filesIn(more))].map((it) => readFileSync(it, 'latin1'))
}

function filesIn(folder) {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  return readdirSync(folder, { recursive: true })
    .filter((it) => /\.(?:html?|txt|md)$/i.test(it) && !/readme/i.test(it))
    .sort()
    .map((it) => join(folder, it))
}
