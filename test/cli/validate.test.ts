import { expect, test } from 'vitest'
import { FILING, makeWorkplace } from '../support/cli.js'

const { write, run } = makeWorkplace()

function convert(name: string, text: string): string {
  write(`${name}.txt`, text)
  run(['convert', `${name}.txt`, '--out', 'out'])
  return `out/${name}/${name}.json`
}

const MISPRINT = FILING.replace('C$3.1 million', 'C$4.1 million')

test('a report without fault', () => {
  const report = convert('acme', FILING)
  expect(run(['validate', report])).toEqual({ code: 0, out: `${report}: every rule holds\n`, err: '' })
})
test('a finding is told again with its line', () => {
  const { code, out } = run(['validate', convert('odd', MISPRINT)])
  expect(code).toBe(0)
  expect(out).toMatch(/1 finding\n/)
  expect(out).toMatch(/warning {3}validate\/printings-disagree {5}6 {2}/)
})
test('a finding is a failure where that is asked for', () =>
  expect(run(['validate', '--strict', convert('acme', FILING), convert('odd', MISPRINT)]).code).toBe(1))
test('a missing report is a wrong call', () => expect(run(['validate', 'gone.json']).code).toBe(2))
