import type { Diagnostic } from '../base/diagnostic.js'
import type { Report } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'

/** One thing that must hold of a report. Looks at the whole report and tells where it doesn't. */
export type Rule = (report: Report, taxonomy: Taxonomy) => readonly Diagnostic[]
