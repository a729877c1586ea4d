import { contextFeatures, type FeatureSink, hashOf, labelFeatures } from '../assign/lines/line-features.js'
import { type StatementContext, statementContext } from '../assign/lines/statement-context.js'
import type { StatementKind } from '../model/taxonomy.js'
import type { ElementClasses } from './element-classes.js'
import { randomStream } from './random.js'
import type { TaggedStatement } from './read-labels.js'

/** A line to learn from. */
export interface Example {
  /** Hashes of its features. */
  readonly features: Uint32Array
  /** Hash of its label's words, to tell whether a label was seen. */
  readonly label: number
  readonly class: number
  /** How much it counts. */
  readonly weight: number
  /** The company's number in the SEC's register; 0 for labels of our own lists. */
  readonly company: number
}

/** A label of our own lists: of a modern line, or of the lexicon. */
export interface ListedLabel {
  readonly label: string
  readonly concept: string
  readonly kinds: readonly StatementKind[]
  /** The concept of the line that such a line stands below; null where it is shown alone. */
  readonly below: string | null
}

/** How many statements of a kind a listed label is put into, and how often it is shown alone. */
const PLACED = 30
const ALONE = 4
const ALONE_WEIGHT = 0.5

/**
 * The examples of the statements: each line among its neighbours, once a company and neighbourhood, and each label once a company without
 * neighbours, half of them without the kind of its statement, so that one model serves lines with and without context.
 */
export function statementExamples(statements: readonly TaggedStatement[], classes: ElementClasses): readonly Example[] {
  const seen = new Set<string>()
  const isNew = (parts: readonly (string | number)[]): boolean => {
    const key = parts.join('\t')
    const size = seen.size
    return seen.add(key).size > size
  }
  return statements.flatMap(({ company, kind, lines }) => {
    const context = statementContext(kind, lines.map(unheaded))
    return lines.flatMap(({ label, element }, i) => {
      const own = classes.classOf(element)
      const examples: Example[] = []
      if (isNew([company, kind, label, lines[i - 1]?.label ?? '', lines[i + 1]?.label ?? '', own]))
        examples.push(example(context, i, own, company, true, 1))
      if (isNew([company, kind, label, own]))
        examples.push(
          example(alone(label, (company + i) % 2 === 0 ? kind : null), 0, own, company, false, ALONE_WEIGHT),
        )
      return examples
    })
  })
}

/** The listed labels, put into statements of the companies below the lines that they usually follow. */
export function listedExamples(
  listed: readonly ListedLabel[],
  statements: readonly TaggedStatement[],
  classes: ElementClasses,
): readonly Example[] {
  const classByConcept = new Map(classes.concepts.map((it, i) => [it, i]))
  const places = placesByClass(statements, classes)
  const random = randomStream(7)
  return listed.flatMap(({ label, concept, kinds, below }) => {
    const own = classByConcept.get(concept)
    if (own === undefined) return []
    const show = (kind: StatementKind | null) => example(alone(label, kind), 0, own, 0, false, ALONE_WEIGHT)
    const shown = [...Array.from({ length: ALONE }, () => show(null)), ...kinds.flatMap((it) => [show(it), show(it)])]
    const beside = below === null ? undefined : classByConcept.get(below)
    const found = beside === undefined ? [] : (places.get(beside) ?? [])
    if (found.length === 0) return shown
    const placed = Array.from({ length: PLACED }, () => {
      const { statement, line } = found[Math.floor(random() * found.length)]!
      const lines = statement.lines.map(unheaded)
      lines.splice(line + 1, 0, { label, section: '' })
      return example(statementContext(statement.kind, lines), line + 1, own, 0, true, 1)
    })
    return [...shown, ...placed]
  })
}

interface Place {
  readonly statement: TaggedStatement
  readonly line: number
}

function placesByClass(statements: readonly TaggedStatement[], classes: ElementClasses): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  for (const statement of statements)
    for (const [line, { element }] of statement.lines.entries()) {
      const own = classes.classOf(element)
      const known = places.get(own)
      if (known === undefined) places.set(own, [{ statement, line }])
      else known.push({ statement, line })
    }
  return places
}

function unheaded({ label }: { readonly label: string }): { label: string; section: string } {
  return { label, section: '' }
}

function alone(label: string, kind: StatementKind | null): StatementContext {
  return statementContext(kind, [{ label, section: '' }])
}

function example(
  context: StatementContext,
  index: number,
  own: number,
  company: number,
  isAmong: boolean,
  weight: number,
): Example {
  const features: number[] = []
  const take: FeatureSink = (kind, first, second) => {
    features.push(hashOf(kind, first, second))
  }
  const line = context.lines[index]!
  labelFeatures(line, context, take)
  if (isAmong && context.lines.length > 1) contextFeatures(index, context, take)
  return { features: Uint32Array.from(features), label: line.terms.key.hash, class: own, weight, company }
}
