import { readDerivedFile } from './data-files.js'
import { decodeLineModel, LINE_MODEL_FILE } from './line-model-file.js'
import type { TaxonomyProblem } from './problem.js'
import { conceptEntries, type TaxonomyData } from './taxonomy-data.js'

const REMEDY = 'make it anew with "npm run train"'

/** Checks that the line model, where there is one, can be read and maps lines to concepts that there are. */
export function checkLineModel(folder: string, data: TaxonomyData): readonly TaxonomyProblem[] {
  const bytes = readDerivedFile(folder, LINE_MODEL_FILE)
  if (bytes === null) return []
  const problem = (entry: string, text: string): TaxonomyProblem => ({ file: LINE_MODEL_FILE, entry, problem: text })
  let mapped: readonly string[]
  try {
    mapped = decodeLineModel(bytes).concepts
  } catch {
    return [problem('the file', `is damaged; ${REMEDY}`)]
  }
  const concepts = conceptEntries(data)
  return mapped
    .map((it) => it.replace('core:', ''))
    .filter((it) => !concepts.has(it))
    .map((it) => problem(it, `is no concept any longer; ${REMEDY}`))
}
