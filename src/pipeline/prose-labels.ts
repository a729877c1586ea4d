import type { Taxonomy } from '../model/taxonomy.js'
import { type LabelMatcher, labelMatcher } from '../phrases/label-matcher.js'
import { isProseLabel } from '../sentences/prose-labels.js'

const matcherByTaxonomy = new WeakMap<Taxonomy, LabelMatcher>()

/** The labels that running text is searched for: made once for each taxonomy, since it takes longer than reading a release. */
export function proseLabels(taxonomy: Taxonomy): LabelMatcher {
  const known = matcherByTaxonomy.get(taxonomy)
  if (known !== undefined) return known
  const matcher = labelMatcher(taxonomy.lexicon.map((it) => it.label).filter(isProseLabel))
  matcherByTaxonomy.set(taxonomy, matcher)
  return matcher
}
