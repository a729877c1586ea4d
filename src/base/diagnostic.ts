import type { Span } from './span.js'

export type Severity = 'error' | 'warning' | 'info'

/** Something found in a filing. `code` is stable: `stage/what-is-wrong`. */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** Where it stands; the first span is the place to look at first, further ones are what it disagrees with. */
  readonly spans: readonly Span[]
  /** What a reader would most likely take for right; nothing is corrected by it. */
  readonly suggestion: string | null
}

interface DiagnosticKind<Data> {
  readonly code: string
  readonly severity: Severity
  readonly message: (data: Data) => string
  readonly suggestion?: (data: Data) => string | null
}

/** A kind of diagnostic: give it the data and the places, and it gives the diagnostic. */
export type DiagnosticMaker<Data> = ((data: Data, spans: readonly Span[]) => Diagnostic) & {
  readonly code: string
}

const knownCodes = new Set<string>()

/** Defines a kind of diagnostic once, beside the code that finds it. */
export function defineDiagnostic<Data>(kind: DiagnosticKind<Data>): DiagnosticMaker<Data> {
  knownCodes.add(kind.code)
  const make = (data: Data, spans: readonly Span[]): Diagnostic => ({
    code: kind.code,
    severity: kind.severity,
    message: kind.message(data),
    spans,
    suggestion: kind.suggestion?.(data) ?? null,
  })
  return Object.assign(make, { code: kind.code })
}

/** Every code that the loaded modules define, sorted. */
export function diagnosticCodes(): readonly string[] {
  return [...knownCodes].sort()
}
