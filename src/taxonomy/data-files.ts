import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../base/usage-error.js'
import type { ShapeName } from './shapes.js'

/** One file of the taxonomy's data, as it is on disk. */
export interface DataFile {
  readonly shape: ShapeName
  /** Path in the taxonomy's folder, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly text: string
}

/** The folder that comes with the package; `src/taxonomy` and `dist/taxonomy` are as far from it. */
export const TAXONOMY_FOLDER: string = fileURLToPath(new URL('../../taxonomy', import.meta.url))

const SINGLE_FILES = ['calculations', 'dimensions', 'lexicon', 'modern-labels', 'names', 'statements'] as const

/**
 * Reads all data files of a taxonomy's folder, in the order of their names.
 * @throws UsageError where one is missing or can't be read.
 */
export function readDataFiles(folder: string): readonly DataFile[] {
  const files = [
    ...conceptFiles(folder).map((file) => ({ shape: 'concepts' as const, file })),
    ...SINGLE_FILES.map((shape) => ({ shape, file: `${shape}.json` })),
  ]
  return files.sort((a, b) => (a.file < b.file ? -1 : 1)).map((it) => ({ ...it, ...readContent(folder, it.file) }))
}

/**
 * Reads a file that is made of others' data and that a taxonomy can do without; null where there is none.
 * @throws UsageError where it can't be read.
 */
export function readDerivedFile(folder: string, file: string): Uint8Array | null {
  const path = join(folder, file)
  return existsSync(path) ? reading(path, (it) => readFileSync(it)) : null
}

function conceptFiles(folder: string): readonly string[] {
  const names = reading(join(folder, 'concepts'), (path) => readdirSync(path)).filter((it) => it.endsWith('.json'))
  if (names.length === 0) throw new UsageError(`${join(folder, 'concepts')} has no *.json; the concepts belong there`)
  return names.map((it) => `concepts/${it}`)
}

function readContent(folder: string, file: string): Pick<DataFile, 'bytes' | 'text'> {
  const bytes = reading(join(folder, file), (path) => readFileSync(path))
  return { bytes, text: bytes.toString('utf8') }
}

function reading<Result>(path: string, read: (path: string) => Result): Result {
  try {
    return read(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const fault = code === 'ENOENT' ? 'is missing' : `can't be read (${code})`
    throw new UsageError(
      `${path} ${fault}; a taxonomy folder has concepts/*.json and ${SINGLE_FILES.join('.json, ')}.json`,
    )
  }
}
