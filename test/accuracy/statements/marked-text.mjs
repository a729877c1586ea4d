/*
 * Numbers are marked where they are printed, by characters of Unicode's private use that no label has; when the whole filing stands,
 * the marks are taken out and each number's place is known.
 */
const OPEN = '\ue000'
const SHUT = '\ue001'
const MARKS = /\ue000(\d+)\ue001([^\ue000]*)\ue000\ue001/g

/** The text as it is printed. */
export function withoutMarks(marked) {
  return marked.replace(MARKS, '$2')
}

/** Collects what is marked; `mark` gives the text to print. */
export class Marker {
  #items = []

  mark(text, item) {
    this.#items.push(item)
    return `${OPEN}${this.#items.length - 1}${SHUT}${text}${OPEN}${SHUT}`
  }

  /** @returns {{ text: string, items: readonly object[] }} the text without its marks, the items with their `span` and `printed`, by place */
  finish(marked) {
    const items = []
    let text = ''
    let last = 0
    for (const match of marked.matchAll(MARKS)) {
      text += marked.slice(last, match.index)
      const span = [text.length, text.length + match[2].length]
      items.push({ span, printed: match[2], ...this.#items[Number(match[1])] })
      text += match[2]
      last = match.index + match[0].length
    }
    return { text: text + marked.slice(last), items }
  }
}
