import { groupBy } from '../../base/group-by.js'
import type { Concept, LabelRole } from '../../model/concept.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { elementId, prefixOf } from '../qname.js'
import { renderConceptFolds } from './concept-folds.js'
import { conceptLabel } from './concept-label.js'
import type { Contents } from './contents.js'
import { type Html, html, joined } from './html.js'
import { elementLink, renderName, statementLink } from './places.js'
import { ROLE_WORDS } from './role-words.js'

/** All that the taxonomy knows of a concept, under the label that its line asks for. */
export function renderConceptEntry(concept: Concept, role: LabelRole, contents: Contents): Html {
  const { name, type, period, balance, anchors } = concept
  const kind = [type, period, ...(balance === null ? [] : [balance])].map((it) => html`<span>${it}</span> `)
  return html`<div class="entry concept" id="${elementId(name)}">
<div class="what">${renderHeadline(name, role, contents.taxonomy)}
${renderOtherLabels(concept, role)}${renderOtherPlaces(name, contents)}${renderConceptFolds(concept, contents)}</div>
<p class="kind">${kind}</p>
${renderAnchors(anchors)}
</div>`
}

/** A line whose concept has its full entry elsewhere. */
export function renderConceptReference(name: string, role: LabelRole, contents: Contents): Html {
  const [home] = contents.statementsByConcept.get(name)!
  return html`<div class="entry reference">
<div class="what">${renderHeadline(name, role, contents.taxonomy)}</div>
<p class="elsewhere">→ ${elementLink(name, `in ${home!.title}`)}</p>
</div>`
}

function renderHeadline(name: string, role: LabelRole, taxonomy: Taxonomy): Html {
  const tag = role === 'standard' ? null : html` ${renderRole(role)}`
  return html`<p class="label">${conceptLabel(name, role, taxonomy)}${tag}</p>
${renderName(name)}`
}

function renderOtherLabels({ labels }: Concept, shown: LabelRole): Html | null {
  const roles = (Object.keys(labels) as LabelRole[]).filter((it) => it !== shown)
  if (roles.length === 0) return null
  const items = roles.map((it) => html`${renderRole(it)} “${labels[it] ?? null}”`)
  return html`<p class="aside">${joined(items, ' · ')}</p>
`
}

function renderRole(role: LabelRole): Html {
  return html`<span class="role">${ROLE_WORDS[role]}</span>`
}

function renderOtherPlaces(name: string, { statementsByConcept }: Contents): Html | null {
  const others = (statementsByConcept.get(name) ?? []).slice(1)
  if (others.length === 0) return null
  return html`<p class="aside">also in ${joined(others.map(statementLink), ', ')}</p>
`
}

/** Standard elements under the standard that they are of. */
function renderAnchors(anchors: readonly string[]): Html {
  if (anchors.length === 0) return html`<p class="anchors none">no standard element</p>`
  const groups = [...groupBy(anchors, prefixOf)].map(
    ([standard, names]) => html`<dt>${standard}</dt>${names.map((it) => html`<dd>${renderName(it)}</dd>`)}`,
  )
  return html`<dl class="anchors">${groups}</dl>`
}
