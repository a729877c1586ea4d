import type { LineAssignment } from '../model/assignment.js'
import type { Concept, ExtensionConcept } from '../model/concept.js'
import { type Observation, type Quantity, TYPE_OF_QUANTITY } from '../model/observation.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { labelKey } from '../phrases/label-words.js'
import { findScaleNotes } from '../phrases/scales.js'
import { extensionName } from './extension-name.js'

/** What tells concepts of one label apart that count different things. */
const QUANTITY_WORDS = {
  money: 'Amount',
  perShare: 'PerShare',
  shares: 'Shares',
  percent: 'Percentage',
  count: 'Count',
} as const

/** Makes the extension concepts of one filing, and gives the same one for the same label again. */
export class ExtensionMaker {
  readonly #taxonomy: Taxonomy
  readonly #byKey = new Map<string, ExtensionConcept>()
  readonly #keyByName = new Map<string, string>()
  /** The number last put after a name to tell it from others: a lower one isn't free again. */
  readonly #lastNumbers = new Map<string, number>()

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy
  }

  get all(): readonly ExtensionConcept[] {
    return [...this.#byKey.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /**
   * The concept for a line. Lines of one label are one concept where nothing parts them; `place` parts them: the section they stand
   * in, and last their occurrence.
   */
  forLine(observation: Observation, { wider }: LineAssignment, place: readonly string[]): ExtensionConcept {
    const { line, quantity } = observation
    const label = withoutScaleNotes(line.label)
    const nearest = wider === null ? null : (this.#taxonomy.conceptByName.get(wider.concept) ?? null)
    const period =
      observation.place === 'table' || observation.wording !== 'label'
        ? periodTypeOf(observation)
        : (nearest?.period ?? periodTypeOf(observation))
    const key = [quantity, period, labelKey(label) || label, ...place].join('|')
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const above = nearest?.period === period && nearest.type === TYPE_OF_QUANTITY[quantity] ? nearest : null
    return this.#add(key, {
      name: this.#freeName(label, quantity, place),
      type: TYPE_OF_QUANTITY[quantity],
      period,
      balance: quantity === 'money' && observation.place === 'sentence' ? (above?.balance ?? null) : null,
      labels: { standard: label },
      anchors: [],
      documentation: null,
      wider: above?.name ?? null,
    })
  }

  /** The pure concept of a level concept's percentage change. */
  forPercentageChange(level: Concept): ExtensionConcept {
    const key = `percentage|${level.name}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const label = `${level.labels.standard}, percentage change`
    return this.#add(key, {
      name: this.#freeName(`${localName(level.name)} percentage change`, 'percent', []),
      type: 'pure',
      period: level.period,
      balance: null,
      labels: { standard: label },
      anchors: [],
      documentation: null,
      wider: null,
    })
  }

  /** Gives a concept the balance that the filing's sums show it to have. */
  setBalance(name: string, balance: 'debit' | 'credit'): void {
    const concept = this.byName(name)
    if (concept !== null) this.#byKey.set(this.#keyByName.get(name)!, { ...concept, balance })
  }

  byName(name: string): ExtensionConcept | null {
    const key = this.#keyByName.get(name)
    return key === undefined ? null : this.#byKey.get(key)!
  }

  #add(key: string, concept: ExtensionConcept): ExtensionConcept {
    this.#byKey.set(key, concept)
    this.#keyByName.set(concept.name, key)
    return concept
  }

  #freeName(label: string, quantity: Quantity, place: readonly string[]): string {
    const base = extensionName(label)
    const taken = this.byName(`ext:${base}`)
    const typed = taken === null || taken.type === TYPE_OF_QUANTITY[quantity] ? [] : [base + QUANTITY_WORDS[quantity]]
    const candidates = [base, ...typed, ...place.map((it) => base + extensionName(it))]
    const free = candidates.find((it) => !this.#keyByName.has(`ext:${it}`))
    if (free !== undefined) return `ext:${free}`
    let number = this.#lastNumbers.get(base) ?? 2
    while (this.#keyByName.has(`ext:${base}${number}`)) number++
    this.#lastNumbers.set(base, number)
    return `ext:${base}${number}`
  }
}

/** "Catastrophe losses (in millions)" are catastrophe losses. */
function withoutScaleNotes(label: string): string {
  if (!label.includes('(')) return label
  const bare = label.replace(/\s*\([^()]{2,40}\)/g, (aside) => (findScaleNotes(aside).length > 0 ? '' : aside)).trim()
  return bare === '' ? label : bare
}

export function localName(qname: string): string {
  return qname.slice(qname.indexOf(':') + 1)
}

function periodTypeOf(observation: Observation): 'instant' | 'duration' {
  return observation.periods[0]?.value.kind ?? 'duration'
}
