/** Where a page ends: it breaks sentences, not thoughts. */
export interface PageBreak {
  readonly kind: 'pageBreak'
}
