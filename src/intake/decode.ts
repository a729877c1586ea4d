import { isUtf8 } from 'node:buffer'
import { sha256 } from '../base/hash.js'
import type { SourceFile } from '../model/source.js'

/** What the bytes 0x80 to 0x9F print in Windows-1252; five of them print nothing and stay the controls that they are. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Decodes a file: by its byte order mark, as UTF-8 where it is that, else as Windows-1252, in which any byte means something. */
export function decode(name: string, bytes: Uint8Array): SourceFile {
  const { text, encoding } = decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return { name, sha256: sha256(bytes), encoding, byteLength: bytes.byteLength, text }
}

function decodeText(bytes: Buffer): Pick<SourceFile, 'text' | 'encoding'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le', 2), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: swapped(bytes).toString('utf16le', 2), encoding: 'utf-16be' }
  if (isUtf8(bytes)) return { text: printable(bytes.toString('utf8').replace(/^\ufeff/, '')), encoding: 'utf-8' }
  return { text: printable(bytes.toString('latin1')), encoding: 'windows-1252' }
}

/** Windows-1252 that was taken for Latin-1, by now or by who wrote the file: a dash is a dash again. No character moves. */
function printable(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (it) => WINDOWS_1252[it.charCodeAt(0) - 0x80]!)
}

/** Bytes in the other order; a last odd byte is dropped. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}
