/** What the user already knows of a filing; `--profile FILE.json` on the command line. */
export interface KnownFacts {
  readonly cik?: string
  readonly lei?: string
  readonly name?: string
  readonly form?: string
  readonly accession?: string
  /** `YYYY-MM-DD`. */
  readonly filedDate?: string
  /** `YYYY-MM-DD`: the last day of the reported period. */
  readonly periodOfReport?: string
  /** `--MM-DD`, or `MM-DD`. */
  readonly fiscalYearEnd?: string
  /** ISO 4217. */
  readonly currency?: string
}
