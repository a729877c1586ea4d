import type { PeriodMention } from '../model/mention.js'

/** Stands in place of each character of what is left out of a text. */
export const LEFT_OUT = '\u0000'

/** Before a phrase that says when. */
const LEAD =
  /(?:\b(?:for|in|during|at|on|through|as\s+of|of|ended|since)\s+)?(?:\b(?:each\s+of|both|the|our|its)\s+){0,3}$/i
const LEAD_REACH = 30

/** The text with the phrases that say when left out, and the prepositions before them; each character keeps its place. */
export function maskedText(text: string, whens: readonly PeriodMention[]): string {
  const parts: string[] = []
  let done = 0
  for (const { range } of whens) {
    if (range.end <= done) continue
    const floor = Math.max(done, range.start - LEAD_REACH)
    const lead = text.slice(floor, Math.max(floor, range.start)).match(LEAD)?.[0].length ?? 0
    const start = Math.max(done, range.start - lead)
    parts.push(text.slice(done, start), LEFT_OUT.repeat(range.end - start))
    done = range.end
  }
  return parts.join('') + text.slice(done)
}
