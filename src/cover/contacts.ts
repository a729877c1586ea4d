import { gather } from '../base/gather.js'
import { groupBy } from '../base/group-by.js'
import type { Field } from '../model/field.js'
import { type CoverLine, groupRange } from './cover-line.js'

const PHONE =
  /(?<phone>(?:\+\d{1,3}[\s.-]?)?(?:1[\s.-])?(?:\(0?\d{1,4}\)[\s.-]?|\d{2,4}[\s.-])\d{3,4}[\s.-]\d{3,4}|\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5})(?:(?:\s*,)?\s*(?:ext\.?|extension|x)\s*(?<extension>\d{1,6}))?/diu
const EMAIL = /(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/du
const HEADING = /contact|relations|inquir|enquir|information/i
const PERSON =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.?|(?:van|von|de|der|la|le|di)\b|\p{Lu}[\p{L}’'-]+)){1,3}(?:,\s*(?:Ph\.?D\.?|CFA|CPA|CA|MBA|M\.D\.))*$/u
const TITLE = /\b(?:officer|director|president|manager|secretary|relations|communications manager|head|vice)\b/i
const COMPANY =
  /\b(?:inc|ltd|limited|corp|corporation|company|llc|plc|group|communications?|partners|associates|consulting|advisors?|strategies|agency|bank|holdings|sa|ag|nv|gmbh|pty|bv|therapeutics|pharmaceuticals|global|media|public relations|& co)\b\.?/i

/** Reads the people and firms to ask: blocks of short lines with a telephone number or an e-mail address. */
export function readContacts(lines: readonly CoverLine[]): readonly Field[] {
  const linesByBlock = groupBy(lines, (it) => it.block)
  return gather([...linesByBlock], ([block, own]) => {
    const isContact =
      own.length >= 2 &&
      own.every((it) => it.text.length <= 90) &&
      own.some((it) => PHONE.test(it.text) || EMAIL.test(it.text))
    if (!isContact) return []
    const heading = linesByBlock.get(block - 1)?.findLast((it) => HEADING.test(it.text))
    return readContact(own, heading)
  })
}

function readContact(lines: readonly CoverLine[], heading: CoverLine | undefined): readonly Field[] {
  const label = heading === undefined ? [] : [heading.span]
  const found: Omit<Field, 'group'>[] = []
  const add = (name: string, value: string, span: Field['span']): void => {
    if (!found.some((it) => it.name === name)) found.push({ name, value, span, label, rule: 'contact-block' })
  }
  for (const line of lines) {
    const phone = line.text.match(PHONE)
    const email = line.text.match(EMAIL)
    if (phone !== null) {
      add('ContactPhoneNumber', normalPhone(phone.groups?.phone ?? ''), line.spanOf(groupRange(phone, 'phone')!))
      const extension = groupRange(phone, 'extension')
      if (extension !== null) add('ContactPhoneExtension', phone.groups?.extension ?? '', line.spanOf(extension))
    }
    if (email !== null) add('ContactEmailAddress', email.groups?.email ?? '', line.spanOf(groupRange(email, 'email')!))
    if (phone !== null || email !== null) continue
    const value = line.text.trim().replace(/,$/, '')
    if (COMPANY.test(value)) add('ContactOrganizationName', value, line.span)
    else if (PERSON.test(value) && !TITLE.test(value)) add('ContactPersonName', value, line.span)
  }
  const key = found.find((it) => it.name === 'ContactPersonName')?.value ?? found[0]?.value ?? ''
  return found.map((it) => ({ ...it, group: { axis: 'ContactAxis', key } }))
}

/** "(416) 798-1200" and "416.798.1200" are one number: `416-798-1200`. */
function normalPhone(printed: string): string {
  const plus = printed.trim().startsWith('+') ? '+' : ''
  return plus + (printed.match(/\d+/g) ?? []).join('-')
}
