import { gather } from '../base/gather.js'
import type { FilingDocument } from '../model/document.js'
import type { SourceDocument, SourceFile, Submission } from '../model/source.js'
import { readHtml } from './html/read-html.js'
import { type ReadBlocks, readText } from './read-text.js'

/** Reads the documents of a file into blocks, one after the other. */
export function readDocument(source: SourceFile, { header, documents }: Submission): FilingDocument {
  const reports = documents.filter((it) => it.use === 'report').map((it) => readBlocks(source, it))
  const papers = documents.filter((it) => it.use !== 'report').map((it) => readBlocks(source, it))
  return {
    source,
    header,
    blocks: gather(reports, (it) => it.blocks),
    papers: gather(papers, (it) => it.blocks),
    findings: gather(reports, (it) => it.findings),
  }
}

function readBlocks(source: SourceFile, { format, span }: SourceDocument): ReadBlocks {
  return format === 'html' ? { blocks: readHtml(source.text, span), findings: [] } : readText(source.text, span)
}
