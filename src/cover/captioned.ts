import type { Field } from '../model/field.js'
import { readAddress } from './address.js'
import type { CoverLine } from './cover-line.js'

const NAME_CAPTION =
  /\((?:(?:exact\s+)?name\s+of\s+(?:the\s+)?registrant|translation\s+of\s+(?:the\s+)?registrant['’]?s\s+name|registrant['’]?s\s+name)/i
const ADDRESS_CAPTION =
  /\(?address(?:es)?\s+of\s+(?:the\s+)?(?:registrant['’]?s\s+)?principal\s+(?:executive\s+)?offices?/i

/** Reads the fields of a cover that stand above their captions: "(Translation of registrant's name into English)". */
export function readCaptioned(lines: readonly CoverLine[]): readonly Field[] {
  return [...readName(lines), ...readOffice(lines)]
}

/** A caption "… into English" may follow another name caption; the name stands above the first of them. */
function readName(lines: readonly CoverLine[]): readonly Field[] {
  const at = lines.findIndex((it) => NAME_CAPTION.test(it.text))
  if (at < 1) return []
  const line = lines[at - 1]!
  const value = line.text.trim()
  if (!/\p{Lu}/u.test(value) || value.length > 120) return []
  return [
    {
      name: 'EntityRegistrantName',
      value,
      span: line.span,
      label: [lines[at]!.span],
      rule: 'name-above-caption',
      group: null,
    },
  ]
}

/** The lines between the caption before, of which a bracket opens or closes in a line, and the caption of the address. */
function readOffice(lines: readonly CoverLine[]): readonly Field[] {
  const at = lines.findIndex((it) => ADDRESS_CAPTION.test(it.text))
  if (at < 1) return []
  const address: CoverLine[] = []
  for (let above = at - 1; above >= 0 && address.length < 4; above--) {
    const line = lines[above]!
    if (/^\(|^[^(]*\)|\bcaption\b/.test(line.text.trim()) || line.block < lines[at]!.block - 3) break
    address.unshift(line)
    if (/^\s*(?:\d|suite|level|p\.?o\.?|unit|one|two)\b/i.test(line.text)) break
  }
  return readAddress(address, lines[at]!.span)
}
