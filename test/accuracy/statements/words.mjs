import { partsOf } from './days.mjs'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TEENS = { 13: 'thirteen', 14: 'fourteen', 16: 'sixteen' }
const TENS = { 2: 'twenty', 3: 'thirty', 4: 'forty', 5: 'fifty' }

export const MONTH_NAMES = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`)

/** Whether a label names the month and date of a day: "Cash at June 30" names 2009-06-30. */
export function namesDay(label, day) {
  const { month, date } = partsOf(day)
  return new RegExp(`\\b${MONTHS[month - 1]} ${date}\\b`, 'i').test(label)
}

/** @param style `long` "June 30, 2009", `short` "Jun. 30, 2009", `day first` "30 June 2009", `slashes` "6/30/2009", `iso` "2009-06-30" */
export function dateWords(day, style) {
  const { year, month, date } = partsOf(day)
  if (style === 'iso') return day
  if (style === 'slashes') return `${month}/${date}/${year}`
  const dayWords = dayAndMonth(day, style)
  return style === 'day first' ? `${dayWords} ${year}` : `${dayWords}, ${year}`
}

/** "June 30", "Jun. 30", "30 June". */
export function dayAndMonth(day, style) {
  const { month, date } = partsOf(day)
  const name = MONTHS[month - 1]
  if (style === 'day first') return `${date} ${name}`
  return `${style === 'short' && name.length > 4 ? `${name.slice(0, 3)}.` : name} ${date}`
}

/** "twenty-six". */
export function numberWords(count) {
  if (count <= 12) return ONES[count]
  if (TEENS[count] !== undefined) return TEENS[count]
  const ones = count % 10
  return `${TENS[Math.floor(count / 10)]}${ones === 0 ? '' : `-${ONES[ones]}`}`
}

/** "Three Months Ended" from "three months ended": small words stay small but for the first. */
export function inTitleCase(text) {
  return text.replace(/\b[a-z]+/g, (word, at) =>
    at > 0 && /^(?:of|the|and|in|to|for|per|s|m|unless|except)$/.test(word) ? word : inSentenceCase(word),
  )
}

export function inSentenceCase(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "a, b and c". */
export function listWords(words) {
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
