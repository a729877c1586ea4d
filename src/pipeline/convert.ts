import { assign } from '../assign/assign.js'
import type { Diagnostic } from '../base/diagnostic.js'
import { forgetTexts } from '../base/remembered.js'
import { readCover } from '../cover/read-cover.js'
import { decode } from '../intake/decode.js'
import { readSubmission } from '../intake/read-submission.js'
import { findRefusal } from '../intake/refuse.js'
import type { Grid } from '../model/grid.js'
import type { Observation } from '../model/observation.js'
import type { FilingProfile } from '../model/profile.js'
import type { Report } from '../model/report.js'
import type { SourceFile } from '../model/source.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { observeGrids } from '../observe/observe-grids.js'
import { observeSentences } from '../observe/observe-sentences.js'
import { buildProfile } from '../profile/build-profile.js'
import type { KnownFacts } from '../profile/known-facts.js'
import { reconcile } from '../reconcile/reconcile.js'
import { buildReport } from '../report/build-report.js'
import { fiscalPeriod } from '../report/fiscal-period.js'
import { readSentences } from '../sentences/read-sentences.js'
import { readDocument } from '../structure/read-document.js'
import { damagedNumbers } from '../tables/damaged-numbers.js'
import { readGrids } from '../tables/read-grids.js'
import { observeSchedules } from '../tagged/observe-schedules.js'
import { readSchedules } from '../tagged/read-schedules.js'
import { validate } from '../validate/validate.js'
import { proseLabels } from './prose-labels.js'

/** What came of a filing: its report, or why there is none. */
export type Conversion =
  | {
      readonly kind: 'converted'
      readonly source: SourceFile
      readonly profile: FilingProfile
      readonly report: Report
      /** The tables and what was read from them, for the picture that `outputFiles` draws. */
      readonly grids: readonly Grid[]
      readonly observations: readonly Observation[]
    }
  | { readonly kind: 'refused'; readonly source: SourceFile; readonly reason: Diagnostic }

/**
 * Converts one filing.
 *
 * @param name of the file, without its folder: it becomes part of the report
 * @param known what is known of the filing already
 */
export function convertFiling(name: string, bytes: Uint8Array, taxonomy: Taxonomy, known: KnownFacts = {}): Conversion {
  const source = decode(name, bytes)
  const reason = findRefusal(source)
  if (reason !== null) return { kind: 'refused', source, reason }
  const submission = readSubmission(source.text)
  if (submission.refusal !== null) return { kind: 'refused', source, reason: submission.refusal }
  const document = readDocument(source, submission)
  const { blocks, header } = document

  const grids = readGrids(blocks)
  const sentences = readSentences(blocks, proseLabels(taxonomy))
  const fields = readCover(blocks, header)
  const schedules = readSchedules(source.text, submission.documents)

  const profile = buildProfile({ blocks, grids, sentences, fields }, known)
  const observations = [...observeGrids(grids, profile), ...observeSentences({ sentences, blocks, grids }, profile)]
  const tagged = observeSchedules(schedules, profile)

  const assignments = assign(observations, grids, taxonomy)
  const reconciled = reconcile({
    observations,
    tagged,
    assignments,
    grids,
    taxonomy,
    fiscalPeriod: (period) => fiscalPeriod(period, profile),
  })

  const findings = [...document.findings, ...damagedNumbers(grids)]
  const report = buildReport({
    document: { ...document, findings },
    schedules,
    sentences,
    profile,
    fields,
    reconciled,
    taxonomy,
  })
  forgetTexts()
  return {
    kind: 'converted',
    source,
    profile,
    grids,
    observations,
    report: { ...report, findings: [...report.findings, ...validate(report, taxonomy)] },
  }
}
