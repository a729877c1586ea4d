import type { Taxonomy } from '../model/taxonomy.js'
import type { ListedLabel } from './examples.js'

/** The labels of our own lists: the modern ones with the lines they follow, and those of the lexicon alone. */
export function listedLabels({ lexicon, modernLabels }: Taxonomy): readonly ListedLabel[] {
  return [...modernLabels, ...lexicon.map(({ label, concept, kinds }) => ({ label, concept, kinds, below: null }))]
}
