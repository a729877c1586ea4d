import type { StatementKind } from '../model/taxonomy.js'
import { labelKey } from '../phrases/label-words.js'
import type { TaxonomyProblem } from './problem.js'
import { conceptEntries, type LexiconGroup, type TaxonomyData } from './taxonomy-data.js'

interface Use {
  readonly concept: string
  readonly printed: string
  readonly key: string
  readonly isNegated: boolean
  readonly kind: StatementKind | 'any'
}

/**
 * Checks that the lexicon's concepts are known, that a label means one concept in a kind of statement, and that it is not a label
 * for both signs. "Anywhere" is a kind of its own: a label may mean one thing in cash flows and another elsewhere.
 */
export function checkLexicon(data: TaxonomyData): readonly TaxonomyProblem[] {
  const concepts = conceptEntries(data)
  const unknown = data.lexicon
    .filter((it) => !concepts.has(it.concept))
    .map((it) => lexiconProblem(it.concept, 'is no concept'))
  const firstUses = new Map<string, Use>()
  const clashes = data.lexicon.flatMap(uses).flatMap((use) => {
    if (use.key === '') return [lexiconProblem(use.concept, `label "${use.printed}" has no words`)]
    const place = `${use.kind} ${use.key}`
    const first = firstUses.get(place)
    if (first === undefined) firstUses.set(place, use)
    const problem = first === undefined ? null : clash(first, use)
    return problem === null ? [] : [lexiconProblem(use.concept, problem)]
  })
  return [...unknown, ...clashes]
}

function uses({ concept, kinds = [], labels, negated = [] }: LexiconGroup): readonly Use[] {
  const printed = [
    ...labels.map((it) => ({ printed: it, isNegated: false })),
    ...negated.map((it) => ({ printed: it, isNegated: true })),
  ]
  return (kinds.length === 0 ? (['any'] as const) : kinds).flatMap((kind) =>
    printed.map((it) => ({ concept, kind, key: labelKey(it.printed), ...it })),
  )
}

function clash(first: Use, { concept, printed, isNegated, kind }: Use): string | null {
  const where = kind === 'any' ? '' : ` in ${kind}`
  if (first.concept !== concept) return `label "${printed}" is also under ${first.concept}${where}`
  return first.isNegated === isNegated ? null : `label "${printed}" is listed as negated and as not negated${where}`
}

function lexiconProblem(entry: string, problem: string): TaxonomyProblem {
  return { file: 'lexicon.json', entry, problem }
}
