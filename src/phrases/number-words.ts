const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'zeroth first second third fourth'.split(' ')

/** A regular expression source for a whole number below a hundred, in digits or in words: `13`, `thirteen`, `twenty-six`. */
export const COUNT_PATTERN = `(?:\\d{1,2}|(?:${TENS.slice(2).join('|')})(?:[- \\n](?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')})`

/** A regular expression source for an ordinal from first to fourth. */
export const ORDINAL_PATTERN = `(?:${ORDINALS.slice(1).join('|')}|1st|2nd|3rd|4th)`

/** Reads what `COUNT_PATTERN` matches. */
export function parseCount(text: string): number | null {
  const word = text.trim().toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  const [first = '', second] = word.split(/[- \n]+/)
  const one = ONES.indexOf(first)
  if (one >= 0) return one
  const tens = TENS.indexOf(first)
  if (tens < 1) return null
  return 10 * tens + (second === undefined ? 0 : ONES.indexOf(second))
}

/** Reads what `ORDINAL_PATTERN` matches. */
export function parseOrdinal(text: string): number | null {
  const word = text.trim().toLowerCase()
  if (/^[1-4](st|nd|rd|th)$/.test(word)) return Number(word[0])
  const index = ORDINALS.indexOf(word)
  return index > 0 ? index : null
}
