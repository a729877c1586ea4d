import type { Block } from '../model/document.js'
import type { Field } from '../model/field.js'
import type { HeaderLine } from '../model/source.js'
import { readCaptioned } from './captioned.js'
import { readCheckMarks } from './check-marks.js'
import { readContacts } from './contacts.js'
import { coverLines, coverParagraphs } from './cover-line.js'
import { readDateline } from './dateline.js'
import { readExhibits } from './exhibits.js'
import { readFormType } from './form-type.js'
import { readHeaderFields } from './header-fields.js'
import { readListings } from './listings.js'
import { readReleaseFacts } from './release-facts.js'
import { readSignature } from './signature.js'

/** Reads the text facts of a submission's header, of a filing's cover, signature and release frame. Fields of one name stand best first. */
export function readCover(blocks: readonly Block[], header: readonly HeaderLine[] = []): readonly Field[] {
  const lines = coverLines(blocks)
  const paragraphs = coverParagraphs(blocks)
  return [
    ...readHeaderFields(header),
    ...readFormType(lines),
    ...readCaptioned(lines),
    ...readCheckMarks(lines),
    ...readExhibits(lines),
    ...readSignature(lines),
    ...readContacts(lines),
    ...readDateline(paragraphs),
    ...readListings(paragraphs),
    ...readReleaseFacts(lines, paragraphs),
  ]
}
