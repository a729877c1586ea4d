import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'

export const ROOT = join(import.meta.dirname, '..', '..')

const COMMAND = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const CONFIG = join(import.meta.dirname, 'dependency-cruiser.config.cjs')

/** Runs the rules over `src` below a folder. */
export function cruise(folder: string): ICruiseResult {
  const command = [COMMAND, '--config', CONFIG, '--output-type', 'json', 'src']
  const output = execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return JSON.parse(output) as ICruiseResult
}

/** `no-cycles: src/a.ts → src/b.ts → src/a.ts`, sorted. */
export function violationLines({ summary }: ICruiseResult): readonly string[] {
  return summary.violations
    .map(({ rule, from, to, cycle }) => `${rule.name}: ${[from, ...(cycle?.map((it) => it.name) ?? [to])].join(' → ')}`)
    .sort()
}
