import type { PeriodMention } from '../model/mention.js'
import { LEFT_OUT } from './amount-series.js'

/** Before a phrase that says when. */
const LEAD =
  /(?:\b(?:for|in|during|at|on|through|as\s+of|of|ended|since)\s+)?(?:\b(?:each\s+of|both|the|our|its)\s+)*$/i
const LEAD_REACH = 30

/** The text with the phrases that say when left out, and the prepositions before them; each character keeps its place. */
export function maskedText(text: string, whens: readonly PeriodMention[]): string {
  let masked = ''
  for (const { range } of whens) {
    if (range.end <= masked.length) continue
    const floor = Math.max(masked.length, range.start - LEAD_REACH)
    const lead = text.slice(floor, Math.max(floor, range.start)).match(LEAD)?.[0].length ?? 0
    const start = Math.max(masked.length, range.start - lead)
    masked += text.slice(masked.length, start)
    masked += LEFT_OUT.repeat(range.end - start)
  }
  return masked + text.slice(masked.length)
}
