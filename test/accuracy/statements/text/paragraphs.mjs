import { centred, wrapped } from './visible-text.mjs'

const WIDTH = 76
const PROSE = [
  'The Company believes that its existing cash and its borrowing capacity are sufficient to meet its needs for the foreseeable future.',
  'In the opinion of management, all adjustments that are necessary for a fair presentation have been made, and they are of a normal recurring nature.',
  'Certain amounts of prior periods have been reclassified to conform to the presentation of the current period.',
  'The results of interim periods are not necessarily indicative of the results of the full year.',
]

/** A paragraph of a text filing, broken over lines. */
export function paragraphLines({ text, align = 'left' }) {
  const lines = wrapped(text, WIDTH)
  return align === 'center' ? lines.map((it) => centred(it, WIDTH)) : lines
}

export function proseTexts(random) {
  return [random.pick(PROSE), random.pick(PROSE)]
}
