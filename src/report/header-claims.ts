import type { NumberClass } from '../model/report.js'
import type { HeaderLine } from '../model/source.js'
import type { NumberClaim } from './number-claims.js'

/** What the numbers of a header's lines are, by the names of the lines; accession, file and film numbers and all else are references. */
const CLASSES: readonly (readonly [name: RegExp, NumberClass])[] = [
  [/DATE|^PERIOD$|^CONFORMEDPERIODOFREPORT$|^FISCALYEAREND$/, 'date'],
  [/^STREET\d$|^CITY$|^STATE$|^ZIP$|PHONE$/, 'contact'],
  [/^CENTRALINDEXKEY$|^CIK$|^IRSNUMBER$|^EIN$|^STANDARDINDUSTRIALCLASSIFICATION$|^ASSIGNEDSIC$|NAME$/, 'code'],
]

/** Claims the numbers of a submission's header. */
export function headerClaims(header: readonly HeaderLine[]): readonly NumberClaim[] {
  return header.map(({ name, span }) => ({
    span,
    class: CLASSES.find(([pattern]) => pattern.test(name))?.[1] ?? 'reference',
  }))
}
