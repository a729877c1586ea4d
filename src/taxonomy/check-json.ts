import type { DataFile } from './data-files.js'
import { findJsonFault } from './json-fault.js'
import type { TaxonomyProblem } from './problem.js'

/** Checks that a file is JSON. */
export function checkJson({ file, text }: DataFile): readonly TaxonomyProblem[] {
  const fault = findJsonFault(text)
  return fault === null ? [] : [{ file, entry: `line ${fault.line}`, problem: fault.problem }]
}
