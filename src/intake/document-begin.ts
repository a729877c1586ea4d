import type { Span } from '../base/span.js'

/** The tag of a document, or where that is missing the lines of its head: `<TYPE>10-Q`, `<SEQUENCE>1`, `<TEXT>`. */
const BEGIN =
  /^[ \t]*(?:<DOCUMENT>|<TYPE>[^\n]*\n(?:[ \t]*<(?:SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*\n){0,4}[ \t]*<TEXT>)/gim
const TAG_ALONE = /^\s*<DOCUMENT>\s*$/i

/** What every beginning has: most files are told by it to be no submission. */
const HINT = /<(?:DOCUMENT|TYPE)>/i

/** Where the documents of a submission begin, in order. */
export function findBegins(text: string, within: Span): readonly number[] {
  if (!HINT.test(text)) return []
  const starts = [...text.slice(within.start, within.end).matchAll(BEGIN)].map((it) => within.start + it.index)
  return starts.filter((start, index) => index === 0 || !TAG_ALONE.test(text.slice(starts[index - 1]!, start)))
}
