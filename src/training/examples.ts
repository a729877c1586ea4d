import { labelTerms } from '../assign/lines/label-terms.js'
import { hashOf, lineFeatures } from '../assign/lines/line-features.js'
import type { PrintedLine } from '../assign/lines/statement-context.js'
import { groupBy } from '../base/group-by.js'
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
    const among = exampleMaker(kind, lines.map(unheaded))
    return lines.flatMap(({ label, element }, i) => {
      const own = classes.classOf(element)
      const examples: Example[] = []
      if (isNew([company, kind, label, lines[i - 1]?.label ?? '', lines[i + 1]?.label ?? '', own]))
        examples.push(among(i, own, company, 1))
      if (isNew([company, kind, label, own]))
        examples.push(
          exampleMaker((company + i) % 2 === 0 ? kind : null, [unheaded({ label })])(0, own, company, ALONE_WEIGHT),
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
    const show = (kind: StatementKind | null) => exampleMaker(kind, [unheaded({ label })])(0, own, 0, ALONE_WEIGHT)
    const shown = [...Array.from({ length: ALONE }, () => show(null)), ...kinds.flatMap((it) => [show(it), show(it)])]
    const beside = below === null ? undefined : classByConcept.get(below)
    const found = beside === undefined ? [] : (places.get(beside) ?? [])
    if (found.length === 0) return shown
    const placed = Array.from({ length: PLACED }, () => {
      const { statement, line } = found[Math.floor(random() * found.length)]!
      const lines = statement.lines.map(unheaded)
      lines.splice(line + 1, 0, unheaded({ label }))
      return exampleMaker(statement.kind, lines)(line + 1, own, 0, 1)
    })
    return [...shown, ...placed]
  })
}

interface Place {
  readonly statement: TaggedStatement
  readonly line: number
}

function placesByClass(
  statements: readonly TaggedStatement[],
  { classOf }: ElementClasses,
): ReadonlyMap<number, readonly Place[]> {
  const places = statements.flatMap((statement) => statement.lines.map((_, line) => ({ statement, line })))
  return groupBy(places, ({ statement, line }) => classOf(statement.lines[line]!.element))
}

function unheaded({ label }: { readonly label: string }): PrintedLine {
  return { label, section: '' }
}

/** Makes examples of the lines of one statement; of a single line, by its label alone. */
function exampleMaker(kind: StatementKind | null, lines: readonly PrintedLine[]) {
  const tell = lineFeatures(kind, lines)
  return (index: number, own: number, company: number, weight: number): Example => {
    const features: number[] = []
    tell(index, (feature, first, second) => {
      features.push(hashOf(feature, first, second))
    })
    const label = labelTerms(lines[index]!.label).key.hash
    return { features: Uint32Array.from(features), label, class: own, weight, company }
  }
}
