import type { Diagnostic } from '../base/diagnostic.js'
import { gather } from '../base/gather.js'
import type { Grid } from '../model/grid.js'
import { damagedNumber } from '../phrases/damaged-number.js'

/** Tells of the damaged numbers of tables, in the order of print. */
export function damagedNumbers(grids: readonly Grid[]): readonly Diagnostic[] {
  return gather(grids, ({ damaged }) =>
    damaged.map(({ text, likely }) => damagedNumber({ printed: text.text, likely }, text.sourceSpans(text.whole))),
  )
}
