import { describe, expect, test } from 'vitest'
import { blockTexts } from '../../../src/model/document.js'
import { htmlPage, htmlToBlocks } from '../../support/html.js'

const LINE_LENGTH = 1023

/** A page with a paragraph whose text is broken at an upright stroke, where its line is full. */
function cutAt(text: string, lineBreak = '\n'): string {
  const [before = '', after = ''] = text.split('|')
  const filling = LINE_LENGTH - htmlPage('').indexOf('</body>') - '<p>.</p><p>'.length - before.length
  return `<p>${'x'.repeat(filling)}.</p><p>${before}${lineBreak}${after}</p>`
}

function check(body: string, expected: string): void {
  expect(htmlToBlocks(body).flatMap(blockTexts).at(-1)?.text).toBe(expected)
}

describe('the break after a full line is none', () => {
  test('within a word', () => check(cutAt('mis|statement'), 'misstatement'))
  test('within an entity', () => check(cutAt('R&am|p;D'), 'R&D'))
  test('within the number of one', () => check(cutAt('5&#1|51;6'), '5—6'))
  test('within a tag', () => check(cutAt('Sales <sp|an>rose</span>.'), 'Sales rose.'))
  test('within an attribute', () => check(cutAt('Sales<span style="disp|lay:none">5</span> rose.'), 'Sales rose.'))
  test('of Windows', () => check(cutAt('mis|statement', '\r\n'), 'misstatement'))
  test('before a hyphen that mail has escaped', () => check(cutAt('5 --|- --- 6'), '5 ----- 6'))
})

test('the break after another line is a space', () => check('<p>mis\nstatement</p>', 'mis statement'))

test('every character knows its place', () => {
  const body = cutAt('Sales &am|p; costs')
  const text = htmlToBlocks(body).flatMap(blockTexts).at(-1)!
  const placeOf = (printed: string): string => {
    const start = text.text.indexOf(printed)
    const span = text.sourceSpan({ start, end: start + printed.length })
    return htmlPage(body).slice(span.start, span.end)
  }
  expect(['Sales', '&', 'costs', 's & c'].map(placeOf)).toEqual(['Sales', '&am\np;', 'costs', 's &am\np; c'])
})
