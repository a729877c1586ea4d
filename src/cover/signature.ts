import type { Span } from '../base/span.js'
import type { Field } from '../model/field.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { type CoverLine, groupRange } from './cover-line.js'

const HEADING = /^\W*signatures?\W*$/i
const SECTION_LINES = 24
const DATE = /^\W*(?:date|dated)\s*:?\s/i
const BY = /^\W*by\s*:?\s*(?:\/s\/|\(signed\))?\s*[“"']?(?<name>\p{Lu}[\p{L}.'’ -]+?)[”"']?\s*$/diu
const LABELLED = /^\W*(?<label>name|title)\s*:\s*(?<value>.+?)\s*$/diu
const TITLE =
  /\b(?:officer|director|president|secretary|treasurer|controller|chairman|chair|counsel|finance|partner|manager|member|ceo|cfo|principal|executive)\b/i

/** Reads who signed, in what office, and when. */
export function readSignature(lines: readonly CoverLine[]): readonly Field[] {
  const at = lines.findIndex((it) => HEADING.test(it.text))
  if (at < 0) return []
  const label = [lines[at]!.span]
  const section = lines.slice(at + 1, at + 1 + SECTION_LINES)
  return [...readDate(section, label), ...readSignatory(section, label)]
}

function readDate(section: readonly CoverLine[], label: readonly Span[]): readonly Field[] {
  for (const line of section) {
    const date =
      DATE.test(line.text) || /^\W*\w+\s+\d{1,2},?\s+\d{4}\W*$/.test(line.text) ? findDates(line.text)[0] : undefined
    const exact = date === undefined ? null : exactDate(date)
    if (date !== undefined && exact !== null) {
      return [
        { name: 'SignatureDate', value: exact, span: line.spanOf(date.range), label, rule: 'signature', group: null },
      ]
    }
  }
  return []
}

/** "By: ‹signature›", the name in print below it, then the title, on one line or more. */
function readSignatory(section: readonly CoverLine[], label: readonly Span[]): readonly Field[] {
  const at = section.findIndex((it) => BY.test(it.text))
  if (at < 0) return []
  const by = section[at]!
  const signed = by.text.match(BY)!
  const below = section.slice(at + 1, at + 6).filter((it) => it.block - by.block <= 1)
  const name = printedName(below) ?? { line: by, range: groupRange(signed, 'name')! }
  const value = name.line.text.slice(name.range.start, name.range.end)
  const fields: Field[] = [
    { name: 'SignatoryName', value, span: name.line.spanOf(name.range), label, rule: 'signature', group: null },
  ]
  const title = readTitle(
    below.filter((it) => it !== name.line),
    label,
  )
  return title === null ? fields : [...fields, title]
}

function printedName(below: readonly CoverLine[]): { line: CoverLine; range: { start: number; end: number } } | null {
  for (const line of below) {
    const labelled = line.text.match(LABELLED)
    if (labelled !== null) {
      if (/name/i.test(labelled.groups?.label ?? '')) return { line, range: groupRange(labelled, 'value')! }
      continue
    }
    if (!TITLE.test(line.text) && /^\p{Lu}[\p{L}.'’ -]{2,60}$/u.test(line.text.trim()))
      return { line, range: trimmed(line.text) }
    return null
  }
  return null
}

function readTitle(below: readonly CoverLine[], label: readonly Span[]): Field | null {
  const first = below.findIndex((it) => TITLE.test(it.text))
  if (first < 0) return null
  const lines = [below[first]!]
  for (const line of below.slice(first + 1)) {
    if (line.block !== lines[0]!.block || !(TITLE.test(line.text) || /^(?:and|&)\b/i.test(line.text.trim()))) break
    lines.push(line)
  }
  const labelled = lines[0]!.text.match(LABELLED)
  const start = labelled === null ? lines[0]!.span.start : lines[0]!.spanOf(groupRange(labelled, 'value')!).start
  const value = [labelled?.groups?.value ?? lines[0]!.text.trim(), ...lines.slice(1).map((it) => it.text.trim())].join(
    ' ',
  )
  return {
    name: 'SignatoryTitle',
    value,
    span: { start, end: lines.at(-1)!.span.end },
    label,
    rule: 'signature',
    group: null,
  }
}

function trimmed(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length
  return { start, end: text.trimEnd().length }
}
