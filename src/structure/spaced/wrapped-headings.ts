import { isLone, type LaidLine, TIME } from './laid-line.js'
import { MONTH_PATTERN, type Piece } from './pieces.js'

const MONTH_END = new RegExp(`[\\s(]${MONTH_PATTERN}$`, 'i')
const DAY_FIRST = /^\d{1,2}(?:,|\s|$)/
const OPEN_END = /\b(?:ended|ending|of|the|for|in|from|and|to|except|united)$|,$/i
/** What a note on scale has. */
const NOTE = /\b(?:thousands|millions|billions)\b|\b0{3}\b/i
const NOTE_GOES_ON = /^(?:states\s+)?(?:dollars?|euros?|pounds?|yen|francs?)\b|^(?:except|shares?|per)\b/i
/** How near the left edge a text over the labels begins. */
const EDGE = 8
/** How far from each other the lines of a text at the left may begin, in characters. */
const ASIDE = 4

/**
 * For the index of a line of headings, the indices of all lines of the text that it begins with, where that is a phrase broken over
 * lines: what the columns are of, or the note on their scale.
 *
 *     (in thousands of United            For the six months ended June
 *     States dollars)      2009  2008    30,                            2009  2008
 */
export function findWrappedHeadings(header: readonly LaidLine[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  for (let at = 1; at < header.length; at++) {
    const above = found.get(at - 1) ?? [at - 1]
    const said = saidBy(above.map((it) => header[it]!))
    if (!goesOnFrom(header[at]!, header[at - 1]!, said)) continue
    found.set(at, [...above, at])
    found.delete(at - 1)
  }
  return found
}

/** Most lines above the headings that a phrase may begin on. */
const MOST_ABOVE = 4

/** Where the phrase begins that the first line of the headings goes on with; that line where it begins with none. */
export function phraseStart(lines: readonly LaidLine[], start: number, floor: number): number {
  for (let from = Math.max(floor, start - MOST_ABOVE); from < start; from++) {
    const phrase = lines.slice(from, start + 1)
    if (findWrappedHeadings(phrase).get(phrase.length - 1)?.length === phrase.length) return from
  }
  return start
}

/** Whether the first text of a line goes on from what the lines above say. */
function goesOnFrom(line: LaidLine, above: LaidLine, said: string): boolean {
  if (line.kind !== 'text' || above.kind !== 'text') return false
  const [first] = above.pieces
  const [next] = line.pieces
  if (first === undefined || next === undefined || !standBelow(first, next)) return false
  const areAlone = isLone(above) && isLone(line)
  if (areAlone && hasOpenBracket(said)) return true
  if (NOTE.test(said)) return (isAside(first, next) || areAlone) && isOpenNote(said, next.text)
  return isAside(first, next) && isOpenTime(said, next.text)
}

/** Whether these lines are a note on scale alone, which is of all columns wherever it stands. */
export function isNoteAlone(lines: readonly LaidLine[]): boolean {
  const said = saidBy(lines)
  return lines.every(isLone) && NOTE.test(said) && !TIME.test(said)
}

/** "(In thousands)" */
export function isScaleNote(text: string): boolean {
  return /^\(.*\)$/.test(text) && NOTE.test(text) && !TIME.test(text)
}

/** What lines begin with. */
function saidBy(lines: readonly LaidLine[]): string {
  return lines.map((it) => it.pieces[0]?.text ?? '').join(' ')
}

function standBelow(above: Piece, below: Piece): boolean {
  return Math.abs(above.left - below.left) <= ASIDE || (above.left < below.right && below.left < above.right)
}

/** Both at the left edge, over the labels. */
function isAside(above: Piece, below: Piece): boolean {
  return above.left < EDGE && below.left < EDGE
}

function isOpenNote(above: string, below: string): boolean {
  return hasOpenBracket(above) || NOTE_GOES_ON.test(below) || OPEN_END.test(above)
}

function isOpenTime(above: string, below: string): boolean {
  return MONTH_END.test(above) ? DAY_FIRST.test(below) : isLength(above) && isTime(below)
}

/** "Six months ended", and what time that is. */
function isLength(text: string): boolean {
  return /\b(?:ended|ending)$/i.test(text)
}

function isTime(text: string): boolean {
  return /^(?:\p{L}{3,9}\.?\s+\d{1,2}\b|\d{1,2}\s\p{L}{3})/u.test(text)
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
