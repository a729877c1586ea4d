import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnosticCodes } from '../../src/base/diagnostic.js'
import { ROOT } from './cruise.js'
import { sourceFiles } from './source-files.js'

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const DEFINES = /\bdefineDiagnostic(?:<[^(]*>)?\(\{/

for (const path of sourceFiles('src').filter((it) => DEFINES.test(textOf(it)))) await import(join(ROOT, path))
const codes = diagnosticCodes()

test('every diagnostic code occurs in a test', () => {
  const tests = sourceFiles('test')
    .filter((it) => it.endsWith('.test.ts'))
    .map(textOf)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter((code) => !tests.some((it) => it.includes(`'${code}'`)))).toEqual([])
})

test('a diagnostic code is made of its stage and what is wrong', () => {
  expect(codes.filter((it) => !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(it))).toEqual([])
})
