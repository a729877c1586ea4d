import type { Range } from '../base/mapped-text.js'
import type { Field } from '../model/field.js'
import { matchesOf } from '../phrases/pattern.js'
import { type CoverLine, groupRange } from './cover-line.js'

/** A mark that says yes; an empty box, underscores or nothing say no. */
const MARK = '(?<mark>\\[\\s*[xX✓✔]\\s*\\]|\\(\\s*[xX]\\s*\\)|☒|☑|✓|✔|þ|_*[xX]_*(?![\\w-]))'
const EMPTY = '(?<empty>\\[\\s*\\]|\\(\\s*\\)|☐|□|¨|o(?![\\w])|_{2,})'
const BOX = `(?:${MARK}|${EMPTY})?`

/** A label with a box before it or after it. */
interface BoxedLabel {
  readonly label: RegExp
  readonly before: RegExp
  readonly after: RegExp
}

const ANNUAL_FORM = boxedLabel('Form\\s+(?:20|40)-F')
const YES_OR_NO = boxedLabel('(?<![“"])\\b(?:Yes|No)\\b(?!["”])')

function boxedLabel(label: string): BoxedLabel {
  return {
    label: new RegExp(label, 'u'),
    before: new RegExp(`${BOX}[\\s\\u00a0]*(?<label>${label})`, 'dgu'),
    after: new RegExp(`(?<label>${label})[\\s\\u00a0]*${BOX}`, 'dgu'),
  }
}

const BEGINS_WITH_BOX = /^\s*(?:\[[\sxX✓✔]*\]|\([\sxX]*\)|[☒☑☐□✓✔þ¨]|_*[xX]_*\s)/u

interface Option {
  readonly label: string
  readonly isMarked: boolean
  readonly range: Range
}

/** Reads the boxes of a cover: Form 20-F or 40-F, and Rule 12g3-2(b). */
export function readCheckMarks(lines: readonly CoverLine[]): readonly Field[] {
  return [...readAnnualForms(lines), ...readRule(lines)]
}

/** "Form 20-F  X      Form 40-F": one of the two is marked. */
function readAnnualForms(lines: readonly CoverLine[]): readonly Field[] {
  for (const line of lines) {
    const options = readOptions(line.text, ANNUAL_FORM)
    if (options.length !== 2 || !options.some((it) => it.isMarked)) continue
    return options.map((it) => ({
      name: /20/.test(it.label) ? 'FilesAnnualReportsUnderForm20F' : 'FilesAnnualReportsUnderForm40F',
      value: String(it.isMarked),
      span: line.spanOf(it.range),
      label: [],
      rule: 'check-mark',
      group: null,
    }))
  }
  return []
}

/** "… pursuant to Rule 12g3-2(b) …" and after it "Yes      No  X". */
function readRule(lines: readonly CoverLine[]): readonly Field[] {
  const question = lines.findIndex(
    (it) => /furnishing\s+the\s+information/i.test(it.text) && /12g3-2\s*\(b\)/.test(it.text),
  )
  const fallback = question < 0 ? lines.findIndex((it) => /12g3-2\s*\(b\)/.test(it.text)) : question
  if (fallback < 0) return []
  for (const line of lines.slice(fallback, fallback + 5)) {
    const options = readOptions(line.text, YES_OR_NO)
    const marked = options.find((it) => it.isMarked)
    if (marked === undefined || options.length !== 2) continue
    const value = String(/yes/i.test(marked.label))
    return [
      {
        name: 'FurnishesInformationUnderRule12g32b',
        value,
        span: line.spanOf(marked.range),
        label: [lines[fallback]!.span],
        rule: 'check-mark',
        group: null,
      },
    ]
  }
  return []
}

/** Labels with a box before each where the line begins with one, else with a box after each; exactly one is marked. */
function readOptions(text: string, { label, before, after }: BoxedLabel): readonly Option[] {
  if (!label.test(text)) return []
  const readings = BEGINS_WITH_BOX.test(text) ? [before, after] : [after, before]
  return (
    readings.map((it) => optionsOf(text, it)).find((it) => it.filter(({ isMarked }) => isMarked).length === 1) ?? []
  )
}

function optionsOf(text: string, pattern: RegExp): readonly Option[] {
  return matchesOf(text, pattern).map((match) => {
    const label = groupRange(match, 'label')!
    const mark = groupRange(match, 'mark')
    const range =
      mark === null ? label : { start: Math.min(label.start, mark.start), end: Math.max(label.end, mark.end) }
    return { label: match.groups?.label ?? '', isMarked: mark !== null, range }
  })
}
