import type { MappedText } from '../base/mapped-text.js'
import type { GridColumn, NamedMember } from '../model/grid.js'
import { basisOf } from './known-member.js'

/** "Consolidated Statements of Operations - Pro Forma" */
const BASIS = /\bpro[\s-]*forma\b|\bnon-?\s?gaap\b|\bnon-?ifrs\b/i
/** Titles of tables that lead from one basis to another. */
const BETWEEN = /\breconcil|\badjust|\bgaap\s+(?:and|to|measures?)\b|\bto\s+(?:pro|non|gaap)|\band\s+(?:pro|non)/i
const AS_REPORTED = /\b(?:historical|actual|reported|gaap)\b/i

/** The basis of presentation that the title of a statement names, where none of its columns names one: the whole table is of it. */
export function basisOfTitle(title: MappedText | null, columns: readonly GridColumn[]): NamedMember | null {
  const match = title?.text.match(BASIS)
  if (title === null || match == null || BETWEEN.test(title.text)) return null
  if (columns.some(({ subject }) => basisOf(subject) !== null || AS_REPORTED.test(subject))) return null
  const range = { start: match.index!, end: match.index! + match[0].length }
  return { text: title, range, member: { axis: 'basis', member: basisOf(match[0]), label: match[0] } }
}
