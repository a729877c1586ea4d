import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FILING, makeWorkplace } from '../support/cli.js'

const { write, run, runUnread, files, path } = makeWorkplace()

describe('a filing', () => {
  test('is written as a folder of its stem, with the base taxonomy once beside it', () => {
    write('acme.txt', FILING)
    const { code, out, err } = run(['convert', 'acme.txt', '--out', 'one'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /^acme\.txt: 6-K, 5 numeric and \d+ text facts, \d proven; \d+ numbers, 0 unexplained; no findings\n$/,
    )
    expect(files('one/acme')).toEqual(
      ['.json', '.xbrl', '.xsd', '_cal.xml', '_def.xml', '_lab.xml', '_pre.xml', '_ref.xml'].map((it) => `acme${it}`),
    )
    expect(files('one/taxonomy').length).toBeGreaterThan(0)
  })
  test('is the same bytes again', () => {
    write('acme.txt', FILING)
    run(['convert', 'acme.txt', '-o', 'again'])
    expect(files('again')).toEqual(files('one'))
    for (const file of files('one'))
      expect(readFileSync(path(`again/${file}`))).toEqual(readFileSync(path(`one/${file}`)))
  })
  test('from standard input is named stdin', () => {
    const { code, out } = run(['convert', '-', '--out', 'two'], FILING)
    expect([code, out]).toEqual([0, expect.stringContaining(': 6-K, 5 numeric')])
    expect(files('two/stdin')).toContain('stdin.json')
  })
  test('is written in the forms that are asked for, and shown where that is asked for', () => {
    write('acme.txt', FILING)
    const { out } = run(['convert', 'acme.txt', '--out', 'three', '--formats', 'json', '--show'])
    expect(out).toMatch(/Statements of Loss\n\nCAD thousands/)
    expect(files('three/acme')).toContain('acme.json')
    expect(files('three/acme')).not.toContain('acme.xbrl')
  })
  test('is converted, and the next too, where nobody reads what is printed', async () => {
    for (const name of ['first.txt', 'second.txt']) write(name, FILING)
    expect(await runUnread(['convert', 'first.txt', 'second.txt', '--out', 'unread'])).toEqual({ code: 0, err: '' })
    expect(files('unread/second')).toContain('second.xbrl')
  })
  test('is drawn table by table where that is asked for', () => {
    write('acme.txt', FILING)
    run(['convert', 'acme.txt', '--out', 'drawn', '--formats', 'grid'])
    expect(files('drawn')).toEqual(['acme/acme.grids.txt'])
    expect(readFileSync(path('drawn/acme/acme.grids.txt'), 'utf8')).toContain('2006-09-01..2006-11-30 (3 months)')
  })
  test('of which nothing can be read is converted all the same', () => {
    write('bare.txt', 'Sales rose.')
    const { code, out } = run(['convert', 'bare.txt', '--out', 'four'])
    expect([code, out]).toEqual([
      0,
      'bare.txt: no form named, 0 numeric and 0 text facts, 0 proven; 0 numbers, 0 unexplained; no findings\n',
    ])
  })
})

describe('several filings', () => {
  test('of one stem: the second has its whole name, as has one named like the taxonomy', () => {
    for (const name of ['acme.txt', 'acme.md', 'taxonomy.txt']) write(name, FILING)
    expect(run(['convert', 'acme.txt', 'acme.md', 'taxonomy.txt', '--out', 'six']).code).toBe(0)
    expect(files('six/acme')).toContain('acme.json')
    expect(files('six/acme.md')).toContain('acme.md.json')
    expect(files('six/taxonomy.txt')).toContain('taxonomy.txt.json')
  })
  test('of one name are a wrong call', () => {
    write('acme.txt', FILING)
    const { code, err } = run(['convert', 'acme.txt', './acme.txt', 'acme.txt', '--out', 'seven'])
    expect([code, err]).toEqual([2, expect.stringContaining('would be written over another input')])
  })
})

describe('input that cannot be used', () => {
  /** By input, what is said of it; the filing among them is converted. */
  const expected: Readonly<Record<string, string>> = {
    'gone.txt': 'there is no such file',
    '.': 'it is a folder; name the files in it',
    'empty.txt': 'intake/empty: the file is empty',
    'image.txt': 'intake/not-text: the file is no text: it is full of control characters',
    'scan.pdf': 'intake/unread-format: the file is a PDF document, which is not read yet: give its text',
  }
  test('is told one a line, and the others are converted', () => {
    write('empty.txt', '')
    write(
      'image.txt',
      Uint8Array.from({ length: 400 }, (_, index) => index % 32),
    )
    write('scan.pdf', '%PDF-1.4\n')
    write('acme.txt', FILING)
    const { code, out, err } = run(['convert', ...Object.keys(expected), 'acme.txt', '--out', 'bad'])
    expect([code, err.trimEnd().split('\n')]).toEqual([
      1,
      Object.entries(expected).map(([name, why]) => `${name}: ${why}`),
    ])
    expect(out).toMatch(/^acme\.txt: /)
  })
})

describe('a wrong call', () => {
  function check(args: readonly string[], ...expected: readonly string[]): void {
    const { code, err } = run(['convert', ...args])
    expect(code).toBe(2)
    for (const words of expected) expect(err).toContain(words)
  }
  test('without an input', () => check(['--out', 'x'], "missing required argument 'input'", 'filing2xbrl --help'))
  test('without a folder', () => check(['acme.txt'], '--out <dir>'))
  test('with an unknown format', () =>
    check(['acme.txt', '--out', 'x', '--formats', 'pdf'], '--formats takes xbrl, json, grid, not "pdf"'))
  test('with an unknown option', () => check(['acme.txt', '--out', 'x', '--sow'], "unknown option '--sow'", '--show'))
  test('with a folder that is a file', () => {
    write('file', 'x')
    write('acme.txt', FILING)
    check(['acme.txt', '--out', 'file'], 'cannot write below file')
  })
})

describe('what is known already', () => {
  function check(profile: string, code: number, expected: string): void {
    write('acme.txt', FILING)
    write('known.json', profile)
    const result = run(['convert', 'acme.txt', '--out', 'known', '--profile', 'known.json'])
    expect(result.code).toBe(code)
    expect(result.err).toContain(expected)
  }
  test('names the entity', () => {
    check('{"cik": "882361"}', 0, '')
    const report = JSON.parse(readFileSync(path('known/acme/acme.json'), 'utf8'))
    expect(Object.values<{ dimensions: { entity: string } }>(report.facts)[0]?.dimensions.entity).toMatch(
      /:0000882361$/,
    )
  })
  test('that is not as it should be is a wrong call', () =>
    check('{"sic": "2834"}', 2, 'known.json: "sic" is none of cik, lei, name'))
  test('is there', () => {
    write('acme.txt', FILING)
    const { code, err } = run(['convert', 'acme.txt', '--out', 'known', '--profile', 'gone.json'])
    expect([code, err]).toEqual([2, 'filing2xbrl: cannot read the profile gone.json: there is no such file\n'])
  })
})

describe('findings', () => {
  const MISPRINT = FILING.replace('C$3.1 million', 'C$4.1 million')
  test('are printed as a table, and are a failure where that is asked for', () => {
    write('odd.txt', MISPRINT)
    const { code, out } = run(['convert', 'odd.txt', '--out', 'odd', '--strict'])
    expect(code).toBe(1)
    expect(out).toMatch(/1 warning/)
    expect(out).toMatch(
      /warning {3}validate\/printings-disagree {5}\d+ {2}Net income \(loss\) for 2006-09-01\.\.2006-11-30/,
    )
  })
  test('are no failure else', () => {
    write('odd.txt', MISPRINT)
    expect(run(['convert', 'odd.txt', '--out', 'odd']).code).toBe(0)
  })
  test('that are only to note are none even then', () => {
    write('acme.txt', FILING)
    expect(run(['convert', 'acme.txt', '--out', 'strict', '--strict']).code).toBe(0)
  })
})
