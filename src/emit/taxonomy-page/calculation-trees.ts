import type { Calculation, Taxonomy } from '../../model/taxonomy.js'
import { calculationForest, type SumNode } from './calculation-forest.js'
import { conceptLabel } from './concept-label.js'
import { type Html, html } from './html.js'
import { elementLink } from './places.js'

/** The sums of one statement, each total over its items. */
export function renderCalculationTrees(calculations: readonly Calculation[], taxonomy: Taxonomy): Html {
  const trees = calculationForest(calculations).map((it) => renderSum(it, taxonomy))
  return html`<ul class="sums">
${trees}</ul>
`
}

/** A total with two sums has its items after a second "=". */
function renderSum(node: SumNode, taxonomy: Taxonomy): Html {
  const sign = node.weight === null ? null : html`<span class="sign">${node.weight === 1 ? '+' : '−'}</span> `
  const isTotal = node.sums.length > 0
  const link = elementLink(node.concept, conceptLabel(node.concept, isTotal ? 'total' : 'standard', taxonomy))
  const sums = node.sums.map((items) => renderItems(items, taxonomy))
  return html`<li>${sign}${isTotal ? html`<b>${link}</b>` : link}${sums}</li>
`
}

function renderItems(items: readonly SumNode[], taxonomy: Taxonomy): Html {
  return html` <span class="equals">=</span>
<ul>
${items.map((it) => renderSum(it, taxonomy))}</ul>`
}
