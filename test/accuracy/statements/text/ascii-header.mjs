import { fieldRange, headOf } from './ascii-fields.mjs'
import { lineOf, placeOf, widthOf, wrapped } from './visible-text.mjs'

const DAY = /\b([A-Za-z]{3,}\.?) (\d{1,2}\b,?)/g
/** Stands for a space between words that stay together. */
const NO_BREAK = '\u00a0'

/**
 * The lines above the amounts.
 *
 *                             Three Months Ended
 *                                  June 30,
 *                            --------------------
 *                              2009        2008
 */
export function asciiHeader(header, setting, layout) {
  return header.flatMap((row) => [...headLines(row, setting, layout), ...ruleLines(row, setting, layout)])
}

function headLines({ corner, heads, isPeriod, isLast }, { fields, labelWidth }, layout) {
  const blocks = heads.map((head) => {
    const place = spanOf(fields, head)
    return { place, lines: headingLines(head.text, place, isPeriod, layout) }
  })
  const others = isLast ? fields.filter((it) => headOf(it) !== '') : []
  blocks.push(...others.map((it) => ({ place: it, lines: headOf(it).split('\n') })))
  const cornerLines = corner === '' ? [] : wrapped(corner, labelWidth)
  const height = Math.max(cornerLines.length, ...blocks.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    lineOf([
      { at: 0, text: cornerLines[at - height + cornerLines.length] ?? '' },
      ...blocks.map(({ place, lines }) => placed(lines[at - height + lines.length] ?? '', place, layout)),
    ]),
  )
}

function placed(text, place, layout) {
  return { at: placeOf(text, place, layout['header align']), text }
}

function spanOf(fields, head) {
  const { first, last } = fieldRange(fields, head)
  return { start: fields[first].start, end: fields[last].end, isMany: last > first }
}

function headingLines(text, { start, end }, isPeriod, layout) {
  const isAsWritten = isPeriod && layout['header wrap'] === 'as written'
  return isAsWritten ? text.split('\n') : wrappedHeading(text, end - start)
}

/** Breaks a heading between words, but not within "June 30," where that fits on a line. */
function wrappedHeading(text, width) {
  const lines = wrapped(text.replace(DAY, `$1${NO_BREAK}$2`), width)
  return lines.some((it) => widthOf(it) > width)
    ? wrapped(text, width)
    : lines.map((it) => it.replaceAll(NO_BREAK, ' '))
}

function ruleLines({ heads, isPeriod, isLast }, { fields }, layout) {
  if (!isPeriod) return []
  const rules = layout['header rules']
  const isUnderLast = isLast && (rules === 'under each' || rules === 'under both')
  const isUnderGroup = rules === 'under groups' || rules === 'under both'
  const places = heads
    .map((it) => spanOf(fields, it))
    .filter(({ isMany }) => isUnderLast || (isMany && isUnderGroup && !isLast))
  const line = lineOf(places.map(({ start, end }) => ({ at: start, text: '-'.repeat(end - start) })))
  return widthOf(line) === 0 ? [] : [line]
}
