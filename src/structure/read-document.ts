import { gather } from '../base/gather.js'
import type { FilingDocument } from '../model/document.js'
import type { SourceDocument, SourceFile } from '../model/source.js'
import { readHtml } from './html/read-html.js'
import { type ReadBlocks, readText } from './read-text.js'

/** Reads the documents of a file into blocks, one after the other. */
export function readDocument(source: SourceFile, documents: readonly SourceDocument[]): FilingDocument {
  const read = documents.map((it) => readBlocks(source, it))
  return { source, blocks: gather(read, (it) => it.blocks), findings: read.flatMap((it) => it.findings) }
}

function readBlocks(source: SourceFile, { format, span }: SourceDocument): ReadBlocks {
  return format === 'html' ? { blocks: readHtml(source.text, span), findings: [] } : readText(source, span)
}
