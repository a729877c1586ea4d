import { gather } from '../base/gather.js'
import type { Block, FilingDocument } from '../model/document.js'
import type { SourceDocument, SourceFile } from '../model/source.js'
import { readHtml } from './html/read-html.js'
import { readText } from './read-text.js'

/** Reads the documents of a file into blocks, one after the other. */
export function readDocument(source: SourceFile, documents: readonly SourceDocument[]): FilingDocument {
  return { source, blocks: gather(documents, (it) => readBlocks(source, it)) }
}

function readBlocks(source: SourceFile, { format, span }: SourceDocument): readonly Block[] {
  return format === 'html' ? readHtml(source.text, span) : readText(source, span)
}
