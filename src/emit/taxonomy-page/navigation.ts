import type { PresentedStatement, Taxonomy } from '../../model/taxonomy.js'
import { type Contents, nodesOf } from './contents.js'
import { type Html, html } from './html.js'
import { statementLink, sumsId } from './places.js'

/** The filter, hidden where no script runs, and links to the parts of the page. */
export function renderNavigation({ taxonomy, unplaced }: Contents): Html {
  const { statements, axisByName } = taxonomy
  return html`<nav>
<form id="filter" role="search" hidden>
<label for="words">Filter</label>
<input id="words" type="search" placeholder="label, name or element" autocomplete="off">
<output></output>
</form>
<ul>
${statements.map((it) => renderStatementItem(it, taxonomy))}${unplaced.length === 0 ? null : UNPLACED_ITEM}
<li><a href="#dimensions">Dimensions</a> <small>${axisByName.size}</small></li>
<li><a href="#index">Index A–Z</a></li>
</ul>
</nav>
`
}

const UNPLACED_ITEM = html`<li><a href="#unplaced">In no statement</a></li>`

/** With the number of its lines, headings not counted. */
function renderStatementItem(statement: PresentedStatement, { conceptByName, calculations }: Taxonomy): Html {
  const lines = nodesOf(statement.tree).filter((it) => conceptByName.has(it.name))
  const hasSums = calculations.some((it) => it.statement === statement.name)
  const toSums = html` <a class="to-sums" href="#${sumsId(statement.name)}">sums</a>`
  return html`<li>${statementLink(statement)} <small>${lines.length}</small>${hasSums ? toSums : null}</li>
`
}
