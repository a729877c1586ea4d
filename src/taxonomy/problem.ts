/** A fault of the taxonomy's data. */
export interface TaxonomyProblem {
  /** Path in the taxonomy's folder: `concepts/income.json`. */
  readonly file: string
  /** What of the file is at fault: a name in it, or `line 12` where it can't be read. */
  readonly entry: string
  /** A sentence's rest, to read after the entry: "anchor us-gaap:Revenues is a credit, the concept a debit". */
  readonly problem: string
}

/** Renders problems a line each: `concepts/income.json: InterestExpense: anchor us-gaap:Revenues is ...`. */
export function renderTaxonomyProblems(problems: readonly TaxonomyProblem[]): string {
  return problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}\n`).join('')
}
