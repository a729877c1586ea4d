import type { DimensionValue } from '../model/fact.js'
import type { ExtensionMember } from '../model/member.js'
import type { MemberReading, Observation } from '../model/observation.js'
import { labelKey } from '../phrases/label-words.js'
import { extensionName } from './extension-name.js'

/** Makes the members of one filing's dimensions, and gives the same one for the same label again. */
export class MemberMaker {
  readonly #byKey = new Map<string, ExtensionMember>()
  readonly #names = new Set<string>()
  readonly #dimensionsByMembers = new Map<readonly MemberReading[], Dimensions>()
  /** The number last put after a name to tell it from others: a lower one isn't free again. */
  readonly #lastNumbers = new Map<string, number>()

  get all(): readonly ExtensionMember[] {
    return [...this.#byKey.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** The dimensions of what was observed, in the order of their axes. */
  dimensionsOf({ members }: Observation): Dimensions {
    if (members.length === 0) return NONE
    const known = this.#dimensionsByMembers.get(members)
    if (known !== undefined) return known
    const values = members.map((it) => [it.axis, { kind: 'member', member: it.member ?? this.#memberFor(it) }] as const)
    const dimensions = Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)))
    this.#dimensionsByMembers.set(members, dimensions)
    return dimensions
  }

  #memberFor({ axis, label }: MemberReading): string {
    const key = `${axis}|${labelKey(label) || label}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known.name
    const member = { name: this.#freeName(label), axis, label }
    this.#byKey.set(key, member)
    return member.name
  }

  #freeName(label: string): string {
    const base = extensionName(label)
    for (let number = this.#lastNumbers.get(base) ?? 1; ; number++) {
      const name = `ext:${base}${number === 1 ? '' : number}Member`
      if (this.#names.has(name)) continue
      this.#names.add(name)
      this.#lastNumbers.set(base, number)
      return name
    }
  }
}

type Dimensions = Readonly<Record<string, DimensionValue>>

const NONE: Dimensions = {}
