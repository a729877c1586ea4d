import type { Taxonomy } from '../model/taxonomy.js'
import type { OutputFile } from './output-file.js'
import { coreFiles } from './taxonomy/core-files.js'

const filesByTaxonomy = new WeakMap<Taxonomy, readonly OutputFile[]>()

/**
 * Writes the base taxonomy: `taxonomy/core.xsd`, `taxonomy/core-statements.xsd` and their linkbases. The files of many filings share
 * them: they are made once.
 */
export function emitTaxonomy(taxonomy: Taxonomy): readonly OutputFile[] {
  const known = filesByTaxonomy.get(taxonomy)
  if (known !== undefined) return known
  const files = coreFiles(taxonomy).map(({ path, text }) => ({ path: `taxonomy/${path}`, text }))
  filesByTaxonomy.set(taxonomy, files)
  return files
}
