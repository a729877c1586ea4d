import { emitFiling, FORMATS as REPORT_FORMATS } from '../emit/emit-filing.js'
import { emitTaxonomy } from '../emit/emit-taxonomy.js'
import type { OutputFile } from '../emit/output-file.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { renderGrids } from '../picture/render-grids.js'
import type { Conversion } from './convert.js'
import { VERSION } from './version.js'

/** What a filing can be written as: the forms of its report, and a picture of its tables as they were read. */
export const FORMATS = [...REPORT_FORMATS, 'grid'] as const
export type Format = (typeof FORMATS)[number]

/** What is written where nothing else is asked for. */
export const DEFAULT_FORMATS: readonly Format[] = REPORT_FORMATS

/** The files of a converted filing: for the stem `acme` those of its report, and `acme/acme.grids.txt`. */
export function outputFiles(
  { source, report, grids, observations }: Extract<Conversion, { kind: 'converted' }>,
  taxonomy: Taxonomy,
  stem: string,
  formats: readonly Format[] = DEFAULT_FORMATS,
): readonly OutputFile[] {
  const forms = REPORT_FORMATS.filter((it) => formats.includes(it))
  return [
    ...(forms.length > 0 ? emitFiling(report, taxonomy, stem, { version: VERSION, formats: forms }) : []),
    ...(formats.includes('grid')
      ? [{ path: `${stem}/${stem}.grids.txt`, text: renderGrids(source, { grids, observations, report }) }]
      : []),
  ]
}

/** The base taxonomy's files, which those of a report refer to; none for a picture alone. */
export function sharedFiles(taxonomy: Taxonomy, formats: readonly Format[] = DEFAULT_FORMATS): readonly OutputFile[] {
  return REPORT_FORMATS.some((it) => formats.includes(it)) ? emitTaxonomy(taxonomy) : []
}
