import { elementId, localName } from '../qname.js'
import { type Html, html } from './html.js'

/** A link to an element's entry. Its id is that of the element's declaration in `core.xsd`: `core_Revenues`. */
export function elementLink(name: string, text: string): Html {
  return html`<a href="#${elementId(name)}">${text}</a>`
}

export function statementLink({ name, title }: { readonly name: string; readonly title: string }): Html {
  return html`<a href="#${statementId(name)}">${title}</a>`
}

export function statementId(statement: string): string {
  return `statement_${statement}`
}

export function sumsId(statement: string): string {
  return `sums_${statement}`
}

/** A name without its prefix; long ones break between words. */
export function renderName(name: string): Html {
  const words = localName(name).split(/(?<=[a-z0-9])(?=[A-Z])/)
  return html`<code>${words.map((it, i) => (i === 0 ? it : html`<wbr>${it}`))}</code>`
}
