import type { Field } from '../model/field.js'
import { type CoverLine, groupRange } from './cover-line.js'

const HEADING = /^\W*(?:exhibits?(?:\s+(?:list|index))?|list\s+of\s+exhibits|index\s+to\s+exhibits)\W*$/i
const ENTRY = /^\W*(?:exhibit\s+)?(?<number>\d{1,3}(?:\.\d{1,3})?)[\s\u00a0.:–—-]+(?<description>\p{L}.*?)\s*$/diu

/** Reads the exhibits that a list of exhibits names, one a line. */
export function readExhibits(lines: readonly CoverLine[]): readonly Field[] {
  const fields: Field[] = []
  const seen = new Set<string>()
  for (const [at, heading] of lines.entries()) {
    if (!HEADING.test(heading.text)) continue
    for (const line of lines.slice(at + 1)) {
      const match = line.text.match(ENTRY)
      if (match === null) {
        if (line.block > heading.block + 1 && (line.isHeading || line.text.length > 120)) break
        continue
      }
      const key = match.groups?.number ?? ''
      if (seen.has(key)) continue
      seen.add(key)
      const group = { axis: 'ExhibitAxis', key }
      const common = { label: [heading.span], rule: 'exhibit-list' as const, group }
      fields.push({ ...common, name: 'ExhibitNumber', value: key, span: line.spanOf(groupRange(match, 'number')!) })
      const description = groupRange(match, 'description')!
      fields.push({
        ...common,
        name: 'ExhibitDescription',
        value: line.text.slice(description.start, description.end),
        span: line.spanOf(description),
      })
    }
  }
  return fields
}
