import type { Span } from '../base/span.js'

/** A tag and what stands after it on its line. */
export interface TaggedLine {
  /** In capitals: `TOTAL-ASSETS`. */
  readonly tag: string
  readonly span: Span
  readonly rest: string
  /** Where the rest begins. */
  readonly restStart: number
}

const LINE = /^[ \t]*(?:<|&lt;)(?<tag>[A-Z][A-Z0-9&;./-]{0,40})(?:>|&gt;)(?<rest>.*)$/dgim
/** Marks of footnotes and columns that stand among the values. */
const MARK = /(?:<|&lt;)(?:F\d{1,2}|C)(?:>|&gt;)/gi

/** Finds the lines of a schedule that begin with a tag. Marks of footnotes in them are blanked, so that offsets stay. */
export function findTaggedLines(text: string, { start, end }: Span): readonly TaggedLine[] {
  return [...text.slice(start, end).matchAll(LINE)].map((match) => {
    const [tagStart, tagEnd] = match.indices!.groups!.tag!
    return {
      tag: match.groups!.tag!.toUpperCase().replace('&AMP;', '&'),
      span: { start: start + tagStart, end: start + tagEnd },
      rest: match.groups!.rest!.replace(MARK, (it) => ' '.repeat(it.length)),
      restStart: start + match.indices!.groups!.rest![0],
    }
  })
}
