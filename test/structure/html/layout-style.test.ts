import { describe, expect, test } from 'vitest'
import { type LayoutStyle, parseStyle, StyleReader } from '../../../src/structure/html/layout-style.js'

const PLAIN: LayoutStyle = {
  isHidden: false,
  isBold: null,
  isCentered: null,
  indent: 0,
  breaksPage: false,
  isPreformatted: null,
  advance: null,
}

function check(style: string, expected: Partial<LayoutStyle>): void {
  expect(parseStyle(style)).toEqual({ ...PLAIN, ...expected })
}

test('nothing', () => check('', {}))
test('not of a known property', () => check('color: red; ;x', {}))

describe('bold type', () => {
  test('in a word', () => check('font-weight:bold', { isBold: true }))
  test('in a number', () => check('FONT-WEIGHT: 700', { isBold: true }))
  test('in a shorthand', () => check("font: bold 10pt 'Times New Roman'", { isBold: true }))
  test('normal type ends it', () => check('font-weight:normal', { isBold: false }))
  test('a light number ends it', () => check('font-weight:400', { isBold: false }))
  test('a shorthand without a weight says nothing', () => check('font: 10pt Arial', {}))
})

describe('hidden text', () => {
  test('is not displayed', () => check('display:none', { isHidden: true }))
  test('is not visible', () => check('visibility: hidden', { isHidden: true }))
  test('a block is shown', () => check('display:block', {}))
})

describe('indents', () => {
  test('in points', () => check('padding-left:10pt', { indent: 2 }))
  test('in pixels', () => check('margin-left:20px', { indent: 3 }))
  test('in ems', () => check('text-indent:1em', { indent: 2 }))
  test('the left one of four', () => check('padding:2px 1pt 2px 10pt', { indent: 2 }))
  test('the one of both sides', () => check('margin: 0 10pt', { indent: 2 }))
  test('a hanging one takes its own back', () => check('padding-left:20pt;text-indent:-10pt', { indent: 2 }))
  test('never less than none', () => check('text-indent:-10pt', {}))
  test('a share of the page is none', () => check('margin-left:5%', {}))
})

describe('page breaks', () => {
  test('before', () => check('page-break-before:always', { breaksPage: true }))
  test('after', () => check('break-after:page', { breaksPage: true }))
  test('avoided', () => check('page-break-inside:avoid', {}))
})

describe('alignment', () => {
  test('centred', () => check('text-align:center', { isCentered: true }))
  test('to the right is not', () => check('text-align:right', { isCentered: false }))
  test('a style goes before an attribute', () => {
    const attributes = { style: 'text-align:left', align: 'center', colspan: null, rowspan: null, isHidden: false }
    expect(new StyleReader().read(attributes).isCentered).toBe(false)
  })
  test('an attribute tells it where the style does not', () => {
    const attributes = { style: 'color:red', align: 'center', colspan: null, rowspan: null, isHidden: false }
    expect(new StyleReader().read(attributes).isCentered).toBe(true)
  })
})

describe('white space', () => {
  test('is kept', () => check('white-space: pre', { isPreformatted: true }))
  test('is kept while lines wrap', () => check('white-space:pre-wrap', { isPreformatted: true }))
  test('is not kept', () => check('white-space:nowrap', { isPreformatted: false }))
})

describe('a line that goes on', () => {
  test('after what floats', () => check('width:80px; float:left', { advance: 10 }))
  test('not after what floats without a width', () => check('float:left', {}))
  test('not after what is wider than any page', () => check('width:8080808080px; float:left', {}))
  test('not after a part of the page', () => check('width:50%; float:left', {}))
})
