import type { Concept } from '../model/concept.js'
import { printedNumber, type SignReading, type StatementRow, signReadings } from './statement-lines.js'

/** A row as the search for sums sees it: what is asked of it for every sum that it may be part of is found out once. */
export interface SumLine {
  readonly row: StatementRow
  /** The ways to read its signs, likeliest first; one alone where a sum has settled it. */
  readonly readings: readonly SignReading[]
  /** As a line of a sum: its own balance, or likely what the heading above it says. */
  readonly balance: Concept['balance']
  /** As a total: its own balance, or likely what its name says. */
  readonly totalBalance: Concept['balance']
  /** Column → what is printed, sign included, as near as binary floating point comes to it. */
  readonly nearNumbers: ReadonlyMap<number | null, number>
}

export function sumLine(row: StatementRow): SumLine {
  const nearNumbers = new Map<number | null, number>()
  for (const cell of row.cells) {
    if (!nearNumbers.has(cell.column)) nearNumbers.set(cell.column, printedNumber(cell).toNumber())
  }
  return {
    row,
    readings: signReadings(row),
    balance: row.concept.balance ?? balanceByName(row.cells[0]?.line.section.at(-1) ?? ''),
    totalBalance: MINORITY.test(row.label) ? 'credit' : (row.concept.balance ?? balanceByName(row.label)),
    nearNumbers,
  }
}

/** The minority's share is taken off a result; as a total, below the owners' share, it is what is left of the result. */
const MINORITY = /\b(?:non-?controlling|minority)\s+interests?\b/i

/** What follows one of these words says which earnings they are: "earnings before interest expense". */
const QUALIFIED = /\b(?:before|after|from|of|for)\b/i
const DEBIT = /\b(?:expenses?|costs?|charges|deductions)\b/i
const CREDIT = /\b(?:revenues?|income|gains|earnings|profit|results?)\b/i

function balanceByName(name: string): Concept['balance'] {
  const head = name.split(QUALIFIED)[0] ?? ''
  if (DEBIT.test(head)) return 'debit'
  return CREDIT.test(head) ? 'credit' : null
}

/** Same balance: added; other balance: taken off. */
export function weightOf(item: SumLine, total: SumLine): 1 | -1 {
  const { balance } = item
  return balance === null || total.totalBalance === null || balance === total.totalBalance ? 1 : -1
}
