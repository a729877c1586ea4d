import type { Diagnostic } from '../base/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import type { Report } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'
import type { KnownFacts } from '../profile/known-facts.js'
import { loadTaxonomy } from '../taxonomy/load.js'
import { convertFiling } from './convert.js'
import { type Format, outputFiles, sharedFiles } from './output-files.js'

export interface ConvertInput {
  /** The file's name, `acme-6k.txt`: its stem names the output. */
  readonly name: string
  /** The file as it is; a string stands for its UTF-8 bytes. */
  readonly content: Uint8Array | string
}

export interface ConvertOptions {
  /** Made by `loadTaxonomy`; the package's own where left out. Load it once for many filings. */
  readonly taxonomy?: Taxonomy
  readonly known?: KnownFacts
  /** `xbrl` and `json` where left out; `grid` is a picture of the tables as they were read. */
  readonly formats?: readonly Format[]
}

/** The report and its files, with paths below the output folder; or, for input that can't be used, the reason. */
export type ConvertResult =
  | { readonly kind: 'converted'; readonly report: Report; readonly files: readonly OutputFile[] }
  | { readonly kind: 'refused'; readonly reason: Diagnostic }

/**
 * Converts one filing to XBRL: the library's main function. Nothing is written; `files` holds the filing's own files and the base
 * taxonomy's that they refer to.
 */
export function convert(
  input: ConvertInput,
  { taxonomy = loadTaxonomy(), known = {}, formats }: ConvertOptions = {},
): ConvertResult {
  const bytes = typeof input.content === 'string' ? Buffer.from(input.content, 'utf8') : input.content
  const conversion = convertFiling(input.name, bytes, taxonomy, known)
  if (conversion.kind === 'refused') return { kind: 'refused', reason: conversion.reason }
  const files = outputFiles(conversion, taxonomy, stemOf(input.name), formats)
  return { kind: 'converted', report: conversion.report, files: [...files, ...sharedFiles(taxonomy, formats)] }
}

/** `acme.htm` → `acme`. A name that is all extension stays. */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '')
}
