import { mkdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { writeFiles } from '../../src/cli/write-files.js'
import { makeWorkplace } from '../support/cli.js'

const { files, path, write } = makeWorkplace()

test('files are written with their folders, over what was there, and nothing else is left', () => {
  const file = { path: 'a/b/c.txt', text: 'one' }
  writeFiles(path('out'), [file, { path: 'd.txt', text: 'é' }])
  writeFiles(path('out'), [{ ...file, text: 'two' }])
  expect(files('out')).toEqual(['a/b/c.txt', 'd.txt'])
  expect(readFileSync(path('out/a/b/c.txt'), 'utf8')).toBe('two')
})
test('where the disk refuses nothing half written is left', () => {
  write('file', 'x')
  mkdirSync(path('half'))
  expect(() =>
    writeFiles(path('.'), [
      { path: 'half/a.txt', text: 'a' },
      { path: 'file/b.txt', text: 'b' },
    ]),
  ).toThrow(UsageError)
  expect(files('half')).toEqual([])
})
