import { grouped } from '../../base/grouped.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { prefixOf } from '../qname.js'
import { type Html, html } from './html.js'

const STANDARDS = ['us-gaap', 'ifrs-full', 'dei']

/** What the taxonomy is, how much there is of it, and how to read the page. */
export function renderHeader(taxonomy: Taxonomy): Html {
  const counts = countsOf(taxonomy).map(
    ([thing, count]) => html`<div><dt>${thing}</dt><dd>${grouped(`${count}`)}</dd></div>\n`,
  )
  return html`<header>
<h1>The taxonomy of filing2xbrl</h1>
<p class="lead">The concepts under which facts of filings are reported, as statements order and add them up, with the elements of
us-gaap, ifrs-full and dei that each of them stands for.</p>
<p>Its namespace is <code>${taxonomy.namespaces.core}</code></p>
<dl class="counts">
${counts}</dl>
${renderKey()}
</header>
`
}

function countsOf(taxonomy: Taxonomy): readonly (readonly [thing: string, count: number])[] {
  const { conceptByName, statements, calculations, axisByName, lexicon } = taxonomy
  const anchors = [...conceptByName.values()].flatMap((it) => it.anchors)
  return [
    ['concepts', conceptByName.size],
    ['statements and lists', statements.length],
    ['sums', calculations.length],
    ['axes', axisByName.size],
    ['printed labels', lexicon.length],
    ...STANDARDS.map((it) => [`${it} elements`, anchors.filter((anchor) => prefixOf(anchor) === it).length] as const),
  ]
}

function renderKey(): Html {
  return html`<details class="key"><summary>How to read this page</summary>
<dl>
<dt>Label</dt>
<dd>as the statement shows it; <span class="role">total</span>, <span class="role">negated</span> and the like say that it isn't the
standard one. A negated label prints the number with the other sign.</dd>
<dt>Type, period, balance</dt>
<dd>the data type; <i>instant</i> is a day, <i>duration</i> a span of time; the side on which an amount of money stands.</dd>
<dt>Standard elements</dt>
<dd>of other taxonomies, which mean the same.</dd>
<dt>Printed labels</dt>
<dd>under which filings are known to print the concept, in normal form: small letters, no plurals. Under a
<span class="role">negated</span> one a positive number is a negative value; one with IS, BS, CF, EQ or CI means the concept in such
statements alone.</dd>
<dt>Decision</dt>
<dd>why what filers print differently is one concept or several.</dd>
</dl>
</details>`
}
