import type { Span } from '../base/span.js'
import type { HeaderLine } from '../model/source.js'
import { findBegins } from './document-begin.js'

/** The lines of a submission's header, and where what it heads begins. */
export interface FoundHeader {
  readonly lines: readonly HeaderLine[]
  readonly end: number
}

/** How far down a header may begin. */
const LEAD_LENGTH = 4000
const FIRST_LINE = /^[ \t]*(?:<(?:SEC|IMS)-HEADER>|<SUBMISSION>|<?ACCESSION[ -]+NUMBER[ \t]*[:>])/im
const CLOSE = /<\/(?:SEC|IMS)-HEADER>[^\n]*\n?/i
/** `COMPANY CONFORMED NAME:   ACME CORP`, or in the terse form `<CONFORMED-NAME>ACME CORP`. */
const LINE =
  /^[ \t]*(?:<(?<tag>\/?[A-Z][A-Z0-9-]{0,60})>|(?<caption>[A-Z][A-Z0-9 \t./&'-]{0,60}):)[ \t]*(?<value>.*)$/di
const LONGEST_LINE = 1000

const ROLES: ReadonlySet<string> = new Set([
  'FILER',
  'SUBJECTCOMPANY',
  'FILEDBY',
  'FILEDFOR',
  'ISSUER',
  'REPORTINGOWNER',
  'OWNER',
  'DEPOSITOR',
  'SECURITIZER',
  'ISSUINGENTITY',
])
const PARTS: ReadonlySet<string> = new Set([
  'COMPANYDATA',
  'OWNERDATA',
  'FILINGVALUES',
  'BUSINESSADDRESS',
  'MAILADDRESS',
  'FORMERCOMPANY',
  'FORMERNAME',
])

/**
 * Reads the header of an EDGAR submission, in either of its forms; null where there is none. One that isn't closed ends with the first
 * document, or else with the first line that can't be a header's.
 *
 *     FILER:                                          <FILER>
 *         COMPANY DATA:                               <COMPANY-DATA>
 *             COMPANY CONFORMED NAME:  ACME CORP      <CONFORMED-NAME>ACME CORP
 */
export function readHeader(text: string, within: Span): FoundHeader | null {
  const lead = text.slice(within.start, Math.min(within.end, within.start + LEAD_LENGTH))
  const first = lead.match(FIRST_LINE)
  const [document] = findBegins(text, { start: within.start, end: within.start + lead.length })
  if (first === null || (document !== undefined && document < within.start + first.index!)) return null
  const start = within.start + first.index!
  const rest = text.slice(start, within.end)
  const bounds = [...findBegins(text, { start, end: within.end }).slice(0, 1), ...closeEnd(rest, start)]
  const reader = new HeaderReader(text)
  const end = bounds.length > 0 ? Math.min(...bounds) : null
  return { end: reader.read(start, end ?? within.end, end !== null), lines: reader.lines }
}

function closeEnd(text: string, start: number): readonly number[] {
  const close = text.match(CLOSE)
  return close === null ? [] : [start + close.index! + close[0].length]
}

/** Goes through the lines of a header and knows whose data they are. */
class HeaderReader {
  readonly #text: string
  readonly lines: HeaderLine[] = []
  #filer: HeaderLine['filer'] = null
  #part: string | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Reads up to a place, or as far as the lines are those of a header; returns where that ends. */
  read(start: number, end: number, isClosed: boolean): number {
    let at = start
    while (at < end) {
      const lineEnd = this.#text.indexOf('\n', at)
      const next = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1
      const line = this.#text.slice(at, Math.min(next, at + LONGEST_LINE)).trimEnd()
      if (!this.#readLine(line, at) && line !== '' && !isClosed) return at
      at = next
    }
    return end
  }

  #readLine(line: string, at: number): boolean {
    const match = line.match(LINE)
    if (match === null) return false
    const [nameStart, nameEnd] = (match.indices!.groups!.tag ?? match.indices!.groups!.caption)!
    const name = line
      .slice(nameStart, nameEnd)
      .toUpperCase()
      .replace(/[^A-Z0-9/]/g, '')
    const value = match.groups!.value!
    if (value === '') this.#enter(name)
    else {
      const valueStart = at + line.length - value.length
      this.lines.push({
        name,
        nameSpan: { start: at + nameStart, end: at + nameEnd },
        value,
        span: { start: valueStart, end: valueStart + value.length },
        filer: this.#filer,
        part: this.#part,
      })
    }
    return true
  }

  #enter(name: string): void {
    if (ROLES.has(name)) {
      this.#filer = { index: (this.#filer?.index ?? -1) + 1, role: name }
      this.#part = null
    } else if (PARTS.has(name)) this.#part = name
  }
}
