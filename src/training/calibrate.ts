import type { CalibrationCurve } from '../model/line-model.js'

/** A line that was said with some log odds, and whether it was right. */
export interface Said {
  readonly logOdds: number
  readonly isRight: boolean
}

/** Fewest lines of a step. */
const FEWEST = 150

/**
 * The share that was right, rising with the log odds: isotonic regression (pool adjacent violators) over groups of lines, then the middle
 * of each group as a step. A curve of too few lines is empty.
 */
export function calibrationCurve(lines: readonly Said[]): CalibrationCurve {
  const sorted = lines.toSorted((a, b) => a.logOdds - b.logOdds)
  const pools: { odds: number; right: number; count: number }[] = []
  for (let i = 0; i + FEWEST <= sorted.length; i += FEWEST) {
    const group = sorted.slice(i, i + 2 * FEWEST > sorted.length ? undefined : i + FEWEST)
    pools.push({
      odds: group.reduce((sum, it) => sum + it.logOdds, 0),
      right: group.filter((it) => it.isRight).length,
      count: group.length,
    })
    while (pools.length > 1 && share(pools.at(-2)!) >= share(pools.at(-1)!)) {
      const last = pools.pop()!
      const before = pools.at(-1)!
      before.odds += last.odds
      before.right += last.right
      before.count += last.count
    }
  }
  return {
    logOdds: pools.map((it) => rounded(it.odds / it.count)),
    right: pools.map((it) => rounded(share(it))),
  }
}

function share({ right, count }: { readonly right: number; readonly count: number }): number {
  return (right + 0.5) / (count + 1)
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
