import type { AmountMention } from '../model/mention.js'

/** Most cells of filings print no more than this: "1,204", "$1,204", "(35.2)", "$(1,204)", "($35)". */
const PLAIN = /^(\(?)(\$?)(\(?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)(\)?)$/
const LONGEST = 24

/** Reads a text that is a plain number and nothing else, as the grammar of amounts does; null for anything that needs the grammar. */
export function parsePlainAmount(text: string): AmountMention | null {
  const match = text.length > LONGEST ? null : PLAIN.exec(text)
  if (match === null) return null
  const [, lead = '', sign = '', inner = '', whole = '', fraction = '', close = ''] = match
  const isBracketed = lead !== '' || inner !== ''
  if (isBracketed !== (close !== '') || (lead !== '' && inner !== '')) return null
  const range = { start: 0, end: text.length }
  const isBare = !isBracketed && sign === ''
  const digits = isBare ? range : { start: lead.length + sign.length + inner.length, end: text.length - close.length }
  const opening = inner === '' ? 0 : sign.length
  return {
    range,
    digits,
    kind: sign === '' ? 'plain' : 'money',
    number: whole.replaceAll(',', '') + fraction,
    places: Math.max(0, fraction.length - 1),
    negative: isBracketed
      ? [
          { start: opening, end: opening + 1 },
          { start: text.length - 1, end: text.length },
        ]
      : null,
    currency: sign === '' ? null : { range: { start: lead.length, end: lead.length + 1 }, code: null },
    scale: null,
    perShare: null,
  }
}
