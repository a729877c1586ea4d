import { cpSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeWorkplace } from '../support/cli.js'

const { run, files, write, path } = makeWorkplace()

test('the concepts are told with the standard elements they stand for', () => {
  const { code, out } = run(['taxonomy', '--json'])
  const concepts = JSON.parse(out) as { name: string; standard: string[] }[]
  expect(code).toBe(0)
  expect(concepts.find((it) => it.name === 'core:Revenues')?.standard).toContain('us-gaap:Revenues')
  const standard = concepts.flatMap((it) => it.standard)
  expect(new Set(standard).size).toBe(standard.length)
})
test("the package's own data is sound", () =>
  expect(run(['taxonomy', '--check'])).toEqual({ code: 0, out: 'the taxonomy is sound\n', err: '' }))
test('data that is not is told by file', () => {
  cpSync(new URL('../../taxonomy', import.meta.url), path('data'), { recursive: true })
  write('data/lexicon.json', '{')
  const { code, err } = run(['taxonomy', '--check', '--folder', 'data'])
  expect(code).toBe(2)
  expect(err).toMatch(/^filing2xbrl: the taxonomy has 1 fault\n/)
  expect(err).toContain('lexicon.json')
})
test('a folder without data is a wrong call', () => {
  const { code, err } = run(['taxonomy', '--check', '--folder', 'gone'])
  expect([code, err]).toEqual([2, expect.stringMatching(/^filing2xbrl: .*missing/)])
})
test('schemas and linkbases are written', () => {
  expect(run(['taxonomy', '--out', 'out']).code).toBe(0)
  expect(files('out/taxonomy').some((it) => it.endsWith('.xsd'))).toBe(true)
})
test('one of the three is wanted', () => {
  const { code, err } = run(['taxonomy'])
  expect([code, err]).toEqual([2, 'filing2xbrl: taxonomy wants one of --json, --check and --out DIR\n'])
})
