import { type MappedText, MappedTextBuilder } from '../../src/base/mapped-text.js'
import { decode } from '../../src/intake/decode.js'
import { readSubmission } from '../../src/intake/read-submission.js'
import type { Block } from '../../src/model/document.js'
import type { Grid } from '../../src/model/grid.js'
import type { SourceFile } from '../../src/model/source.js'
import { readDocument } from '../../src/structure/read-document.js'
import { readGrids } from '../../src/tables/read-grids.js'

/** A file that holds a text. */
export function makeSource(text: string, name = 'acme.txt'): SourceFile {
  return decode(name, Buffer.from(text, 'utf8'))
}

/** A text that stands in the source as it is, from offset 0. */
export function plainText(text: string): MappedText {
  return new MappedTextBuilder().copy(text, { start: 0, end: text.length }).build()
}

export function textToBlocks(text: string): readonly Block[] {
  const source = makeSource(text)
  return readDocument(source, readSubmission(text)).blocks
}

/** The first grid of a text. */
export function textToGrid(text: string): Grid {
  const [grid] = readGrids(textToBlocks(text))
  if (grid === undefined) throw new Error(`no table was found in ${JSON.stringify(text)}`)
  return grid
}
