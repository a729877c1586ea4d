import type { Taxonomy } from '../model/taxonomy.js'

/** The concepts with the standard elements they stand for: what `taxonomy --json` prints. */
export function taxonomyJson({
  conceptByName,
}: Taxonomy): readonly { readonly name: string; readonly standard: readonly string[] }[] {
  return [...conceptByName.values()].map(({ name, anchors }) => ({ name, standard: anchors }))
}
