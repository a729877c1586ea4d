export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  readonly problem: string
}

/**
 * Finds the first place where a text stops being JSON (RFC 8259). What `JSON.parse` says differs between versions of Node and often
 * names no place. A member named twice is a fault too: `JSON.parse` would drop the first silently.
 */
export function findJsonFault(text: string): JsonFault | null {
  const tokens = new Tokens(text)
  const fault = valueFault(tokens)
  if (fault !== null) return fault
  return tokens.next() === '' ? null : tokens.fault('nothing more')
}

function valueFault(tokens: Tokens): JsonFault | null {
  const token = tokens.next()
  if (token === '{') return objectFault(tokens)
  if (token === '[') return arrayFault(tokens)
  return token === '' || PUNCTUATION.has(token) ? tokens.fault('a value') : null
}

function objectFault(tokens: Tokens): JsonFault | null {
  if (tokens.skip('}')) return null
  const names = new Set<string>()
  for (;;) {
    const name = tokens.next()
    if (!name.startsWith('"')) return tokens.fault('a name in double quotes')
    if (names.has(name)) return { line: tokens.line, problem: `${name} a second time in one object` }
    names.add(name)
    if (tokens.next() !== ':') return tokens.fault('":"')
    const fault = valueFault(tokens)
    if (fault !== null) return fault
    const end = tokens.next()
    if (end === '}') return null
    if (end !== ',') return tokens.fault('"," or "}"')
  }
}

function arrayFault(tokens: Tokens): JsonFault | null {
  if (tokens.skip(']')) return null
  for (;;) {
    const fault = valueFault(tokens)
    if (fault !== null) return fault
    const end = tokens.next()
    if (end === ']') return null
    if (end !== ',') return tokens.fault('"," or "]"')
  }
}

const PUNCTUATION = new Set(['{', '}', '[', ']', ':', ','])
const WHITE_SPACE = /[ \t\n\r]*/y
const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

class Tokens {
  readonly #text: string
  #at = 0
  #end = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The next token; empty at the end and where there is none. */
  next(): string {
    this.#at = this.#end + matchAt(WHITE_SPACE, this.#text, this.#end).length
    const token = matchAt(TOKEN, this.#text, this.#at)
    this.#end = this.#at + token.length
    return token
  }

  /** Takes the next token if it is the given one. */
  skip(token: string): boolean {
    const before = this.#end
    if (this.next() === token) return true
    this.#end = before
    return false
  }

  /** Of the last token. */
  get line(): number {
    return this.#text.slice(0, this.#at).split('\n').length
  }

  /** The fault that something else stands at the last token. */
  fault(expected: string): JsonFault {
    const found = /^.{1,20}/.exec(this.#text.slice(this.#at))?.[0]
    return {
      line: this.line,
      problem: `${expected} should stand before ${found === undefined ? 'the end' : `«${found}»`}`,
    }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
