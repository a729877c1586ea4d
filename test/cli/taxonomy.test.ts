import { cpSync, readFileSync } from 'node:fs'
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
test('a page about it is written, alone and the same each time', () => {
  expect(run(['taxonomy', '--page', 'pages/taxonomy.html'])).toEqual({ code: 0, out: '', err: '' })
  const page = readFileSync(path('pages/taxonomy.html'), 'utf8')
  expect(page).toMatch(/^<!doctype html>/)
  expect(page).toContain('id="core_Revenues"')
  run(['taxonomy', '--page', 'pages/taxonomy.html'])
  expect(readFileSync(path('pages/taxonomy.html'), 'utf8')).toBe(page)
  expect(files('pages')).toEqual(['taxonomy.html'])
})
test('a page is of the data that is named', () => {
  cpSync(new URL('../taxonomy/fixture', import.meta.url), path('fixture'), { recursive: true })
  expect(run(['taxonomy', '--page', 'fixture.html', '--folder', 'fixture']).code).toBe(0)
  const page = readFileSync(path('fixture.html'), 'utf8')
  expect(page.match(/class="entry concept"/g)?.length).toBe(6)
})
test('a page that cannot be written is told', () => {
  const { code, err } = run(['taxonomy', '--page', '.'])
  expect([code, err]).toEqual([2, expect.stringMatching(/^filing2xbrl: cannot write below/)])
})
test('one of the four is wanted', () => {
  const { code, err } = run(['taxonomy'])
  expect([code, err]).toEqual([2, 'filing2xbrl: taxonomy wants one of --json, --check, --out DIR and --page FILE\n'])
})
