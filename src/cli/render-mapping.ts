import { STATEMENT_WORDS } from '../model/statement-words.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { type LineExplanation, margin } from '../pipeline/map-lines.js'
import type { LineRow } from './lines-file.js'
import type { paint } from './terminal.js'
import { renderTable } from './text-table.js'

/** Most votes shown for, and against. */
const SHOWN = 10

/** Why a line was taken for what it was, as people read it. */
export function renderMapping(
  { label, section }: LineRow,
  { kind, mapped, choices, votes, printed }: LineExplanation,
  taxonomy: Taxonomy,
  dress: typeof paint,
): string {
  const place = [kind === null ? 'statement of unknown kind' : STATEMENT_WORDS[kind], section].filter((it) => it !== '')
  const told = mapped.concept.startsWith('ext:') ? 'no concept of the taxonomy fits' : labelOf(mapped.concept, taxonomy)
  const [first = null, second = null] = choices
  const shown = (isFor: boolean) => votes.filter((it) => (isFor ? margin(it) > 0 : margin(it) < 0)).slice(0, SHOWN)
  return [
    `${dress('bold', label)}  (${place.join(', ')})`,
    `${dress('bold', mapped.concept)}  ${told}, confidence ${mapped.confidence.toFixed(2)}`,
    '',
    ...(printed === null ? [] : [`printed before: ${printed.uses.slice(0, 4).map(useText).join(', ')}`, '']),
    renderTable(
      [
        { heading: 'what is looked at', align: 'left' },
        { heading: 'it reads', align: 'left', width: 56 },
        { heading: choiceText(first), align: 'right' },
        { heading: choiceText(second), align: 'right' },
      ],
      [...shown(true), ...shown(false)].map((it) => [
        it.kind,
        it.text,
        signed(it.weights[0] ?? 0),
        signed(it.weights[1] ?? 0),
      ]),
    ),
    '',
    `other candidates: ${choices.slice(2).map(choiceText).join(', ')}`,
  ].join('\n')
}

function labelOf(concept: string, { conceptByName }: Taxonomy): string {
  return conceptByName.get(concept)?.labels.standard ?? concept
}

function useText({ concept, companies }: { readonly concept: string | null; readonly companies: number }): string {
  return `${concept === null ? 'no concept of ours' : concept.replace('core:', '')} by ${companies}`
}

function choiceText(concept: string | null): string {
  return concept === null ? 'none of them' : concept.replace('core:', '')
}

function signed(weight: number): string {
  return weight === 0 ? '·' : `${weight > 0 ? '+' : ''}${weight.toFixed(2)}`
}
