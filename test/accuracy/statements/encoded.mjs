/** The characters of Windows-1252 that Latin-1 has not, by their bytes. */
const BYTES = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 }

/** The bytes of a text: in Windows-1252 where that is asked for and has all of its characters, else in UTF-8. */
export function encoded(text, encoding) {
  if (encoding !== 'windows-1252') return Buffer.from(text)
  const bytes = [...text].map((it) => BYTES[it] ?? it.charCodeAt(0))
  return bytes.every((it) => it < 0x100) ? Buffer.from(bytes) : Buffer.from(text)
}
