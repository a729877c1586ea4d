import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/span.js'
import type { Submission } from '../model/source.js'
import type { FoundDocuments } from './find-documents.js'
import { noDocument, severalSubmissions, skippedAttachments, unclosedDocument } from './findings.js'
import { hasText } from './has-text.js'

/** The beginning of a header, in either of its forms. */
const HEADER =
  /^[ \t]*(?:ACCESSION NUMBER[ \t]*:|<ACCESSION-NUMBER>)[ \t]*(?<number>[^\n]{1,100})\n(?:[^\n]{0,200}\n){0,2}?[ \t]*(?:CONFORMED SUBMISSION TYPE[ \t]*:|<TYPE>)/gim

const HINT = /ACCESSION[ -]NUMBER/i

/** Says what of a submission isn't read, and where it breaks off. */
export function checkSubmission(
  text: string,
  header: Submission['header'],
  { documents, attachments, envelopes }: FoundDocuments,
): readonly Diagnostic[] {
  const unclosed = envelopes.flatMap(({ type, span, isClosed }, index) =>
    isClosed ? [] : [unclosedDocument({ type, isLast: index === envelopes.length - 1 }, [firstLine(text, span)])],
  )
  const isEmpty = header.length + attachments.length > 0 && !documents.some((it) => hasText(text, it.span))
  const skipped = skippedAttachments(
    { types: attachments.map((it) => it.type) },
    attachments.map((it) => firstLine(text, it.span)),
  )
  return [...unclosed, ...(isEmpty ? [noDocument(null, [])] : []), ...(attachments.length > 0 ? [skipped] : [])]
}

/** Finds that a file holds several submissions: more than one header outside of documents that are closed. */
export function findSeveralSubmissions(text: string, { envelopes }: FoundDocuments): Diagnostic | null {
  if (!HINT.test(text)) return null
  const bodies = envelopes.filter((it) => it.isClosed).map((it) => it.span)
  const isWithin = (at: number): boolean => bodies.some((it) => it.start <= at && at < it.end)
  const headers = [...text.matchAll(HEADER)].filter((it) => !isWithin(it.index))
  if (headers.length < 2) return null
  return severalSubmissions(
    { numbers: headers.map((it) => it.groups!.number!.trim()) },
    headers.map((it) => firstLine(text, { start: it.index, end: it.index + it[0].length })),
  )
}

function firstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', start)
  return { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) }
}
