import type { PrintedLabel } from '../model/taxonomy.js'
import { readDerivedFile, TAXONOMY_FOLDER } from './data-files.js'

/** In the taxonomy's folder: the labels of 1,205 companies, and what they tagged them with. */
export const PRINTED_LABELS_FILE = 'printed-labels.tsv'

/** Stands for every element that no concept is anchored to. */
const NO_CONCEPT = '-'

/** One line a label and kind of statement: `cost of sale`, `IS`, then `CostOfRevenue 210 3`: concept, companies, of them negated. */
export function renderPrintedLabels(labels: readonly PrintedLabel[]): string {
  const lines = labels.map(({ label, kind, uses }) =>
    [
      label,
      kind,
      ...uses.map((it) => `${it.concept?.replace('core:', '') ?? NO_CONCEPT} ${it.companies} ${it.negated}`),
    ].join('\t'),
  )
  return `${lines.join('\n')}\n`
}

/** Reads what companies tagged labels with; nothing where the folder has no such file. */
export function readPrintedLabels(folder: string = TAXONOMY_FOLDER): readonly PrintedLabel[] {
  const bytes = readDerivedFile(folder, PRINTED_LABELS_FILE)
  return bytes === null ? [] : parsePrintedLabels(Buffer.from(bytes).toString('utf8'))
}

export function parsePrintedLabels(text: string): readonly PrintedLabel[] {
  return text
    .split('\n')
    .filter((it) => it !== '')
    .map((line) => {
      const [label = '', kind, ...uses] = line.split('\t')
      return {
        label,
        kind: kind as PrintedLabel['kind'],
        uses: uses.map((it) => {
          const [concept, companies, negated] = it.split(' ')
          return {
            concept: concept === NO_CONCEPT ? null : `core:${concept}`,
            companies: Number(companies),
            negated: Number(negated),
          }
        }),
      }
    })
}
