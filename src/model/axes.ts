/** The taxonomy's axes that tell apart what a table prints side by side. Their members are the taxonomy's, or made for one filing. */
export const AXES = {
  consolidation: 'core:ConsolidationAxis',
  basis: 'core:BasisAxis',
  equity: 'core:EquityComponentsAxis',
  segment: 'core:SegmentsAxis',
  stock: 'core:ClassOfStockAxis',
  level: 'core:FairValueLevelAxis',
  column: 'core:ColumnAxis',
  row: 'core:RowAxis',
  table: 'core:TableAxis',
} as const

export type AxisKind = keyof typeof AXES
