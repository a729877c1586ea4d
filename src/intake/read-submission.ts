import type { Span } from '../base/span.js'
import type { Submission } from '../model/source.js'
import { checkSubmission, findSeveralSubmissions } from './check-submission.js'
import { findDocuments } from './find-documents.js'
import { withoutMailWrapper } from './mail-wrapper.js'
import { readHeader } from './read-header.js'

/**
 * Takes an input file apart: the header of an EDGAR submission (EDGAR Filer Manual, volume II, appendix on SGML headers), its documents,
 * and what can't be read as text. A file that is no submission is one document.
 */
export function readSubmission(text: string): Submission {
  const letter = withoutMailWrapper(text)
  const header = readHeader(text, letter)
  const body: Span = { start: header?.end ?? letter.start, end: letter.end }
  const lines = header?.lines ?? []
  const found = findDocuments(text, body)
  return {
    header: lines,
    documents: found.documents,
    attachments: found.attachments,
    findings: checkSubmission(text, lines, found),
    refusal: findSeveralSubmissions(text, found),
  }
}
