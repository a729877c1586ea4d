import type { TSchema } from 'typebox'
import {
  CalculationsFile,
  ConceptsFile,
  DimensionsFile,
  LexiconFile,
  ModernLabelsFile,
  NamesFile,
  StatementsFile,
} from './format.js'

/** The shapes of the data files by name; the JSON Schema of `lexicon` is `schema/lexicon.schema.json`. */
export const SHAPES = {
  calculations: CalculationsFile,
  concepts: ConceptsFile,
  dimensions: DimensionsFile,
  lexicon: LexiconFile,
  'modern-labels': ModernLabelsFile,
  names: NamesFile,
  statements: StatementsFile,
} as const satisfies Readonly<Record<string, TSchema>>

export type ShapeName = keyof typeof SHAPES
