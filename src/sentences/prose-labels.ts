/** Labels of one word that mean in prose what they mean in a statement. Others ("result", "other", "interest") are too common. */
const TELLING_WORDS = new Set(
  'revenue sale turnover loss profit earning cash inventory ebitda goodwill dividend'.split(' '),
)

/** Lines of a cash flow statement that read like the prose of any change: "increase in stock". */
const MOVEMENT = /^(?:increase|decrease|change|addition|reduction)\b/

/** Whether a label of the lexicon is looked for in running text. */
export function isProseLabel(key: string): boolean {
  return (key.includes(' ') || TELLING_WORDS.has(key)) && !MOVEMENT.test(key)
}
