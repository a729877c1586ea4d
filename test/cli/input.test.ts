import { expect, test } from 'vitest'
import { inputOf, readInput, readRequired, reasonOf } from '../../src/cli/input.js'
import { makeWorkplace } from '../support/cli.js'

const { write, path } = makeWorkplace()

test('an input is named by its file', () => {
  expect(inputOf('a/b.txt')).toEqual({ name: 'b.txt', path: 'a/b.txt' })
  expect(inputOf('-')).toEqual({ name: 'stdin', path: '-' })
})
test('an input is read as bytes', () => {
  write('a.txt', 'Cé')
  expect(readInput(inputOf(path('a.txt')))).toEqual(Buffer.from('Cé'))
})
test('why an input cannot be read is told in words', () => {
  expect(readInput(inputOf(path('gone.txt')))).toBe('there is no such file')
  expect(readInput(inputOf(path('.')))).toBe('it is a folder; name the files in it')
})
test('a file that must be there is a fault of the call where it is not', () =>
  expect(() => readRequired(path('gone.txt'), 'the report')).toThrow(
    /^cannot read the report .*: there is no such file$/,
  ))
test('reasons are told in words', () => {
  expect(reasonOf(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('the disk is full')
  expect(reasonOf(Object.assign(new Error(), { code: 'EACCES' }))).toBe('it may not be read')
  expect(reasonOf(new Error('odd'))).toBe('odd')
})
