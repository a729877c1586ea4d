import type { Span } from '../base/span.js'

/** Whether something stands there beside tags and white space. */
export function hasText(text: string, { start, end }: Span): boolean {
  return /\S/.test(text.slice(start, end).replace(/<[^<>]{0,200}>/g, ''))
}
