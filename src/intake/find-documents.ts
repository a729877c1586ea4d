import { bySpan, type Span } from '../base/span.js'
import type { SourceDocument, Submission } from '../model/source.js'
import { cutSchedules } from './cut-schedules.js'
import { findBegins } from './document-begin.js'
import { documentUse } from './document-use.js'
import { hasText } from './has-text.js'

const TEXT_BEGIN = /<TEXT>[ \t]*\r?\n?/i
const BODY_END = /<\/(?:TEXT|DOCUMENT)>/i
const HEAD = /^(?:\s*<(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*(?:\n|$))*/i
const ENDS = /^(?:\s*<\/(?:TEXT|DOCUMENT)>)*/i
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

/** A document's head and body in the file: `span` is the body. */
interface Envelope {
  readonly type: string | null
  readonly span: Span
  /** Its end is printed. */
  readonly isClosed: boolean
}

/** What a submission holds. */
export interface FoundDocuments extends Pick<Submission, 'documents' | 'attachments'> {
  readonly envelopes: readonly Envelope[]
}

/** Finds the documents of a submission, in order, and the attachments that aren't text; without any, what there is is the document. */
export function findDocuments(text: string, within: Span): FoundDocuments {
  const starts = findBegins(text, within)
  if (starts.length === 0) {
    return { documents: cutSchedules(text, makeDocument(text, null, within)), attachments: [], envelopes: [] }
  }
  const envelopes = starts.map((start, index) => readEnvelope(text, { start, end: starts[index + 1] ?? within.end }))
  const isAttached = ({ type, span }: Envelope): boolean => isBinary(text, type, span)
  const documents = envelopes
    .filter((it) => !isAttached(it) && hasText(text, it.span))
    .map(({ type, span }) => makeDocument(text, type, span))
  return {
    documents: [...documents, ...strayDocuments(text, within, starts, envelopes)]
      .flatMap((it) => cutSchedules(text, it))
      .sort((a, b) => bySpan(a.span, b.span)),
    attachments: envelopes.filter(isAttached).map(({ type, span }) => ({ type, span })),
    envelopes,
  }
}

/**
 * What stands outside of documents and has a document's end, or is a schedule: of a file that was cut at its beginning the document that
 * it begins in, and what goes on after a document within a document.
 */
function strayDocuments(
  text: string,
  within: Span,
  starts: readonly number[],
  envelopes: readonly Envelope[],
): readonly SourceDocument[] {
  const gapStarts = [within.start, ...envelopes.map((it) => it.span.end)]
  const gapEnds = [...starts, within.end]
  return gapStarts.flatMap((from, index) => {
    const gap = text.slice(from, gapEnds[index]!)
    const start = from + gap.match(ENDS)![0].length
    const close = text.slice(start, gapEnds[index]!).search(BODY_END)
    const whole = makeDocument(text, null, { start, end: close < 0 ? gapEnds[index]! : start + close })
    if (!hasText(text, whole.span)) return []
    return close < 0 ? cutSchedules(text, whole).filter((it) => it.use === 'schedule') : [whole]
  })
}

function readEnvelope(text: string, { start, end }: Span): Envelope {
  const header = text.slice(start, Math.min(end, start + HEADER_LENGTH))
  const begin = header.match(TEXT_BEGIN)
  const headLength = begin === null ? header.match(HEAD)![0].length : begin.index! + begin[0].length
  const bodyStart = start + headLength
  const type = header.slice(0, headLength).match(TYPE)?.[1] ?? null
  const close = text.slice(bodyStart, end).search(BODY_END)
  return {
    type,
    span: { start: bodyStart, end: close < 0 ? end : bodyStart + close },
    isClosed: close >= 0,
  }
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
