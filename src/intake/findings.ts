import { defineDiagnostic } from '../base/diagnostic.js'

/** Documents of a submission hold no text: pictures, archives, spreadsheets, XBRL of the filing's own. */
export const skippedAttachments = defineDiagnostic<{ types: readonly (string | null)[] }>({
  code: 'intake/skipped-attachments',
  severity: 'info',
  message: ({ types }) =>
    types.length === 1
      ? `an attachment is no text and is not read: ${types[0] ?? 'of no type'}`
      : `${types.length} attachments are no text and are not read: ${listed(types)}`,
})

/** A document has no end: the file may be cut off, or what follows may have been meant for it. */
export const unclosedDocument = defineDiagnostic<{ type: string | null; isLast: boolean }>({
  code: 'intake/unclosed-document',
  severity: 'warning',
  message: ({ type, isLast }) =>
    `the document ${type === null ? '' : `of type ${type} `}isn't closed: ${
      isLast ? 'the file ends within it' : 'it is read up to where the next begins'
    }`,
})

/** A submission without a document that could be read. */
export const noDocument = defineDiagnostic<null>({
  code: 'intake/no-document',
  severity: 'warning',
  message: () => 'the submission has no document of text: nothing but its header is read',
})

/** A file of several submissions, which would be one report of several filers or periods. */
export const severalSubmissions = defineDiagnostic<{ numbers: readonly string[] }>({
  code: 'intake/several-submissions',
  severity: 'error',
  message: ({ numbers }) =>
    `the file holds ${numbers.length} submissions, ${numbers.join(', ')}: put each into a file of its own`,
})

/** `GRAPHIC (3), ZIP`, in the order of the first of each. */
function listed(types: readonly (string | null)[]): string {
  const countByType = new Map<string, number>()
  for (const it of types) {
    const name = it ?? 'of no type'
    countByType.set(name, (countByType.get(name) ?? 0) + 1)
  }
  return [...countByType].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)).join(', ')
}
