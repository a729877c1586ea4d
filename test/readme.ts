import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')
export const README = join(ROOT, 'README.md')

/** A fenced block of the README. `start` and `end` are the offsets of its text, without the fences. */
export interface FencedBlock {
  readonly language: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The fenced blocks of the README, in order. */
export function readmeBlocks(): readonly FencedBlock[] {
  return [...readFileSync(README, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language, text] = match as unknown as [string, string, string]
    const start = match.index + whole.indexOf('\n') + 1
    return { language, text, start, end: start + text.length }
  })
}
