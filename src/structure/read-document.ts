import { gather } from '../base/gather.js'
import type { Block, FilingDocument } from '../model/document.js'
import type { SourceDocument, SourceFile, Submission } from '../model/source.js'
import { readHtml } from './html/read-html.js'
import { readText } from './read-text.js'

/** Reads the documents of a file into blocks, one after the other. */
export function readDocument(source: SourceFile, { header, documents }: Submission): FilingDocument {
  const reports = documents.filter((it) => it.use === 'report')
  const papers = documents.filter((it) => it.use !== 'report')
  return {
    source,
    header,
    blocks: gather(reports, (it) => readBlocks(source, it)),
    papers: gather(papers, (it) => readBlocks(source, it)),
  }
}

function readBlocks(source: SourceFile, { format, span }: SourceDocument): readonly Block[] {
  return format === 'html' ? readHtml(source.text, span) : readText(source.text, span)
}
