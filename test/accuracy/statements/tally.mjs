import { FAULTS } from './judge.mjs'

const FEATURES_SHOWN = 12
/** A choice of the layout with fewer numbers says little about it. */
const LEAST_NUMBERS = 20
const CONTEXT = 60

/**
 * Counts what came of the answers, in all and by the layout's choices, so that a failure can be traced to the feature that it goes with.
 */
export class Tally {
  #numberCount = 0
  #right = 0
  #faultCounts = new Map(FAULTS.map((it) => [it, 0]))
  /** "header: range" → how many numbers were printed so, and how many of them have each fault. */
  #choices = new Map()
  #examples = new Map(FAULTS.map((it) => [it, []]))
  #decoys = new Map()
  #exampleCount

  constructor(exampleCount) {
    this.#exampleCount = exampleCount
  }

  add(filing, { verdicts, taken }) {
    for (const { faults } of verdicts) {
      this.#numberCount++
      if (faults.length === 0) this.#right++
      for (const it of faults) this.#faultCounts.set(it, this.#faultCounts.get(it) + 1)
    }
    this.#countChoices(filing, verdicts)
    for (const it of FAULTS) this.#keepExamples(filing, verdicts, it)
    for (const { kind } of filing.decoys) this.#decoy(kind).printed++
    for (const { kind } of taken) this.#decoy(kind).taken++
  }

  #decoy(kind) {
    if (!this.#decoys.has(kind)) this.#decoys.set(kind, { printed: 0, taken: 0 })
    return this.#decoys.get(kind)
  }

  #countChoices({ layout }, verdicts) {
    const faultCounts = FAULTS.map((fault) => verdicts.filter((it) => it.faults.includes(fault)).length)
    for (const [feature, choice] of Object.entries(layout)) {
      const name = `${feature}: ${choice}`
      const counts = this.#choices.get(name) ?? { numbers: 0, faults: FAULTS.map(() => 0) }
      counts.numbers += verdicts.length
      for (const [at, count] of faultCounts.entries()) counts.faults[at] += count
      this.#choices.set(name, counts)
    }
  }

  /** One example from a filing, so that they show different layouts. */
  #keepExamples(filing, verdicts, fault) {
    const examples = this.#examples.get(fault)
    if (examples.length >= this.#exampleCount) return
    const found = verdicts.find(({ faults }) => faults.includes(fault))
    if (found !== undefined) examples.push(renderExample(filing, found))
  }

  /** @returns {readonly string[]} lines to print */
  render() {
    return [
      `${this.#numberCount} numbers printed`,
      ...this.#aspects().map(({ name, count }) => `  ${name.padEnd(12)} ${share(count, this.#numberCount)}`),
      `  ${'all right'.padEnd(12)} ${share(this.#right, this.#numberCount)}`,
      ...this.#renderDecoys(),
      ...FAULTS.flatMap((it, at) => this.#renderFault(it, at)),
    ]
  }

  /** @returns {readonly string[]} what fewer of the numbers have right than `least` percent */
  aspectsBelow(least) {
    return this.#aspects()
      .filter(({ count }) => 100 * count < least * this.#numberCount)
      .map(({ name }) => name)
  }

  #aspects() {
    const found = this.#numberCount - this.#faultCounts.get('not found')
    const rightOf = (fault) => found - this.#faultCounts.get(fault)
    return [
      { name: 'found', count: found },
      { name: 'right value', count: rightOf('wrong value') },
      { name: 'right unit', count: rightOf('wrong unit') },
      { name: 'right period', count: rightOf('wrong period') },
    ]
  }

  #renderDecoys() {
    return [...this.#decoys]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { printed, taken }]) => `  ${kind} taken for a fact: ${taken} of ${printed}`)
  }

  #renderFault(fault, at) {
    const total = this.#faultCounts.get(fault)
    if (total === 0) return []
    const choices = [...this.#choices]
      .map(([name, { numbers, faults }]) => ({ name, numbers, count: faults[at], rate: faults[at] / numbers }))
      .filter(({ numbers, count }) => numbers >= LEAST_NUMBERS && numbers < this.#numberCount && count > 0)
      .map((it) => ({ ...it, others: (total - it.count) / (this.#numberCount - it.numbers) }))
      .filter(({ rate, others }) => rate > others)
      .sort((a, b) => (b.rate - b.others) * b.count - (a.rate - a.others) * a.count)
    return [
      '',
      `${fault}: ${total}`,
      ...choices
        .slice(0, FEATURES_SHOWN)
        .map((it) => `  ${it.name.padEnd(52)} ${share(it.count, it.numbers)}; without it ${percent(it.others)}`),
      ...this.#examples.get(fault).map((it) => `  ${it}`),
    ]
  }
}

function share(count, all) {
  return `${percent(all === 0 ? 0 : count / all)} (${count} of ${all})`
}

function percent(rate) {
  return `${(100 * rate).toFixed(2).padStart(6)} %`
}

function renderExample({ seed, text, layout }, { answer, fact }) {
  const [start, end] = answer.span
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}«${answer.printed}»${text.slice(end, end + 20)}`
  const got = fact === null ? 'nothing' : told(fact)
  const form = layout.print === undefined ? '' : ` ${layout.print}`
  return `#${seed}${form} @${start} "${answer.label}" ${JSON.stringify(around)}: wanted ${told(answer)}, got ${got}`
}

function told({ value, unit, start, end }) {
  return `${value} ${unit} ${start === null ? '' : `${start}..`}${end}`
}
