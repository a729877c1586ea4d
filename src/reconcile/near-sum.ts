import type { SignReading } from './statement-lines.js'
import { type SumLine, weightOf } from './sum-line.js'

/** Widest error of binary floating point, as a share of all that was added: far more than forty additions can make. */
const FLOAT_ERROR = 1e-12

/** What a line adds to each column of a total, as near as binary floating point comes to it. */
export interface Addend {
  readonly line: SumLine
  readonly weight: 1 | -1
  /** By the place of the column among the total's cells; 0 where the line is blank. */
  readonly nearValues: readonly number[]
}

export function addendOf(line: SumLine, total: SumLine): Addend {
  const weight = weightOf(line, total)
  const sign = weight * signOf(line.readings[0]!)
  const nearValues = total.row.cells.map(({ column }) => sign * (line.nearNumbers.get(column) ?? 0))
  return { line, weight, nearValues }
}

function signOf(reading: SignReading): 1 | -1 {
  return reading === 'asPrinted' ? 1 : -1
}

/**
 * How far the lines above a total are from coming out to it, column by column, while one after the other is added. It is quick and
 * rules out what can't be a sum; what it doesn't rule out must be added up exactly.
 */
export class NearSum {
  readonly #total: readonly number[]
  /** By column: what the last printed place of the total counts. */
  readonly #units: readonly number[]
  /** By column: what the lines come to, less the total. */
  readonly #differences: number[]
  /** By column: all that was added, by magnitude. */
  readonly #magnitudes: number[]

  constructor(total: SumLine) {
    const sign = signOf(total.readings[0]!)
    this.#total = total.row.cells.map(({ column }) => sign * total.nearNumbers.get(column)!)
    this.#units = total.row.cells.map(({ places }) => 10 ** -places)
    this.#differences = this.#total.map((it) => -it)
    this.#magnitudes = this.#total.map(Math.abs)
  }

  add({ nearValues }: Addend): void {
    for (let at = 0; at < nearValues.length; at++) {
      this.#differences[at]! += nearValues[at]!
      this.#magnitudes[at]! += Math.abs(nearValues[at]!)
    }
  }

  /**
   * Whether all but some of the columns may come out.
   *
   * @param slackUnits by how many units of the total's last place a column may be off
   */
  mayComeOut(slackUnits: number, mostFailing: number): boolean {
    let failing = 0
    for (let at = 0; at < this.#differences.length; at++) {
      const slack = slackUnits * this.#units[at]!
      if (this.#isMissed(at, this.#differences[at]!, slack) && ++failing > mostFailing) return false
    }
    return true
  }

  /**
   * The sets of lines with whose signs turned, each set the bits of a number, every column may come out; in the order of the sets.
   *
   * @param turnable the lines, and null for the total
   */
  setsThatMayComeOut(turnable: readonly (Addend | null)[], sets: readonly number[]): readonly number[] {
    if (this.#total.length === 0) return sets
    const differences = this.#differencesTurned(turnable)
    return sets.filter((set) => !this.#isMissed(0, differences[set]!, 0) && this.#mayAllComeOut(turnable, set))
  }

  /** Whether every column may come out with the sign of one line, or of the total for null, turned. */
  mayComeOutTurned(turned: Addend | null): boolean {
    for (let at = 0; at < this.#differences.length; at++) {
      if (this.#isMissed(at, this.#differences[at]! + this.#turn(turned, at), 0)) return false
    }
    return true
  }

  /** What the first column is off by, by the set of what is turned. */
  #differencesTurned(turnable: readonly (Addend | null)[]): Float64Array {
    const differences = new Float64Array(2 ** turnable.length)
    differences[0] = this.#differences[0]!
    for (const [index, addend] of turnable.entries()) {
      const turn = this.#turn(addend, 0)
      const bit = 1 << index
      for (let rest = 0; rest < bit; rest++) differences[bit + rest] = differences[rest]! + turn
    }
    return differences
  }

  #mayAllComeOut(turnable: readonly (Addend | null)[], set: number): boolean {
    for (let at = 0; at < this.#differences.length; at++) {
      let difference = this.#differences[at]!
      for (let index = 0; index < turnable.length; index++) {
        if (set & (1 << index)) difference += this.#turn(turnable[index]!, at)
      }
      if (this.#isMissed(at, difference, 0)) return false
    }
    return true
  }

  /** What a turned sign changes a column's difference by. */
  #turn(addend: Addend | null, at: number): number {
    return 2 * (addend === null ? this.#total[at]! : -addend.nearValues[at]!)
  }

  /** What is no number, for being beyond floating point, isn't ruled out. */
  #isMissed(at: number, difference: number, slack: number): boolean {
    return Math.abs(difference) > slack + FLOAT_ERROR * this.#magnitudes[at]!
  }
}
