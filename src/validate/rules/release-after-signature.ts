import { addMonths } from '../../base/calendar.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import type { Rule } from '../rule.js'
import { textFact } from '../text-value.js'

/** A release is dated after the report that it is attached to was signed. */
export const releaseAfterSignature = defineDiagnostic<{ release: string; signature: string; likely: string | null }>({
  code: 'validate/release-after-signature',
  severity: 'warning',
  message: ({ release, signature }) =>
    `the release is dated ${release}, but the report that carries it was signed on ${signature}`,
  suggestion: ({ likely }) =>
    likely === null
      ? null
      : `${likely}: the same day of another year, after the reported period and before the signature`,
})

/** Nothing is attached before it is written. A wrong year is the usual misprint. */
export const checkReleaseDate: Rule = (report) => {
  const release = textFact(report, 'ReleaseDate')
  const signature = textFact(report, 'SignatureDate')
  const end = textFact(report, 'DocumentPeriodEndDate')
  if (release === null || signature === null || release.value <= signature.value) return []
  const likely =
    [12, 24]
      .map((months) => addMonths(release.value, -months))
      .find((it) => it <= signature.value && (end === null || it > end.value)) ?? null
  const spans = [release.provenance.value, signature.provenance.value, ...(end === null ? [] : [end.provenance.value])]
  return [releaseAfterSignature({ release: release.value, signature: signature.value, likely }, spans)]
}
