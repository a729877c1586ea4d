import { expect, test } from 'vitest'
import { renderBlocks } from '../support/render-blocks.js'
import { textToBlocks } from '../support/source.js'

const LONG = 'Cash used in operating activities was $3.7 million in the period'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderBlocks(textToBlocks(text))).toEqual(expected)
}

test('a sentence goes on over a page break', () =>
  check(
    'for the six months ended November\n\n---\n\n30, 2005. Costs fell.',
    'paragraph: for the six months ended November 30, 2005. Costs fell.',
  ))
test('a form feed is a page break', () =>
  check(`${LONG} and\n\f\nthe year before.`, `paragraph: ${LONG} and the year before.`))
test('a long line without its full stop goes on in lower case after a blank line', () =>
  check(`${LONG}\n\nwhich was less.`, `paragraph: ${LONG} which was less.`))
test('a sentence that has ended does not go on', () =>
  check('Costs fell.\n\n---\n\nSales rose.', 'paragraph: Costs fell.', 'paragraph: Sales rose.'))
test('a heading does not go on', () =>
  check('**RESULTS**\n\n---\n\nSales rose.', 'heading: RESULTS', 'paragraph: Sales rose.'))
test('a page break alone is no block', () => check('---'))
test('a page number between two halves of a sentence does not part them, and is page furniture', () =>
  check(
    'for the six months ended November\n\n- 3 -\n\n---\n\n30, 2005. Costs fell.',
    'paragraph: for the six months ended November 30, 2005. Costs fell.',
    'furniture: - 3 -',
  ))

test('what is read over a page break has a span on each page', () => {
  const source = 'ended November\n\n---\n\n30, 2005. It'
  const [block] = textToBlocks(source)
  const text = block?.kind === 'paragraph' ? block.text : null
  const at = text?.text.indexOf('November 30, 2005') ?? 0
  const spans = text?.sourceSpans({ start: at, end: at + 17 }) ?? []
  expect(spans.map((it) => source.slice(it.start, it.end))).toEqual(['November', '30, 2005'])
})
