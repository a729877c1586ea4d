import { type Static, Type } from 'typebox'
import { ITEM_TYPES } from '../model/concept.js'

/**
 * The shapes of the files in `/taxonomy`. These are the one source of their types and of the JSON Schemas in `taxonomy/schema`.
 * References between files are checked after the shapes, in `check-references.ts`.
 */

const LocalName = Type.String({ pattern: '^[A-Z][A-Za-z0-9]*$' })
const strict = { additionalProperties: false }

const Labels = Type.Object(
  {
    standard: Type.String({ minLength: 1 }),
    terse: Type.Optional(Type.String()),
    total: Type.Optional(Type.String()),
    negated: Type.Optional(Type.String()),
    negatedTotal: Type.Optional(Type.String()),
    periodStart: Type.Optional(Type.String()),
    periodEnd: Type.Optional(Type.String()),
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
          type: Type.Union(ITEM_TYPES.map((it) => Type.Literal(it))),
          period: Type.Union([Type.Literal('instant'), Type.Literal('duration')]),
          balance: Type.Optional(Type.Union([Type.Literal('debit'), Type.Literal('credit')])),
          labels: Labels,
          anchors: Type.Array(Type.String({ pattern: '^(us-gaap|ifrs-full|dei):[A-Za-z0-9]+$' })),
          documentation: Type.Optional(Type.String()),
        },
        strict,
      ),
    ),
  },
  strict,
)

const Kind = Type.Union([
  Type.Literal('IS'),
  Type.Literal('BS'),
  Type.Literal('CF'),
  Type.Literal('EQ'),
  Type.Literal('CI'),
])

/**
 * `taxonomy/lexicon.json`: printed labels by concept. Labels are in normal form: lower case, words and single spaces, no
 * punctuation but `-` and `&`. `negated` labels print a positive number for a negative value ("net loss").
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
          labels: Type.Array(Type.String({ minLength: 1 })),
          negated: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
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
    abstracts: Type.Record(Type.String(), Type.String()),
    statements: Type.Array(
      Type.Object(
        {
          name: LocalName,
          title: Type.String(),
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
          label: Type.String(),
          /** Explicit axes: the first member is the default. */
          members: Type.Optional(
            Type.Array(Type.Object({ name: LocalName, label: Type.String() }, strict), { minItems: 2 }),
          ),
          /** Typed axes: the name of the element that holds the value. */
          domain: Type.Optional(LocalName),
          /** The concepts that take the axis; left out where every concept may. */
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
        core: Type.String({ format: 'uri' }),
        extensionBase: Type.String({ format: 'uri' }),
        f2x: Type.String({ format: 'uri' }),
        roleBase: Type.String({ format: 'uri' }),
      },
      strict,
    ),
    entitySchemes: Type.Object(
      { cik: Type.String(), lei: Type.String(), name: Type.String() },
      strict,
    ),
  },
  strict,
)

export type ConceptsFile = Static<typeof ConceptsFile>
export type LexiconFile = Static<typeof LexiconFile>
export type StatementsFile = Static<typeof StatementsFile>
export type CalculationsFile = Static<typeof CalculationsFile>
export type DimensionsFile = Static<typeof DimensionsFile>
export type NamesFile = Static<typeof NamesFile>
