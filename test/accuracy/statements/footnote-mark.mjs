/** The digit of a footnote's mark: no answer, but a number that could be taken for one. */
export function footnoteMark(marker) {
  return marker.mark('1', { kind: 'footnote mark' })
}
