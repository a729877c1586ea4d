/**
 * Whether a text is what statements have at their foot: "See accompanying notes to consolidated financial statements.", "The
 * accompanying notes are an integral part of these statements.", "(continued)". It ends no table.
 */
export function isFoot(text: string): boolean {
  return text.length <= LONGEST && FOOT.test(text)
}

const LONGEST = 200
const FOOT =
  /^\W*(?:\(?(?:continued|cont['’]d)\)?\W*$|(?:see|read|refer\s+to)\s+(?:the\s+)?(?:accompanying\s+|attached\s+)?(?:\w+\s+){0,2}notes\b|see\s+(?:the\s+)?(?:accompanying|attached)\b|(?:the\s+)?(?:accompanying|attached)\s+(?:\w+\s+){0,2}notes\b|(?:the\s+)?notes\s+(?:on\s+pages\b|to\s+(?:\w+\s+){0,4}statements\s+(?:are|form)\b))/i
