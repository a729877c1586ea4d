/**
 * Text that XML 1.0 can hold (section 2.2, "Char"), so that the instance and the JSON say the same: line ends are `\n`, a page break
 * is a space, other control characters go, and half a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string): string {
  if (PRINTABLE.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u000b\u000c]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}

/** Most texts are clean as they come. */
const PRINTABLE = /^[\x20-\x7e]*$/

/** The same on one line, with single spaces: for labels, and for attributes, where XML doesn't keep line ends. */
export function cleanLine(text: string): string {
  return CLEAN_LINE.test(text) ? text : cleanText(text).replace(/\s+/g, ' ').trim()
}

const CLEAN_LINE = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/
