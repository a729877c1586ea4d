import type { Concept } from '../../model/concept.js'
import type { LexiconEntry } from '../../model/taxonomy.js'
import type { Contents } from './contents.js'
import { type Html, html } from './html.js'

/** Of the labels under which filings print a concept, how many are shown. */
const SHOWN_LABEL_COUNT = 12

/** What is to unfold below a concept: its documentation, the decision on it, its printed labels; null where it has none. */
export function renderConceptFolds({ name, documentation }: Concept, contents: Contents): Html | null {
  const decision = contents.taxonomy.decisionByConcept.get(name) ?? null
  const printed = contents.printedByConcept.get(name) ?? []
  const folds = [
    ...(documentation === null ? [] : [renderFold('Documentation', html`<p>${documentation}</p>`)]),
    ...(decision === null ? [] : [renderFold('Decision', html`<p>${decision}</p>`)]),
    ...(printed.length === 0 ? [] : [renderFold(printedCount(printed.length), renderPrintedLabels(printed))]),
  ]
  return folds.length === 0 ? null : html`<div class="more">${folds}</div>`
}

function renderFold(title: string, content: Html): Html {
  return html`<details><summary>${title}</summary>${content}</details>`
}

function printedCount(count: number): string {
  return count === 1 ? '1 printed label' : `${count} printed labels`
}

function renderPrintedLabels(printed: readonly LexiconEntry[]): Html {
  const left = printed.length - SHOWN_LABEL_COUNT
  const shown = printed.slice(0, SHOWN_LABEL_COUNT).map(renderPrintedLabel)
  return html`<ul>${shown}${left > 0 ? html`<li>and ${left} more</li>` : null}</ul>`
}

function renderPrintedLabel({ label, isNegated, kinds }: LexiconEntry): Html {
  const negated = isNegated ? html` <span class="role">negated</span>` : null
  const where = kinds.length === 0 ? null : html` <small>${kinds.join(' ')}</small>`
  return html`<li>${label}${negated}${where}</li>`
}
