import type { Span } from '../base/span.js'
import type { SourceDocument } from '../model/source.js'

const DOCUMENT = /<DOCUMENT>/gi
const TEXT_BEGIN = /<TEXT>\r?\n?/i
const TEXT_END = /<\/TEXT>/i
const TYPE = /<TYPE>\s*([^\s<]+)/i

/** Longest header of a document within a submission: its type, file name and description. */
const HEADER_LENGTH = 2000
/** How much of a document tells its format. */
const SAMPLE_LENGTH = 20_000

const HTML = /<(?:!doctype\s+html|html|head|body)\b[^<>]*>/i
const HTML_BLOCK = /<(?:div|p|br|font|center|td|tr|span)\b[^<>]*>/gi
/** Fewest tags that make a text HTML that doesn't say it is: plain text may have one here and there. */
const FEWEST_TAGS = 12
const TEXT_TABLE = /<(?:S|C|CAPTION|PAGE)>/
/** Attachments that aren't text: images, archives and spreadsheets in uuencoding, and the filing's own XBRL. */
const BINARY_TYPE = /^(?:GRAPHIC|ZIP|EXCEL|PDF|XML|JSON|EX-10[01]|EX-101\..*)$/i
const BINARY_TEXT = /^\s*(?:begin \d{3} \S|<PDF>|<XBRL>\s*<\?xml[^>]*>\s*<(?:xbrl|xsd|link)|%PDF-)/i

/**
 * Finds the documents of a file: those of an EDGAR submission (EDGAR Filer Manual, volume II, appendix on SGML headers), or else the
 * file itself. Attachments that aren't text are left out.
 */
export function findDocuments(text: string): readonly SourceDocument[] {
  const starts = [...text.matchAll(DOCUMENT)].map((it) => it.index)
  if (starts.length === 0) return [document(text, null, { start: 0, end: text.length })]
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length
    const found = readDocument(text, { start, end })
    return found === null ? [] : [found]
  })
}

function readDocument(text: string, { start, end }: Span): SourceDocument | null {
  const header = text.slice(start, Math.min(end, start + HEADER_LENGTH))
  const begin = header.match(TEXT_BEGIN)
  const bodyStart = begin === null ? start : start + begin.index! + begin[0].length
  const type = header.slice(0, begin?.index).match(TYPE)?.[1] ?? null
  const close = text.slice(bodyStart, end).search(TEXT_END)
  const body = { start: bodyStart, end: close < 0 ? end : bodyStart + close }
  const isBinary = (type !== null && BINARY_TYPE.test(type)) || BINARY_TEXT.test(text.slice(bodyStart, bodyStart + 200))
  return isBinary ? null : document(text, type, body)
}

function document(text: string, type: string | null, span: Span): SourceDocument {
  const sample = text.slice(span.start, Math.min(span.end, span.start + SAMPLE_LENGTH))
  const isHtml = HTML.test(sample) || (sample.match(HTML_BLOCK)?.length ?? 0) >= FEWEST_TAGS
  return { type, span, format: isHtml && !TEXT_TABLE.test(sample) ? 'html' : 'text' }
}
