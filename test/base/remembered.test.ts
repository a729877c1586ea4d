import { expect, test } from 'vitest'
import { forgetTexts, remembered } from '../../src/base/remembered.js'

function counting(): { readonly read: (text: string) => string | null; readonly asked: string[] } {
  const asked: string[] = []
  const read = remembered((text) => {
    asked.push(text)
    return text === '' ? null : text.toUpperCase()
  })
  return { read, asked }
}

test('a text is read once', () => {
  const { read, asked } = counting()
  expect([read('a'), read('b'), read('a')]).toEqual(['A', 'B', 'A'])
  expect(asked).toEqual(['a', 'b'])
})

test('that there is nothing is remembered too', () => {
  const { read, asked } = counting()
  expect([read(''), read('')]).toEqual([null, null])
  expect(asked).toEqual([''])
})

test('what is forgotten is read again', () => {
  const { read, asked } = counting()
  read('a')
  forgetTexts()
  expect(read('a')).toBe('A')
  expect(asked).toEqual(['a', 'a'])
})

test('long texts are not remembered', () => {
  const { read, asked } = counting()
  read('a'.repeat(5000))
  read('a'.repeat(5000))
  expect(asked).toHaveLength(2)
})

test('no more texts are remembered than there is room for', () => {
  const { read, asked } = counting()
  for (let number = 0; number < 30_000; number++) read(`${number}`)
  read('0')
  expect(asked).toHaveLength(30_001)
})
