import { join } from 'node:path'
import { sha256 } from '../base/hash.js'
import { UsageError } from '../base/usage-error.js'
import type { LineModel } from '../model/line-model.js'
import type { EntitySchemes, Namespaces, Taxonomy } from '../model/taxonomy.js'
import { buildTaxonomy, type TaxonomyVocabulary } from './build-taxonomy.js'
import { type DataFile, readDataFiles, readDerivedFile, TAXONOMY_FOLDER } from './data-files.js'
import { findJsonFault } from './json-fault.js'
import { decodeLineModel, LINE_MODEL_FILE } from './line-model-file.js'
import { type TaxonomyData, taxonomyData } from './taxonomy-data.js'

/** What tells how lines are mapped to concepts; the rest tells what the concepts are. */
const OF_LABELS: ReadonlySet<string> = new Set(['lexicon', 'modern-labels'])

export interface TaxonomyOptions {
  /** The folder of the data; that of the package where left out. */
  readonly folder?: string | undefined
  /** Leaves out the line model, which is made of the rest. */
  readonly isWithoutTraining?: boolean
  /** What is set here goes before `names.json`. */
  readonly names?: {
    readonly namespaces?: Partial<Namespaces> | undefined
    readonly entitySchemes?: Partial<EntitySchemes> | undefined
  }
}

/**
 * Loads the taxonomy. The data is trusted: `checkTaxonomy` looks at its shapes and references.
 * @throws UsageError where a file is missing or no JSON, or the data is of such a shape that no taxonomy can be made of it.
 */
export function loadTaxonomy({
  folder = TAXONOMY_FOLDER,
  isWithoutTraining = false,
  names,
}: TaxonomyOptions = {}): Taxonomy {
  const files = readDataFiles(folder)
  const data = taxonomyData(files.map((file) => ({ file, json: parse(folder, file) })))
  const model = isWithoutTraining ? null : readDerivedFile(folder, LINE_MODEL_FILE)
  return {
    ...build(folder, data),
    namespaces: { ...data.names.namespaces, ...names?.namespaces },
    entitySchemes: { ...data.names.entitySchemes, ...names?.entitySchemes },
    lineModel: model === null ? null : decode(folder, model),
    hash: hashOf(files.filter((it) => !OF_LABELS.has(it.shape)).map((it) => it.bytes)),
    lexiconHash: hashOf([
      ...files.filter((it) => OF_LABELS.has(it.shape)).map((it) => it.bytes),
      ...(model === null ? [] : [model]),
    ]),
  }
}

function parse(folder: string, { file, text }: DataFile): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const fault = findJsonFault(text)
    throw new UsageError(`${join(folder, file)}:${fault?.line ?? 1}: ${fault?.problem ?? 'no JSON'}`)
  }
}

function build(folder: string, data: TaxonomyData): TaxonomyVocabulary {
  try {
    return buildTaxonomy(data)
  } catch (error) {
    if (error instanceof TypeError) {
      throw new UsageError(`${folder} has data of the wrong shape; "filing2xbrl taxonomy --check" says where`)
    }
    throw error
  }
}

function decode(folder: string, bytes: Uint8Array): LineModel {
  try {
    return decodeLineModel(bytes)
  } catch {
    throw new UsageError(`${join(folder, LINE_MODEL_FILE)} is damaged; "npm run train" makes it anew`)
  }
}

/** SHA-256 of the files' bytes, one file after the other. */
function hashOf(files: readonly Uint8Array[]): string {
  return sha256(Buffer.concat(files))
}
