import type { Taxonomy } from '../model/taxonomy.js'
import type { OutputFile } from './output-file.js'
import { coreFiles } from './taxonomy/core-files.js'

/** Writes the base taxonomy: `taxonomy/core.xsd`, `taxonomy/core-statements.xsd` and their linkbases. */
export function emitTaxonomy(taxonomy: Taxonomy): readonly OutputFile[] {
  return coreFiles(taxonomy).map(({ path, text }) => ({ path: `taxonomy/${path}`, text }))
}
