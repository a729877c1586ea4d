import { gather } from '../base/gather.js'
import { bySpan, type Span } from '../base/span.js'
import type { FilingDocument } from '../model/document.js'
import type { SourceDocument, SourceFile, Submission } from '../model/source.js'
import { readHtml } from './html/read-html.js'
import { type ReadBlocks, readText } from './read-text.js'

/** Reads the documents of a file into blocks, one after the other. */
export function readDocument(source: SourceFile, submission: Submission): FilingDocument {
  const { header, documents, attachments } = submission
  const reports = documents.filter((it) => it.use === 'report').map((it) => readBlocks(source, it))
  const papers = documents.filter((it) => it.use !== 'report').map((it) => readBlocks(source, it))
  return {
    source,
    header,
    blocks: gather(reports, (it) => it.blocks),
    papers: gather(papers, (it) => it.blocks),
    plainText: outside([...documents.filter((it) => it.format === 'html'), ...attachments], source.text.length),
    findings: [...submission.findings, ...gather(reports, (it) => it.findings)],
  }
}

/** What is left of a text outside of parts that don't overlap. */
function outside(parts: readonly { readonly span: Span }[], length: number): readonly Span[] {
  const spans = parts.map((it) => it.span).sort(bySpan)
  const starts = [0, ...spans.map((it) => it.end)]
  const ends = [...spans.map((it) => it.start), length]
  return starts.map((start, index) => ({ start, end: ends[index]! })).filter((it) => it.end > it.start)
}

function readBlocks(source: SourceFile, { format, span }: SourceDocument): ReadBlocks {
  return format === 'html' ? readHtml(source.text, span) : readText(source.text, span)
}
