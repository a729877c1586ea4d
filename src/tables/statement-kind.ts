import { gather } from '../base/gather.js'
import type { GridColumn } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'

const KINDS: readonly (readonly [pattern: RegExp, kind: StatementKind])[] = [
  [/cash\s+flows?/i, 'CF'],
  [/balance\s+sheets?|financial\s+(?:position|condition)|assets\s+and\s+liabilities/i, 'BS'],
  [
    /(?:shareholders|stockholders|changes\s+in).{0,20}(?:equity|deficit)|statements?\s+of\s+(?:[\w’'-]+\s+){0,3}(?:equity|members)/i,
    'EQ',
  ],
  [/statements?\s+of\s+(?:\w+\s+)?(?:other\s+)?comprehensive/i, 'CI'],
  [/operations|income|earnings|loss|profit|results/i, 'IS'],
]

/** Which statement a grid is, by its title, or by its columns where they are days; null where neither tells. */
export function statementKind(title: string, columns: readonly GridColumn[], isOfYears: boolean): StatementKind | null {
  const named = KINDS.find(([pattern]) => pattern.test(title))
  if (named !== undefined) return named[1]
  if (isOfYears) return null
  const periods = gather(columns, (it) => (it.period === null ? [] : [it.period.kind]))
  return periods.length > 0 && periods.every((it) => it === 'instant') ? 'BS' : null
}
