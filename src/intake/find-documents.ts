import type { Span } from '../base/span.js'
import type { Attachment, SourceDocument, Submission } from '../model/source.js'
import { documentUse } from './document-use.js'

const DOCUMENT = /^[ \t]*<DOCUMENT>/gim
const TEXT_BEGIN = /<TEXT>[ \t]*\r?\n?/i
const BODY_END = /<\/(?:TEXT|DOCUMENT)>/i
const TYPE = /<TYPE>[ \t]*([^\s<]+)/i

/** Longest header of a document within a submission: its type, file name and description. */
const HEADER_LENGTH = 2000
/** How much of a document tells its format. */
const SAMPLE_LENGTH = 20_000

const HTML = /<(?:!doctype\s+html|html|head|body)\b[^<>]*>/i
const HTML_BLOCK = /<(?:div|p|br|font|center|td|tr|span)\b[^<>]*>/gi
/** Fewest tags that make a text HTML that doesn't say it is: plain text may have one here and there. */
const FEWEST_TAGS = 12
/** The ruler below the headings of a markdown table, in whose cells line breaks are tags. */
const MARKDOWN_RULER = /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/m
const TEXT_TABLE = /<(?:S|C|CAPTION|PAGE)>/
const PREFORMATTED = /<pre\b/i
/** Attachments that aren't text: images, archives and spreadsheets in uuencoding, and the filing's own XBRL. */
const BINARY_TYPE = /^(?:GRAPHIC|ZIP|EXCEL|PDF|XML|JSON|EX-10[01]|EX-101\..*)$/i
const BINARY_TEXT = /^\s*(?:begin \d{3} \S|<PDF>|<XBRL>\s*<\?xml[^>]*>\s*<(?:xbrl|xsd|link)|%PDF-)/i

/** Finds the documents of a submission, in order, and the attachments that aren't text; without any, what there is is the document. */
export function findDocuments(text: string, within: Span): Pick<Submission, 'documents' | 'attachments'> {
  const body = text.slice(within.start, within.end)
  const starts = [...body.matchAll(DOCUMENT)].map((it) => within.start + it.index)
  if (starts.length === 0) return { documents: [makeDocument(text, null, within)], attachments: [] }
  const documents = beheaded(text, { start: within.start, end: starts[0]! })
  const attachments: Attachment[] = []
  for (const [index, start] of starts.entries()) {
    const { type, span } = readEnvelope(text, { start, end: starts[index + 1] ?? within.end })
    if (isBinary(text, type, span)) attachments.push({ type, span })
    else documents.push(makeDocument(text, type, span))
  }
  return { documents, attachments }
}

/** What a file that was cut at its beginning has of the document that it begins in. */
function beheaded(text: string, within: Span): SourceDocument[] {
  const close = text.slice(within.start, within.end).search(BODY_END)
  return close < 0 ? [] : [makeDocument(text, null, { start: within.start, end: within.start + close })]
}

function readEnvelope(text: string, { start, end }: Span): { readonly type: string | null; readonly span: Span } {
  const header = text.slice(start, Math.min(end, start + HEADER_LENGTH))
  const begin = header.match(TEXT_BEGIN)
  const bodyStart = begin === null ? start : start + begin.index! + begin[0].length
  const type = header.slice(0, begin?.index).match(TYPE)?.[1] ?? null
  const close = text.slice(bodyStart, end).search(BODY_END)
  return { type, span: { start: bodyStart, end: close < 0 ? end : bodyStart + close } }
}

function isBinary(text: string, type: string | null, { start, end }: Span): boolean {
  if (type !== null && BINARY_TYPE.test(type)) return true
  return BINARY_TEXT.test(text.slice(start, Math.min(end, start + 200)))
}

function makeDocument(text: string, type: string | null, span: Span): SourceDocument {
  const sample = text.slice(span.start, Math.min(span.end, span.start + SAMPLE_LENGTH))
  const isHtml = HTML.test(sample) || hasTags(sample)
  const [beforePreformatted = ''] = sample.split(PREFORMATTED, 1)
  const format = isHtml && !TEXT_TABLE.test(beforePreformatted) ? 'html' : 'text'
  return { type, span, format, use: documentUse(type, sample) }
}

function hasTags(sample: string): boolean {
  const tags = sample.match(HTML_BLOCK) ?? []
  const areOfCells = tags.every((it) => /^<br/i.test(it)) && MARKDOWN_RULER.test(sample)
  return tags.length >= FEWEST_TAGS && !areOfCells
}
