import { describe, expect, test } from 'vitest'
import { ElementStack } from '../../../src/structure/html/element-stack.js'
import { parseStyle } from '../../../src/structure/html/layout-style.js'

const BLOCKS = new Set(['div', 'p', 'table', 'tr', 'td', 'th', 'li'])

/** Opens elements, `td font-weight:bold` with a style. */
function opened(...elements: readonly string[]): ElementStack {
  const stack = new ElementStack()
  for (const it of elements) {
    const [name = '', ...style] = it.split(' ')
    stack.push(name, parseStyle(style.join(' ')), BLOCKS.has(name))
  }
  return stack
}

describe('an end tag closes', () => {
  function check(elements: string, name: string, expected: number): void {
    expect(opened(...elements.split(' ')).closedBy(name)).toBe(expected)
  }
  test('its own element', () => check('div b', 'b', 1))
  test('what is open within', () => check('div b i', 'div', 3))
  test('nothing without a start tag', () => check('div', 'b', 0))
  test('no element outside of the cell', () => check('div table tr td', 'div', 0))
  test('no cell of the table around it', () => check('table tr td table', 'td', 0))
  test('a table from within its cells', () => check('table tr td b', 'table', 4))
})

describe('how text is set', () => {
  test('bold type goes on within', () => expect(opened('div font-weight:bold', 'i').top.isBold).toBe(true))
  test('bold type does not go on into cells', () =>
    expect(opened('div font-weight:bold', 'table', 'tr', 'td').top.isBold).toBe(false))
  test('cells of headings are bold', () => expect(opened('table', 'tr', 'th').top.isBold).toBe(true))
  test('hidden text stays so, whatever stands within', () =>
    expect(opened('div display:none', 'p display:block').top.isHidden).toBe(true))
  test('indents of blocks add up', () =>
    expect(opened('div margin-left:10pt', 'p margin-left:10pt').top.indent).toBe(4))
  test('a cell begins at its own edge', () =>
    expect(opened('div margin-left:10pt', 'table', 'tr', 'td padding-left:5pt').top.indent).toBe(1))
})

describe('too deep', () => {
  const DEEP = Array.from({ length: 600 }, () => 'div')
  test('elements are left out', () => expect(opened(...DEEP).push('b', parseStyle(''), false)).toBe(false))
  test('end tags close those first', () => {
    const stack = opened(...DEEP)
    expect(stack.closedBy('div')).toBe(0)
  })
})
