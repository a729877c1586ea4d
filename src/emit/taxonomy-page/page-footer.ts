import type { Taxonomy } from '../../model/taxonomy.js'
import { type Html, html } from './html.js'

/** Tells which data the page shows. */
export function renderFooter({ hash, lexiconHash }: Taxonomy): Html {
  return html`<footer>
Made from data with the SHA-256 <code>${hash}</code> and a lexicon with <code>${lexiconHash}</code>
</footer>
`
}
