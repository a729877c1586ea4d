import { checkAnchors } from './check-anchors.js'
import { checkCalculationCycles } from './check-calculation-cycles.js'
import { checkCalculations } from './check-calculations.js'
import { checkConcepts } from './check-concepts.js'
import { checkDimensions } from './check-dimensions.js'
import { checkJson } from './check-json.js'
import { checkLexicon } from './check-lexicon.js'
import { checkLineModel } from './check-line-model.js'
import { checkModernLabels } from './check-modern-labels.js'
import { checkNames } from './check-names.js'
import { checkOutlines } from './check-outlines.js'
import { checkPresence } from './check-presence.js'
import { checkShapes } from './check-shapes.js'
import { readDataFiles, TAXONOMY_FOLDER } from './data-files.js'
import type { TaxonomyProblem } from './problem.js'
import { readStandardElements } from './standard-elements.js'
import { taxonomyData } from './taxonomy-data.js'

/**
 * Checks the data of a taxonomy's folder: that it is JSON, then its shapes, then its references; each only where the one before
 * found nothing, for a file of the wrong shape can't be referred to.
 * @throws UsageError where a file is missing.
 */
export function checkTaxonomy(folder: string = TAXONOMY_FOLDER): readonly TaxonomyProblem[] {
  const files = readDataFiles(folder)
  const jsonProblems = files.flatMap(checkJson)
  if (jsonProblems.length > 0) return jsonProblems
  const parsed = files.map((file) => ({ file, json: JSON.parse(file.text) as unknown }))
  const shapeProblems = checkShapes(parsed)
  if (shapeProblems.length > 0) return shapeProblems
  const data = taxonomyData(parsed)
  return [
    ...checkNames(data),
    ...checkConcepts(data),
    ...checkAnchors(data, readStandardElements(folder)),
    ...checkLexicon(data),
    ...checkModernLabels(data),
    ...checkLineModel(folder, data),
    ...checkOutlines(data),
    ...checkPresence(data),
    ...checkCalculations(data),
    ...checkCalculationCycles(data),
    ...checkDimensions(data),
  ]
}
