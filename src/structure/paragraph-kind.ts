import type { Block } from '../model/document.js'
import { findPeriods } from '../phrases/periods.js'

/** Whether a piece of text that stands by itself heads what follows. */
export function paragraphKind(text: string, isBold: boolean): Extract<Block['kind'], 'heading' | 'paragraph'> {
  return isBold || isTitle(text) || isPeriodAlone(text) ? 'heading' : 'paragraph'
}

/** Short text in capitals, or with all its longer words capitalised, that is no sentence: a heading in a filing without bold type. */
function isTitle(text: string): boolean {
  if (text.length >= 200 || /[.;,:]$/.test(text.trim()) || /[@()]/.test(text)) return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** "Nine months ended March 31, 2008" on a line of its own heads what follows. */
function isPeriodAlone(text: string): boolean {
  if (text.length > 80) return false
  const [period, ...more] = findPeriods(text)
  return (
    period !== undefined &&
    more.length === 0 &&
    text.slice(0, period.range.start).replace(/^\W*(?:for the\s+)?(?:(?:first|second|third|fourth|final)\s+)?/i, '') ===
      '' &&
    text.slice(period.range.end).replace(/\W/g, '') === ''
  )
}
