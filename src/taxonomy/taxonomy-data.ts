import type { DataFile } from './data-files.js'
import type {
  CalculationsFile,
  ConceptsFile,
  DimensionsFile,
  LexiconFile,
  ModernLabelsFile,
  NamesFile,
  StatementsFile,
} from './format.js'

export type ConceptEntry = ConceptsFile['concepts'][number]
export type LexiconGroup = LexiconFile['labels'][number]
export type ModernLabelGroup = ModernLabelsFile['labels'][number]
export type StatementEntry = StatementsFile['statements'][number]
export type CalculationEntry = CalculationsFile['calculations'][number]
export type AxisEntry = DimensionsFile['axes'][number]

/**
 * The data of all files as it is written there, names without prefix. `format.ts` is imported for its types alone, here and wherever
 * loading leads: starting TypeBox takes several times as long as loading the taxonomy.
 */
export interface TaxonomyData {
  readonly concepts: readonly { readonly file: string; readonly concept: ConceptEntry }[]
  readonly lexicon: readonly LexiconGroup[]
  readonly modernLabels: readonly ModernLabelGroup[]
  /** Labels by name. */
  readonly abstracts: Readonly<Record<string, string>>
  readonly statements: readonly StatementEntry[]
  readonly calculations: readonly CalculationEntry[]
  readonly axes: readonly AxisEntry[]
  readonly names: Pick<NamesFile, 'namespaces' | 'entitySchemes'>
}

/** Puts the parsed files together. They are taken to have the shapes of `format.ts`. */
export function taxonomyData(files: readonly { readonly file: DataFile; readonly json: unknown }[]): TaxonomyData {
  const only = (shape: string): unknown => files.find((it) => it.file.shape === shape)!.json
  const { abstracts, statements } = only('statements') as StatementsFile
  return {
    concepts: files
      .filter((it) => it.file.shape === 'concepts')
      .flatMap(({ file, json }) => (json as ConceptsFile).concepts.map((concept) => ({ file: file.file, concept }))),
    lexicon: (only('lexicon') as LexiconFile).labels,
    modernLabels: (only('modern-labels') as ModernLabelsFile).labels,
    abstracts,
    statements,
    calculations: (only('calculations') as CalculationsFile).calculations,
    axes: (only('dimensions') as DimensionsFile).axes,
    names: only('names') as NamesFile,
  }
}

/** The concepts by their names without prefix. */
export function conceptEntries({ concepts }: TaxonomyData): ReadonlyMap<string, ConceptEntry> {
  return new Map(concepts.map((it) => [it.concept.name, it.concept]))
}
