/** What is only expected. */
const EXPECTED = /\b(?:outlook|guidance|forecast(?:s|ed)?|budget(?:ed)?|consensus)\b/i
/** "Third Quarter Results and Outlook" stands over results too. */
const RESULTS = /\b(?:results|highlights|review|statements?)\b/i
const LONGEST_TITLE = 80

/** Whether words name what is only expected. */
export function namesExpected(words: string): boolean {
  return EXPECTED.test(words)
}

/** Whether a caption says that what stands below it is expected. */
export function isOfOutlook(caption: string): boolean {
  return caption.length <= LONGEST_TITLE && EXPECTED.test(caption) && !RESULTS.test(caption)
}
