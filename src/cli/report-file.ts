import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../base/usage-error.js'
import { decode } from '../intake/decode.js'
import type { Report } from '../model/report.js'
import type { ReportJson } from '../model/report-json.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { readReportJson } from '../report/read-report-json.js'
import { readRequired, reasonOf } from './input.js'

const MEMBERS = [
  'documentInfo',
  'f2x:document',
  'f2x:entity',
  'f2x:findings',
  'facts',
  'f2x:extensions',
  'f2x:members',
  'f2x:statements',
  'f2x:summations',
  'f2x:numbers',
] as const

/** Reads a report that `convert` wrote. */
export function readReport(path: string, taxonomy: Taxonomy): Report {
  let json: ReportJson
  try {
    json = JSON.parse(readRequired(path, 'the report')) as ReportJson
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} is no JSON: give it the .json file that convert wrote`)
  }
  if (typeof json !== 'object' || json === null || !MEMBERS.every((name) => Object.hasOwn(json, name))) {
    throw new UsageError(`${path} is no report of filing2xbrl: give it the .json file that convert wrote`)
  }
  try {
    return readReportJson(json, taxonomy)
  } catch (error) {
    throw new UsageError(`${path} is damaged (${reasonOf(error)}): convert the filing again`)
  }
}

/**
 * Finds the filing that a report was made of, by name in the report's folder and the two above it and where the program runs, or as
 * `--source` says; it must be the very bytes. Null where it isn't found.
 */
export function findSource(reportPath: string, report: Report, source: string | undefined): string | null {
  const folder = dirname(reportPath)
  const { name, sha256 } = report.document
  const places =
    source === undefined
      ? [join(folder, name), join(folder, '..', name), join(folder, '..', '..', name), name]
      : [source]
  for (const place of places) {
    const file = tryRead(place, name)
    if (file?.sha256 === sha256) return file.text
    if (source !== undefined)
      throw new UsageError(
        file === null
          ? `cannot read ${source}`
          : `${source} isn't the filing that the report was made of (its SHA-256 differs)`,
      )
  }
  return null
}

function tryRead(path: string, name: string): ReturnType<typeof decode> | null {
  try {
    return decode(name, readFileSync(path))
  } catch {
    return null
  }
}
