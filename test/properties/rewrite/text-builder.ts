import { bySpan, type Span, span } from '../../../src/base/span.js'
import type { Answer } from './answer.js'

/** An answer before it has a place in the text. */
export type Draft = Omit<Answer, 'span' | 'printed' | 'alsoAt'>

/** Text, a date (which a page break may cut), or text that is an answer or repeats one. */
export type Piece =
  | string
  | { readonly kind: 'date'; readonly head: string; readonly tail: string }
  | { readonly kind: 'answer'; readonly inner: Said; readonly draft: Draft }
  | { readonly kind: 'echo'; readonly inner: Said; readonly concept: string; readonly value: string }

/** What is to be written: a sentence, a table, a whole filing. */
export type Said = readonly Piece[]

/** Puts text and pieces together: `` say`Net loss was ${amount} for the ${period}.` ``. */
export function say(texts: TemplateStringsArray, ...values: readonly (Piece | Said)[]): Said {
  return texts.flatMap((text, index) => [text, ...saidOf(values[index] ?? '')])
}

export function join(parts: readonly (Piece | Said)[], separator: string): Said {
  return parts.flatMap((part, index) => (index === 0 ? saidOf(part) : [separator, ...saidOf(part)]))
}

export function answer(inner: Piece | Said, draft: Draft): Piece {
  return { kind: 'answer', inner: saidOf(inner), draft }
}

/** Text that states once more what the text answer of `concept` and `value` states. */
export function echo(inner: Piece | Said, concept: string, value: string): Piece {
  return { kind: 'echo', inner: saidOf(inner), concept, value }
}

/** Names the form of every answer in `said`. */
export function inForm(said: Said, form: string): Said {
  return said.map((piece) =>
    typeof piece !== 'string' && piece.kind === 'answer' ? { ...piece, draft: { ...piece.draft, form } } : piece,
  )
}

export function capitalized(said: Said): Said {
  const first = said.findIndex((piece) => piece !== '')
  return said.map((piece, index) =>
    index === first && typeof piece === 'string' ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece,
  )
}

/** The text without its answers. */
export function plain(said: Said): string {
  return said.map((piece) => (typeof piece === 'string' ? piece : plain(innerOf(piece)))).join('')
}

/**
 * Cuts the date at `index` among the dates of `said` with a page break.
 *
 *     ... for the six months ended November
 *
 *     ---
 *
 *     30, 2005. The decrease ...
 */
export function withBrokenDate(said: Said, index: number): Said {
  let count = 0
  return said.map((piece) => {
    if (typeof piece === 'string' || piece.kind !== 'date' || count++ !== index) return piece
    return `${piece.head}\n\n---\n\n${piece.tail.trimStart()}`
  })
}

export function dateCount(said: Said): number {
  return said.filter((piece) => typeof piece !== 'string' && piece.kind === 'date').length
}

/** Writes pieces one after the other and notes where each answer stands. */
export class TextBuilder {
  #text = ''
  readonly #answers: Answer[] = []
  readonly #echoes: { concept: string; value: string; span: Span }[] = []

  write(said: Said): void {
    for (const piece of said) {
      if (typeof piece === 'string') this.#text += piece
      else this.#writeMarked(piece)
    }
  }

  finish(): { readonly text: string; readonly answers: readonly Answer[] } {
    return {
      text: this.#text,
      answers: this.#answers.map((it) => this.#withEchoes(it)).sort((a, b) => bySpan(a.span, b.span)),
    }
  }

  #writeMarked(piece: Exclude<Piece, string>): void {
    const start = this.#text.length
    this.write(innerOf(piece))
    const at = span(start, this.#text.length)
    if (piece.kind === 'answer')
      this.#answers.push({ ...piece.draft, span: at, printed: this.#text.slice(at.start, at.end) })
    if (piece.kind === 'echo') this.#echoes.push({ concept: piece.concept, value: piece.value, span: at })
  }

  #withEchoes(it: Answer): Answer {
    const spans = this.#echoes
      .filter((echo) => echo.concept === it.concepts[0] && echo.value === it.value)
      .map((echo) => echo.span)
    return spans.length === 0 ? it : { ...it, alsoAt: spans }
  }
}

function innerOf(piece: Exclude<Piece, string>): Said {
  return piece.kind === 'date' ? [piece.head + piece.tail] : piece.inner
}

function saidOf(value: Piece | Said): Said {
  return Array.isArray(value) ? (value as Said) : [value as Piece]
}
