/** A dimension's member made for one filing: a segment, a class of stock, a heading that tells columns of a table apart. */
export interface ExtensionMember {
  /** QName, unique among the members and concepts of the filing: `ext:NorthAmericaMember`. */
  readonly name: string
  /** QName of the one explicit axis that it belongs to: `core:SegmentsAxis`. */
  readonly axis: string
  /** As printed. */
  readonly label: string
}
