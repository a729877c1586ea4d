import type { Diagnostic } from '../base/diagnostic.js'
import type { Span } from '../base/span.js'

/** One input file, decoded. All spans count UTF-16 units of `text`. */
export interface SourceFile {
  /** The file's name without its folder; `stdin` for standard input. */
  readonly name: string
  /** Of the bytes as they were read. */
  readonly sha256: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly byteLength: number
  /** Decoded, without a byte order mark; line ends and entities are as they were. */
  readonly text: string
}

/**
 * What a document is for. `report`: it may report figures: a main document, an annual report to holders, a release. `paper`: it is read,
 * but what it says are no figures of the filer's accounts: a contract, by-laws, a consent. `schedule`: a financial data schedule, which
 * gives figures by tags.
 */
export type DocumentUse = 'report' | 'paper' | 'schedule'

/** A document of an input file: the whole file, or one of the documents of an EDGAR submission. */
export interface SourceDocument {
  /** What EDGAR calls it: `10-Q`, `EX-99.1`; null outside a submission. */
  readonly type: string | null
  readonly span: Span
  readonly format: 'html' | 'text'
  readonly use: DocumentUse
}

/** What stands in a submission without being text: a picture, an archive, XBRL of its own. It is skipped. */
export interface Attachment {
  readonly type: string | null
  readonly span: Span
}

/** A line of a submission's header: what EDGAR knows of the filing and of whom it is. */
export interface HeaderLine {
  /** Letters and digits of its name alone: `COMPANYCONFORMEDNAME`. */
  readonly name: string
  readonly nameSpan: Span
  /** As printed, trimmed; never empty. */
  readonly value: string
  readonly span: Span
  /** Which of the filers it is of, from 0, and in what role (`FILER`, `SUBJECTCOMPANY`); null for a line of the whole submission. */
  readonly filer: { readonly index: number; readonly role: string } | null
  /** The part of the filer's data that it stands in: `BUSINESSADDRESS`; null outside one. */
  readonly part: string | null
}

/** An input file taken apart. A file that is no submission has one document and no header. */
export interface Submission {
  readonly header: readonly HeaderLine[]
  readonly documents: readonly SourceDocument[]
  readonly attachments: readonly Attachment[]
  /** What of it isn't read, and where it breaks off. */
  readonly findings: readonly Diagnostic[]
  /** Why it can't be used; null where it can. */
  readonly refusal: Diagnostic | null
}
