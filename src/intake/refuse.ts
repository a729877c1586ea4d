import { type Diagnostic, defineDiagnostic } from '../base/diagnostic.js'
import type { SourceFile } from '../model/source.js'

/** The file holds nothing. */
export const emptyFile = defineDiagnostic<null>({
  code: 'intake/empty',
  severity: 'error',
  message: () => 'the file is empty',
})

/** The bytes are no text. */
export const notText = defineDiagnostic<null>({
  code: 'intake/not-text',
  severity: 'error',
  message: () => 'the file is no text: it is full of control characters',
})

/** A kind of filing that isn't read yet. */
export const unreadFormat = defineDiagnostic<{ format: string }>({
  code: 'intake/unread-format',
  severity: 'error',
  message: ({ format }) => `the file is ${format}, which is not read yet: give its text`,
})

const SAMPLE = 4096
const PDF = /^\s*%PDF-/

/** Says why a file can't be used; null where it can. */
export function findRefusal({ text }: SourceFile): Diagnostic | null {
  if (text.trim() === '') return emptyFile(null, [])
  const sample = text.slice(0, SAMPLE)
  if (PDF.test(sample))
    return unreadFormat({ format: 'a PDF document' }, [{ start: 0, end: Math.min(text.length, 40) }])
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  if (controls * 20 > sample.length) return notText(null, [{ start: 0, end: Math.min(text.length, 40) }])
  return null
}
