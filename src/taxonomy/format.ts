import { type Static, Type } from 'typebox'
import { ITEM_TYPES } from '../model/concept.js'

/**
 * The shapes of the files in `/taxonomy`. These are the one source of their types and of the JSON Schemas in `taxonomy/schema`.
 * References between files are checked after the shapes, in `check.ts`.
 */

const LocalName = Type.String({ pattern: '^[A-Z][A-Za-z0-9]*$' })
/** A text that prints something, without white space at its ends. */
const Label = Type.String({ pattern: '^\\S(.*\\S)?$' })
const Uri = Type.String({ pattern: '^[a-z][a-z0-9+.-]*:\\S+$' })
const strict = { additionalProperties: false }

const Labels = Type.Object(
  {
    standard: Label,
    terse: Type.Optional(Label),
    total: Type.Optional(Label),
    negated: Type.Optional(Label),
    negatedTotal: Type.Optional(Label),
    periodStart: Type.Optional(Label),
    periodEnd: Type.Optional(Label),
  },
  strict,
)

/** `taxonomy/concepts/*.json`, one file for each part of the filings. */
export const ConceptsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    concepts: Type.Array(
      Type.Object(
        {
          name: LocalName,
          type: Type.Enum([...ITEM_TYPES]),
          period: Type.Enum(['instant', 'duration']),
          balance: Type.Optional(Type.Enum(['debit', 'credit'])),
          labels: Labels,
          anchors: Type.Array(Type.String({ pattern: '^(us-gaap|ifrs-full|dei):[A-Za-z0-9]+$' })),
          documentation: Type.Optional(Type.String()),
          /** Why filers' alternatives are one concept or several; of a concept beyond the labels, where it is usual. */
          decision: Type.Optional(Label),
        },
        strict,
      ),
    ),
  },
  strict,
)

const Kind = Type.Enum(['IS', 'BS', 'CF', 'EQ', 'CI'])

/**
 * `taxonomy/lexicon.json`: printed labels by concept; `labelKey` brings them into normal form. `negated` labels print a positive
 * number for a negative value ("net loss"). A label with `kinds` goes before the same label without.
 */
export const LexiconFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    labels: Type.Array(
      Type.Object(
        {
          concept: LocalName,
          kinds: Type.Optional(Type.Array(Kind)),
          labels: Type.Array(Label),
          negated: Type.Optional(Type.Array(Label)),
        },
        strict,
      ),
    ),
  },
  strict,
)

/** `taxonomy/modern-labels.json`: how filers since 2018 print lines that the labels the model learns from don't have. */
export const ModernLabelsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    labels: Type.Array(
      Type.Object(
        {
          concept: LocalName,
          kinds: Type.Optional(Type.Array(Kind)),
          /** The concept of the line that such a line usually follows. */
          below: Type.Optional(LocalName),
          labels: Type.Array(Label),
        },
        strict,
      ),
    ),
  },
  strict,
)

/** `taxonomy/statements.json`: presentation trees as indented outlines, one line an element, two spaces a level. */
export const StatementsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    /** Labels of the abstract elements, by local name. */
    abstracts: Type.Record(LocalName, Label, strict),
    statements: Type.Array(
      Type.Object(
        {
          name: LocalName,
          title: Label,
          kind: Type.Optional(Kind),
          /** `"  Revenues"`, `"    CostOfRevenue negated"`: indent, local name, and a label role where it isn't the standard one. */
          outline: Type.Array(Type.String()),
        },
        strict,
      ),
    ),
  },
  strict,
)

/** `taxonomy/calculations.json`: `"total": "GrossProfit", "items": ["+Revenues", "-CostOfRevenue"]`. */
export const CalculationsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    calculations: Type.Array(
      Type.Object(
        {
          statement: LocalName,
          total: LocalName,
          items: Type.Array(Type.String({ pattern: '^[+-][A-Z][A-Za-z0-9]*$' }), { minItems: 1 }),
        },
        strict,
      ),
    ),
  },
  strict,
)

/** `taxonomy/dimensions.json`. */
export const DimensionsFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    axes: Type.Array(
      Type.Object(
        {
          name: LocalName,
          label: Label,
          /** Explicit axes: the first member is the default. It may be the only one: filings add their own. */
          members: Type.Optional(Type.Array(Type.Object({ name: LocalName, label: Label }, strict), { minItems: 1 })),
          /** Typed axes: the name of the element that holds the value. */
          domain: Type.Optional(LocalName),
          /** The concepts that take the axis; left out where every number may. */
          concepts: Type.Optional(Type.Array(LocalName)),
        },
        strict,
      ),
    ),
  },
  strict,
)

/** `taxonomy/names.json`: every namespace and scheme there is; whoever runs the program may set their own. */
export const NamesFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    about: Type.String(),
    namespaces: Type.Object(
      {
        core: Uri,
        extensionBase: Uri,
        f2x: Uri,
        roleBase: Uri,
      },
      strict,
    ),
    entitySchemes: Type.Object({ cik: Uri, lei: Uri, name: Uri }, strict),
  },
  strict,
)

export type ConceptsFile = Static<typeof ConceptsFile>
export type LexiconFile = Static<typeof LexiconFile>
export type ModernLabelsFile = Static<typeof ModernLabelsFile>
export type StatementsFile = Static<typeof StatementsFile>
export type CalculationsFile = Static<typeof CalculationsFile>
export type DimensionsFile = Static<typeof DimensionsFile>
export type NamesFile = Static<typeof NamesFile>
