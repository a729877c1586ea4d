import { defineDiagnostic } from '../../base/diagnostic.js'

/** A table lost its columns, and rows of it have fewer numbers than there were. */
export const lostColumns = defineDiagnostic<{ rowCount: number }>({
  code: 'structure/lost-columns',
  severity: 'warning',
  message: ({ rowCount }) =>
    `the text has lost the columns of a table: nothing tells in which ${
      rowCount === 1 ? 'the numbers of a row stand' : `the numbers of ${rowCount} rows stand`
    }, no facts were made of them`,
})
