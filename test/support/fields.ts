import type { CoverLine } from '../../src/cover/cover-line.js'
import { coverLines, coverParagraphs } from '../../src/cover/cover-line.js'
import type { Field } from '../../src/model/field.js'
import { textToBlocks } from './source.js'

/** Fields in a line each: `SignatureDate 2007-01-03`; of several of a kind with their key: `TradingSymbol[TSX:LOR] LOR`. */
export function renderFields(fields: readonly Field[]): readonly string[] {
  return fields.map(({ name, value, group }) => `${name}${group === null ? '' : `[${group.key}]`} ${value}`)
}

export function textToLines(text: string): readonly CoverLine[] {
  return coverLines(textToBlocks(text))
}

export function textToParagraphs(text: string): readonly CoverLine[] {
  return coverParagraphs(textToBlocks(text))
}

/** What is printed at the fields' places, by name. */
export function printedOf(fields: readonly Field[], text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(({ name, span }) => [name, text.slice(span.start, span.end)]))
}
