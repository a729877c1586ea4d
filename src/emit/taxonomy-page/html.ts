import { cleanText } from '../clean-text.js'

/** Markup, told from text by its type: `html` escapes every text, so none gets into a page as markup. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | null | readonly Part[]

/** Makes markup of a template: texts in it are escaped, lists are joined, null is left out. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: pieces.map((piece, i) => piece + markupOf(parts[i] ?? null)).join('') }
}

/** Markup between markup. */
export function joined(items: readonly Html[], separator: string): Html {
  return { markup: items.map((it) => it.markup).join(escapeHtml(separator)) }
}

/** Text as HTML prints it, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (it) => REFERENCES[it]!)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markupOf(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return `${part}`
  return isMarkup(part) ? part.markup : part.map(markupOf).join('')
}

function isMarkup(part: Html | readonly Part[]): part is Html {
  return 'markup' in part
}
