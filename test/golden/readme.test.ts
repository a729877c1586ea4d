import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { README, ROOT, readmeBlocks } from '../readme.js'

const CASES = join('test', 'golden', 'cases')

/** In a `console` block a line that begins with `$ filing2xbrl` is a command, and what follows is what it prints. */
test('the README shows what the program prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'f2x-readme-'))
  try {
    cpSync(join(ROOT, CASES), join(folder, CASES), { recursive: true })
    const sessions = readmeBlocks().filter((it) => it.language === 'console')
    expect(sessions.length).toBeGreaterThan(0)
    const printed = sessions.map(({ text }) =>
      commandsOf(text)
        .map((it) => `${it}\n${outputOf(it, folder)}`)
        .join(''),
    )
    if (process.env.UPDATE_GOLDEN === '1') rewrite(printed)
    expect(
      readmeBlocks()
        .filter((it) => it.language === 'console')
        .map((it) => it.text),
    ).toEqual(printed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function commandsOf(session: string): readonly string[] {
  return session.split('\n').filter((it) => it.startsWith('$ filing2xbrl '))
}

function outputOf(command: string, folder: string): string {
  const args = command.split(' ').slice(2)
  const main = join(ROOT, 'dist', 'cli', 'main.js')
  const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  return `${stdout.trimEnd()}\n`
}

function rewrite(printed: readonly string[]): void {
  let text = readFileSync(README, 'utf8')
  const sessions = readmeBlocks().filter((it) => it.language === 'console')
  for (const [index, { start, end }] of [...sessions.entries()].reverse()) {
    text = text.slice(0, start) + printed[index]! + text.slice(end)
  }
  writeFileSync(README, text)
}
