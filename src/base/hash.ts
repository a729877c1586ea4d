import { hash } from 'node:crypto'

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex')
}

/** A short id made from content: the same parts give the same id, on any machine. */
export function contentId(prefix: string, parts: readonly string[]): string {
  return `${prefix}${sha256(parts.join('\u0000')).slice(0, 12)}`
}
