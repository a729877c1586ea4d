import type { GridColumn } from '../model/grid.js'

const REFERENCE = /^\(?\s*notes?\.?\s*\)?$/i
const COMPARISON =
  /(?:^|\s)(?:%|percent(?:age)?|change|variance|increase|\(?decrease\)?|growth|var\.?|chg\.?)(?:\s|$|\()/i

/** Columns on another basis than the reported one, which can't be told apart yet. */
const OTHER_BASIS = /\bpro[\s-]*forma\b|\bnon-?\s?gaap\b|\bas\s+adjusted\b|^\W*adjust(?:ed|ments?)\b/i

/** Tells columns of values from columns that point to notes or restate the others. */
export function columnRole(heading: string): GridColumn['role'] {
  if (REFERENCE.test(heading.trim())) return 'reference'
  return COMPARISON.test(heading) || OTHER_BASIS.test(heading) ? 'comparison' : 'values'
}
