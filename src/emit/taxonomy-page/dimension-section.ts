import type { Axis, Taxonomy } from '../../model/taxonomy.js'
import { elementId } from '../qname.js'
import { conceptLabel } from './concept-label.js'
import { type Html, html, joined } from './html.js'
import { elementLink, renderName } from './places.js'

/** The axes with their members, and the concepts that take them. */
export function renderDimensions(taxonomy: Taxonomy): Html {
  const axes = [...taxonomy.axisByName.values()]
  return html`<section id="dimensions">
<h2>Dimensions</h2>
<p class="about">A fact without an axis has its default. Filings add members of their own: segments, classes of stock.</p>
<ul class="outline">
${axes.map((it) => html`<li>${renderAxis(it, taxonomy)}</li>\n`)}</ul>
</section>
`
}

function renderAxis(axis: Axis, taxonomy: Taxonomy): Html {
  return html`<div class="entry axis" id="${elementId(axis.name)}">
<div class="what"><p class="label">${axis.label}</p>
${renderName(axis.name)}
<p class="aside">${renderUsers(taxonomy.axisConcepts.get(axis.name) ?? null, taxonomy)}</p></div>
<p class="kind"><span>${axis.kind}</span></p>
${renderValues(axis)}
</div>`
}

function renderUsers(concepts: readonly string[] | null, taxonomy: Taxonomy): Html {
  if (concepts === null) return html`for every number`
  const links = concepts.map((it) => elementLink(it, conceptLabel(it, 'standard', taxonomy)))
  return html`for ${joined(links, ', ')}`
}

/** Members of an explicit axis; the element that holds the value of a typed one. */
function renderValues(axis: Axis): Html {
  if (axis.kind === 'typed')
    return html`<ul class="members"><li>a value of its own: ${renderName(axis.domain)}</li></ul>`
  const members = axis.members.map(
    ({ name, label }, i) =>
      html`<li>${label}${i === 0 ? html` <span class="role">default</span>` : null} ${renderName(name)}</li>\n`,
  )
  return html`<ul class="members">
${members}</ul>`
}
