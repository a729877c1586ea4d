import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findScaleNotes } from '../../../src/phrases/scales.js'

const SCALES = [
  ['thousands', 3],
  ['THOUSANDS', 3],
  ['millions', 6],
  ['billions', 9],
  ["000's", 3],
  ["'000s", 3],
] as const
const CURRENCIES = [
  ['', null],
  ['US dollars', 'USD'],
  ['U.S. dollars', 'USD'],
  ['Canadian dollars', 'CAD'],
  ['euros', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['Swiss francs', 'CHF'],
] as const
const EXCEPTIONS = [
  ['', []],
  [', except per share data', ['perShare']],
  [', except for per common share amounts', ['perShare']],
  [', except share and per share data', ['perShare', 'shares']],
  [', except percentages', ['percent']],
  [' other than per share amounts and percentages', ['perShare', 'percent']],
] as const

test('a note on scale is read as it was printed', () => {
  const lead = fc.constantFrom('(in ', '(In ', '(amounts in ', '(Expressed in ', 'Unaudited, in ', '(all figures\nin ')
  fc.assert(
    fc.property(
      lead,
      fc.constantFrom(...SCALES),
      fc.constantFrom(...CURRENCIES),
      fc.constantFrom(...EXCEPTIONS),
      fc.constantFrom('', ')', ')\nSales 5', '\nSales 5'),
      (before, [word, exponent], [name, code], [rest, exceptions], after) => {
        const text = before + word + (name === '' ? '' : ` of ${name}`) + rest + after
        const notes = findScaleNotes(text)
        expect(
          notes.map((it) => [
            text.slice(it.scaleRange.start, it.scaleRange.end),
            it.exponent,
            it.currency?.code ?? null,
          ]),
        ).toEqual([[word, exponent, code]])
        expect([...notes[0]!.exceptions].sort()).toEqual([...exceptions].sort())
      },
    ),
    { numRuns: 2000 },
  )
})
