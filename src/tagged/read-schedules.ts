import type { Schedule } from '../model/schedule.js'
import type { SourceDocument } from '../model/source.js'
import { ScheduleReader } from './schedule-reader.js'
import { findTaggedLines } from './tagged-lines.js'

/** Reads the financial data schedules of a file. A document may hold several, one after the other. */
export function readSchedules(text: string, documents: readonly SourceDocument[]): readonly Schedule[] {
  return documents
    .filter((it) => it.use === 'schedule')
    .flatMap(({ span }) => {
      const reader = new ScheduleReader()
      for (const line of findTaggedLines(text, span)) reader.add(line)
      return reader.finish()
    })
}
