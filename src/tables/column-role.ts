import type { GridColumn } from '../model/grid.js'

const REFERENCE = /^\(?\s*notes?\.?\s*\)?$/i
const COMPARISON =
  /(?:^|\s)(?:%|percent(?:age)?|change|variance|increase|\(?decrease\)?|growth|var\.?|chg\.?)(?:\s|$|\()/i

/** Tells columns of values from columns that point to notes or restate the others. */
export function columnRole(heading: string): GridColumn['role'] {
  if (REFERENCE.test(heading.trim())) return 'reference'
  return COMPARISON.test(heading) ? 'comparison' : 'values'
}
