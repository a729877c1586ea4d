import type { MappedText, Range } from '../base/mapped-text.js'
import type { Grid } from '../model/grid.js'
import { findScaleNotes } from '../phrases/scales.js'
import { oneLine } from './one-line.js'

const AROUND = 60

/** What stands above a table and tells its scale, currency, time or whose it is: `@120 (in «thousands» of «Canadian dollars»)`. */
export function saidAbove({ notes, lead, time, member, separate }: Grid): readonly string[] {
  const tellings = new Map<MappedText, readonly Range[]>()
  const tell = (text: MappedText, ranges: readonly Range[]): unknown =>
    tellings.set(text, [...(tellings.get(text) ?? []), ...ranges])
  if (lead !== null)
    tell(
      lead,
      findScaleNotes(lead.text).map((it) => it.scaleRange),
    )
  for (const { text, scales, currencies } of notes)
    tell(text, [...scales.map((it) => it.scaleRange), ...currencies.map((it) => it.range)])
  if (time !== null) tell(time.text, [time.mention.range])
  if (member !== null) tell(member.text, [member.range])
  if (separate !== null) tell(separate, [separate.whole])
  return [...tellings].filter(([, ranges]) => ranges.length > 0).map(([text, ranges]) => quote(text, ranges))
}

/** The stretches marked, with a little of what stands around them. */
function quote(text: MappedText, ranges: readonly Range[]): string {
  const apart = withoutOverlaps(ranges)
  const start = Math.max(0, apart[0]!.start - AROUND)
  const end = Math.min(text.text.length, apart.at(-1)!.end + AROUND)
  let marked = ''
  let at = start
  for (const range of apart) {
    marked += `${text.text.slice(at, range.start)}«${text.text.slice(range.start, range.end)}»`
    at = range.end
  }
  marked += text.text.slice(at, end)
  const place = text.sourceSpan(apart[0]!).start
  return `@${place} ${start > 0 ? '…' : ''}${oneLine(marked)}${end < text.text.length ? '…' : ''}`
}

function withoutOverlaps(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Range[] = []
  for (const it of sorted) if (it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it)
  return kept
}
