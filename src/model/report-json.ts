import { type Static, Type } from 'typebox'
import { ITEM_TYPES, LABEL_ROLES } from './concept.js'
import { NUMBER_CLASSES } from './report.js'

/**
 * The shape of the xBRL-JSON we write (xBRL-JSON 1.0, with extension properties under the prefix `f2x`): the one source of its type
 * and of `taxonomy/schema/report.schema.json`.
 */

const strict = { additionalProperties: false }
/** `[start, end]`; TypeBox's own tuple is written in the words of an older JSON Schema. */
const Span = Type.Unsafe<[number, number]>(Type.Array(Type.Integer({ minimum: 0 }), { minItems: 2, maxItems: 2 }))
const Spans = Type.Array(Span)
const QName = Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_.-]*:[^\\s:]+$' })
const Rules = Type.Array(Type.String())

/** Core dimensions by name, the taxonomy's by QName. */
const Dimensions = Type.Object(
  {
    concept: QName,
    entity: Type.String(),
    /** `2006-09-01T00:00:00/2006-12-01T00:00:00`; an instant is the midnight that ends the day; left out for forever. */
    period: Type.Optional(Type.String()),
    /** `iso4217:CAD/xbrli:shares`; left out for pure numbers. */
    unit: Type.Optional(Type.String()),
    language: Type.Optional(Type.String()),
  },
  { additionalProperties: Type.String() },
)

/** Where each aspect was read: `value` always, others where something printed names them. */
const Source = Type.Object(
  {
    value: Span,
    label: Type.Optional(Spans),
    scale: Type.Optional(Spans),
    currency: Type.Optional(Spans),
    period: Type.Optional(Spans),
    sign: Type.Optional(Spans),
  },
  strict,
)

/** Aspect → the rules that gave it. */
const Derivation = Type.Object(
  {
    value: Type.Optional(Rules),
    label: Type.Optional(Rules),
    scale: Type.Optional(Rules),
    currency: Type.Optional(Rules),
    period: Type.Optional(Rules),
    sign: Type.Optional(Rules),
    concept: Type.Optional(Rules),
  },
  strict,
)

const JsonFact = Type.Object(
  {
    /** A decimal string, or normalised text. */
    value: Type.String(),
    decimals: Type.Optional(Type.Integer()),
    dimensions: Dimensions,
    'f2x:source': Source,
    'f2x:derivation': Type.Optional(Derivation),
    'f2x:confidence': Type.Number({ minimum: 0, maximum: 1 }),
    'f2x:status': Type.Union([Type.Literal('proven'), Type.Literal('read'), Type.Literal('doubtful')]),
    'f2x:fiscal': Type.Optional(Type.Object({ year: Type.Integer(), period: Type.String() }, strict)),
    /** Ids of the other printings of the fact that agree with it. */
    'f2x:corroboratedBy': Type.Optional(Type.Array(Type.String())),
  },
  strict,
)

const Document = Type.Object(
  {
    name: Type.String(),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    encoding: Type.String(),
    /** UTF-16 units of the decoded text. */
    length: Type.Integer({ minimum: 0 }),
    form: Type.Union([Type.String(), Type.Null()]),
  },
  strict,
)

/** Whose facts these are, as every fact says too: a report may have none. */
const ReportEntity = Type.Object({ scheme: Type.String(), identifier: Type.String() }, strict)

const Generator = Type.Object(
  {
    name: Type.Literal('filing2xbrl'),
    version: Type.String(),
    taxonomyHash: Type.String(),
    lexiconHash: Type.String(),
    note: Type.String(),
  },
  strict,
)

const Finding = Type.Object(
  {
    code: Type.String(),
    severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('info')]),
    message: Type.String(),
    spans: Spans,
    suggestion: Type.Optional(Type.String()),
  },
  strict,
)

const LedgerEntry = Type.Object({ span: Span, class: Type.Enum([...NUMBER_CLASSES]) }, strict)

const Extension = Type.Object(
  {
    name: QName,
    type: Type.Enum([...ITEM_TYPES]),
    period: Type.Union([Type.Literal('instant'), Type.Literal('duration')]),
    balance: Type.Optional(Type.Union([Type.Literal('debit'), Type.Literal('credit')])),
    label: Type.String(),
    wider: Type.Optional(QName),
  },
  strict,
)

const Member = Type.Object({ name: QName, axis: QName, label: Type.String() }, strict)

const Statement = Type.Object(
  {
    name: Type.String(),
    title: Type.String(),
    lines: Type.Array(
      Type.Object(
        {
          /** Left out for a heading. */
          concept: Type.Optional(QName),
          label: Type.String(),
          role: Type.Enum([...LABEL_ROLES]),
          depth: Type.Integer({ minimum: 0 }),
        },
        strict,
      ),
    ),
  },
  strict,
)

const Summation = Type.Object(
  {
    statement: Type.String(),
    total: QName,
    items: Type.Array(Type.Object({ concept: QName, weight: Type.Union([Type.Literal(1), Type.Literal(-1)]) }, strict)),
  },
  strict,
)

export const ReportJson = Type.Object(
  {
    documentInfo: Type.Object(
      {
        documentType: Type.Literal('https://xbrl.org/2021/xbrl-json'),
        namespaces: Type.Record(Type.String(), Type.String()),
        taxonomy: Type.Array(Type.String()),
      },
      strict,
    ),
    'f2x:document': Document,
    'f2x:entity': ReportEntity,
    'f2x:generator': Generator,
    'f2x:findings': Type.Array(Finding),
    facts: Type.Record(Type.String(), JsonFact),
    /** Concepts made for this filing. */
    'f2x:extensions': Type.Array(Extension),
    /** Members of explicit dimensions made for this filing. */
    'f2x:members': Type.Array(Member),
    /** The lines of each statement as printed. */
    'f2x:statements': Type.Array(Statement),
    'f2x:summations': Type.Array(Summation),
    'f2x:numbers': Type.Array(LedgerEntry),
  },
  strict,
)

export type ReportJson = Static<typeof ReportJson>
export type JsonFact = Static<typeof JsonFact>
