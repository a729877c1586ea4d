import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../base/usage-error.js'
import type { OutputFile } from '../emit/output-file.js'
import { reasonOf } from './input.js'

/**
 * Writes files so that none is ever seen half written: all under temporary names first, then renamed.
 * @throws UsageError where the disk refuses
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const written: { readonly from: string; readonly to: string }[] = []
  try {
    for (const { path, text } of files) {
      const to = join(folder, path)
      const from = `${to}.${process.pid}.tmp`
      mkdirSync(dirname(to), { recursive: true })
      written.push({ from, to })
      writeFileSync(from, text)
    }
    for (const { from, to } of written) renameSync(from, to)
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true })
    throw new UsageError(`cannot write below ${folder}: ${reasonOf(error)}`)
  }
}
