import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { FILING, makeWorkplace } from '../support/cli.js'

const { write, run, path } = makeWorkplace()
const REPORT = 'out/acme/acme.json'

beforeAll(() => {
  write('acme.txt', FILING)
  run(['convert', 'acme.txt', '--out', 'out'])
})

function factId(concept: string): string {
  const { facts } = JSON.parse(readFileSync(path(REPORT), 'utf8'))
  return Object.entries<{ dimensions: { concept: string } }>(facts).find(
    ([, it]) => it.dimensions.concept === concept,
  )![0]
}

describe('a fact', () => {
  const SNIPPETS = [
    'Revenue',
    '23,000 CAD',
    'core:Revenues',
    '«23»',
    '«thousands»',
    '«Canadian dollars»',
    '«Quarter ended Nov 30, 2006»',
  ]
  function check(wanted: string): void {
    const { code, out, err } = run(['explain', REPORT, wanted])
    expect([code, err]).toEqual([0, ''])
    for (const words of SNIPPETS) expect(out).toContain(words)
  }
  test('by its id', () => check(factId('core:Revenues')))
  test('by its concept', () => check('core:Revenues'))
  test('by its concept’s local name', () => check('Revenues'))
  test('by its place in the filing', () => check(`@${FILING.indexOf('23\t')}`))
})

test('without a fact the statements and all facts are shown', () => {
  const { code, out } = run(['explain', REPORT])
  expect(code).toBe(0)
  expect(out).toContain('CAD thousands')
  expect(out).toContain(factId('core:Revenues'))
})

test('two printings of a fact name each other', () =>
  expect(run(['explain', REPORT, 'NetIncomeLoss']).out).toMatch(/printed again as f\w+: @\d+ …/))

test('without the filing the rules are shown, and what is missing is said', () => {
  write('elsewhere.json', readFileSync(path(REPORT), 'utf8').replaceAll('acme.txt', 'moved.txt'))
  const { code, out, err } = run(['explain', 'elsewhere.json', 'Revenues'])
  expect([code, err]).toEqual([0, "moved.txt isn't beside the report: name it with --source to see the snippets\n"])
  expect(out).toContain('the digits as printed')
  expect(out).not.toContain('«')
})

describe('a wrong call', () => {
  function check(args: readonly string[], expected: string): void {
    const { code, err } = run(['explain', ...args])
    expect(code).toBe(2)
    expect(err).toContain(expected)
  }
  test('of a fact that is not there', () =>
    check([REPORT, 'Zyzzy'], `no fact Zyzzy in ${REPORT}: run "filing2xbrl explain ${REPORT}"`))
  test('of a place without a fact', () => check([REPORT, '@0'], 'no fact @0'))
  test('of a missing report', () => check(['gone.json'], 'cannot read the report gone.json: there is no such file'))
  test('of a file that is no JSON', () =>
    check(['acme.txt'], 'acme.txt is no JSON: give it the .json file that convert wrote'))
})
