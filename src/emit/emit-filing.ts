import { canonicalJson } from '../base/canonical-json.js'
import type { Report } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'
import type { OutputFile } from './output-file.js'
import { filingFiles } from './taxonomy/filing-files.js'
import { reportJson } from './xbrl-json/report-json.js'
import { renderInstance } from './xbrl-xml/instance.js'

export const FORMATS = ['xbrl', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface EmitOptions {
  /** Of this program, for the generator line. */
  readonly version: string
  readonly formats?: readonly Format[]
  /** Of the facts' text; a BCP 47 tag. */
  readonly language?: string
}

/**
 * Writes a report: for the stem `acme` the instance `acme/acme.xbrl`, xBRL-JSON `acme/acme.json`, and the schema and linkbases that
 * both refer to, `acme/acme.xsd` and `acme/acme_{lab,pre,cal,def,ref}.xml`. These build on `emitTaxonomy`'s files beside them.
 */
export function emitFiling(
  report: Report,
  taxonomy: Taxonomy,
  stem: string,
  { version, formats = FORMATS, language = 'en' }: EmitOptions,
): readonly OutputFile[] {
  const renderers: Readonly<Record<Format, () => string>> = {
    xbrl: () => renderInstance(report, taxonomy, stem, language),
    json: () => canonicalJson(reportJson(report, taxonomy, { stem, version, language })),
  }
  const forms = FORMATS.filter((it) => formats.includes(it))
  const files = [
    ...forms.map((it) => ({ path: `${stem}.${it}`, text: renderers[it]() })),
    ...filingFiles(report, taxonomy, stem),
  ]
  return files.map(({ path, text }) => ({ path: `${stem}/${path}`, text }))
}
