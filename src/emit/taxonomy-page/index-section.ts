import { groupBy } from '../../base/group-by.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { conceptLabel } from './concept-label.js'
import { type Html, html, joined } from './html.js'
import { elementLink, renderName } from './places.js'

interface IndexItem {
  readonly name: string
  readonly label: string
}

/** All concepts by their standard labels, A to Z. */
export function renderIndex(taxonomy: Taxonomy): Html {
  const names = [...taxonomy.conceptByName.keys()]
  const items = names.map((name): IndexItem => ({ name, label: conceptLabel(name, 'standard', taxonomy) }))
  const itemsByLetter = groupBy(items.sort(byLabel), letterOf)
  const letters = [...itemsByLetter.keys()].map((it) => html`<a href="#${letterId(it)}">${it}</a>`)
  return html`<section id="index">
<h2>Index</h2>
<p class="letters">${joined(letters, ' ')}</p>
${[...itemsByLetter].map(([letter, own]) => renderLetter(letter, own))}</section>
`
}

function renderLetter(letter: string, items: readonly IndexItem[]): Html {
  return html`<h3 id="${letterId(letter)}">${letter}</h3>
<ul class="index">
${items.map(({ name, label }) => html`<li>${elementLink(name, label)} ${renderName(name)}</li>\n`)}</ul>
`
}

/** By code units, so that the order is the same everywhere. */
function byLabel(a: IndexItem, b: IndexItem): number {
  return compare(a.label.toLowerCase(), b.label.toLowerCase()) || compare(a.name, b.name)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** `#` for what doesn't begin with one. */
function letterOf({ label }: IndexItem): string {
  const letter = label.charAt(0).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '#'
}

function letterId(letter: string): string {
  return `letter_${letter === '#' ? 'other' : letter}`
}
