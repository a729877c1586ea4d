import { expect, test } from 'vitest'
import { VERSION } from '../../src/pipeline/version.js'
import { makeWorkplace } from '../support/cli.js'

const { run } = makeWorkplace()

test('help is an answer', () => {
  const { code, out } = run(['--help'])
  expect(code).toBe(0)
  for (const command of ['convert', 'explain', 'validate', 'taxonomy']) expect(out).toContain(command)
})
test('every command has examples', () => {
  for (const command of ['convert', 'explain', 'validate', 'taxonomy']) {
    const { code, out } = run([command, '--help'])
    expect([code, out.includes(`filing2xbrl ${command} `)]).toEqual([0, true])
    expect(out).toMatch(/Examples?:/)
  }
})
test('the version is the package’s', () =>
  expect(run(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' }))
test('an unknown command is a wrong call', () => {
  const { code, err } = run(['convrt'])
  expect(code).toBe(2)
  expect(err).toContain("unknown command 'convrt'")
  expect(err).toContain('Did you mean convert?')
})
test('no command is a wrong call', () => expect(run([]).code).toBe(2))
test('no colour where the output is no terminal', () => expect(run(['--help']).out).not.toContain('\u001b['))
