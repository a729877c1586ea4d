import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../readme.js'

const CASES = join(import.meta.dirname, 'cases')
const MAIN = join(ROOT, 'dist', 'cli', 'main.js')
let scratch = ''

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'f2x-determinism-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('two runs write the same bytes, wherever and whenever they run', () => {
  const first = outputOf('first', { TZ: 'UTC', LANG: 'C' })
  const second = outputOf(join('a', 'folder', 'elsewhere'), { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' })
  expect(first.size).toBeGreaterThan(0)
  expect([...second.keys()]).toEqual([...first.keys()])
  for (const [path, bytes] of first) expect(second.get(path)!.equals(bytes), path).toBe(true)
})

/** Converts every case in a folder of its own: path below it → bytes. */
function outputOf(name: string, environment: Readonly<Record<string, string>>): ReadonlyMap<string, Buffer> {
  const folder = join(scratch, name)
  cpSync(CASES, folder, { recursive: true })
  const filings = readdirSync(CASES).map((it) => join(it, `${it}.txt`))
  const env = { ...process.env, ...environment }
  execFileSync(process.execPath, [MAIN, 'convert', ...filings, '--out', 'out'], { cwd: folder, env, stdio: 'pipe' })
  const out = join(folder, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const paths = files.map((it) => join(it.parentPath, it.name)).sort()
  return new Map(paths.map((it) => [relative(out, it), readFileSync(it)]))
}
