import { join } from 'node:path'
import { sha256 } from '../base/hash.js'
import { UsageError } from '../base/usage-error.js'
import type { EntitySchemes, Namespaces, Taxonomy } from '../model/taxonomy.js'
import { buildTaxonomy, type TaxonomyVocabulary } from './build-taxonomy.js'
import { type DataFile, readDataFiles, TAXONOMY_FOLDER } from './data-files.js'
import { findJsonFault } from './json-fault.js'
import { type TaxonomyData, taxonomyData } from './taxonomy-data.js'

export interface TaxonomyOptions {
  /** The folder of the data; that of the package where left out. */
  readonly folder?: string | undefined
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
export function loadTaxonomy({ folder = TAXONOMY_FOLDER, names }: TaxonomyOptions = {}): Taxonomy {
  const files = readDataFiles(folder)
  const data = taxonomyData(files.map((file) => ({ file, json: parse(folder, file) })))
  return {
    ...build(folder, data),
    namespaces: { ...data.names.namespaces, ...names?.namespaces },
    entitySchemes: { ...data.names.entitySchemes, ...names?.entitySchemes },
    hash: hashOf(files.filter((it) => it.shape !== 'lexicon')),
    lexiconHash: hashOf(files.filter((it) => it.shape === 'lexicon')),
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

/** SHA-256 of the files' bytes, one file after the other. */
function hashOf(files: readonly DataFile[]): string {
  return sha256(Buffer.concat(files.map((it) => it.bytes)))
}
