import type { LabelRole } from '../../model/concept.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import { localName } from '../qname.js'

/** A concept's label in a role, else its standard one. */
export function conceptLabel(name: string, role: LabelRole, { conceptByName }: Taxonomy): string {
  const labels = conceptByName.get(name)?.labels ?? {}
  return labels[role] ?? labels.standard ?? localName(name)
}
