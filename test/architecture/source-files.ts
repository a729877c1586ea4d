import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './cruise.js'

/** The TypeScript files below a folder of the project, as paths from its root, sorted. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && it.name.endsWith('.ts'))
    .map((it) => relative(ROOT, join(it.parentPath, it.name)).replaceAll('\\', '/'))
    .sort()
}
