import type { ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { DataFile } from './data-files.js'
import type { TaxonomyProblem } from './problem.js'
import { SHAPES } from './shapes.js'

/** Checks the parsed files against the shapes of `format.ts`. */
export function checkShapes(
  files: readonly { readonly file: DataFile; readonly json: unknown }[],
): readonly TaxonomyProblem[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true })
  return files.flatMap(({ file, json }) => {
    const validate = ajv.compile(SHAPES[file.shape])
    if (validate(json)) return []
    return (validate.errors ?? []).map((error) => ({ file: file.file, ...readError(json, error) }))
  })
}

/**
 * An error at `/concepts/3/labels/terse` belongs to the entry that `/concepts/3` names, and its place in it is `labels.terse`.
 */
function readError(json: unknown, error: ErrorObject): Pick<TaxonomyProblem, 'entry' | 'problem'> {
  const steps = error.instancePath.split('/').slice(1).map(unescapeStep)
  let entry = 'the file'
  let place: readonly string[] = steps
  let value = json
  steps.forEach((step, i) => {
    value = (value as Record<string, unknown>)[step]
    const name = nameOf(value)
    if (name === null) return
    entry = name
    place = steps.slice(i + 1)
  })
  const fault = faultOf(error)
  return { entry, problem: place.length === 0 ? fault : `${place.join('.')} ${fault}` }
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** What an object of the data is called by: a concept's, statement's or axis' name, a lexicon entry's concept, a calculation's total. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, concept, total } = value as Record<string, unknown>
  return [name, concept, total].find((it) => typeof it === 'string') ?? null
}

function faultOf({ keyword, params, data, message }: ErrorObject): string {
  const is = `is ${JSON.stringify(data)}`
  switch (keyword) {
    case 'required':
      return `lacks "${params.missingProperty}"`
    case 'additionalProperties':
      return `has "${params.additionalProperty}", which nothing reads`
    case 'enum':
      return `${is}, not one of ${params.allowedValues.join(', ')}`
    case 'pattern':
      return `${is}, which doesn't match ${params.pattern}`
    case 'type':
      return `${is}, not of type ${params.type}`
    default:
      return message ?? keyword
  }
}
