import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder for the tests of one file, with the built program to run in it. It is removed when they are over. */
export interface Workplace {
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly run: (args: readonly string[], input?: string) => Run
  /** Runs the program with nobody at the other end of its output. */
  readonly runUnread: (args: readonly string[]) => Promise<Pick<Run, 'code' | 'err'>>
  /** The files below a folder, sorted. */
  readonly files: (folder: string) => readonly string[]
  readonly path: (name: string) => string
}

export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'filing2xbrl-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const env = { PATH: process.env.PATH, NO_COLOR: '1' }
  return {
    write: (name, content) => writeFileSync(join(folder, name), content),
    run: (args, input = '') => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
        cwd: folder,
        input,
        env,
        encoding: 'utf8',
      })
      return { code: status, out: stdout, err: stderr }
    },
    runUnread: async (args) => {
      const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env })
      child.stdout.destroy()
      const err: string[] = []
      child.stderr.setEncoding('utf8').on('data', (it: string) => err.push(it))
      const [code] = await once(child, 'close')
      return { code, err: err.join('') }
    },
    files: (name) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((it) => it.isFile())
        .map((it) => relative(join(folder, name), join(it.parentPath, it.name)))
        .sort(),
    path: (name) => join(folder, name),
  }
}

/** A small filing with a sentence, a table and nothing to find fault with. */
export const FILING = [
  '**FORM 6-K**',
  "Acme Inc.\n(Translation of registrant's name into English)",
  'For the quarter ended Nov 30, 2006 net loss was C$3.1 million.',
  '**Statements of Loss**',
  '(in thousands of Canadian dollars)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\nRevenue\t23\t6\nNet loss\t3,117\t5,102',
].join('\n\n')
