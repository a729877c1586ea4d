import { STATEMENT_WORDS } from '../../model/statement-words.js'
import type { PresentationNode, PresentedStatement, StatementKind } from '../../model/taxonomy.js'
import { renderCalculationTrees } from './calculation-trees.js'
import type { Contents } from './contents.js'
import { type Html, html } from './html.js'
import { renderOutline } from './outline.js'
import { statementId, sumsId } from './places.js'

/** A statement: its outline, then its sums. */
export function renderStatement(statement: PresentedStatement, contents: Contents): Html {
  const { name, title, kind } = statement
  return html`<section id="${statementId(name)}">
<h2>${title}</h2>
<p class="about"><code>${name}</code>, ${kindText(kind)}</p>
${renderOutline(linesUnderTitle(statement, contents), contents)}
${renderSums(statement, contents)}</section>
`
}

/** Concepts that no statement shows; nothing where there are none. */
export function renderUnplaced(contents: Contents): Html | null {
  if (contents.unplaced.length === 0) return null
  return html`<section id="unplaced">
<h2>In no statement</h2>
${renderOutline(contents.unplaced, contents)}</section>
`
}

function kindText(kind: StatementKind | null): string {
  return kind === null ? 'a list that is no statement' : `${STATEMENT_WORDS[kind]} (${kind})`
}

/** An outline's one heading over all says the title again. */
function linesUnderTitle({ tree }: PresentedStatement, { taxonomy }: Contents): readonly PresentationNode[] {
  const [root] = tree
  return tree.length === 1 && taxonomy.abstractLabels.has(root!.name) ? root!.children : tree
}

function renderSums({ name }: PresentedStatement, { taxonomy }: Contents): Html | null {
  const sums = taxonomy.calculations.filter((it) => it.statement === name)
  if (sums.length === 0) return null
  return html`<section class="calculations" id="${sumsId(name)}">
<h3>Sums</h3>
${renderCalculationTrees(sums, taxonomy)}</section>
`
}
