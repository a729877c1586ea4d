/** Lines that only a balance can be, by their last word: "Mortgage notes payable", "Inventory", "Working capital". */
const HEAD =
  /\b(?:payables?|receivables?|debt|indebtedness|liabilities|assets|equity|deficiency|backlog|(?:working|share|partners['’]?)\s+capital|(?:total|gross|net|impaired|non-?performing)\s+loans|notes\s+outstanding|shares\s+outstanding|units\s+outstanding|cash\s+equivalents|(?:short[-\s]term|marketable|debt|equity)\s+(?:investments|securities)|inventor(?:y|ies))\W*$/i
/** Words that tell of what happened to it, or of what it brought or cost. */
const MOVEMENT =
  /\b(?:increases?|decreases?|changes?|movements?|additions?|payments?|proceeds|repayments?|issu\w+|purchases?|sales?|sold|interest|provisions?|expenses?|income|gains?|loss(?:es)?|amorti[sz]ation|depreciation|returns?|average|weighted|net\s+cash|acqui\w+|impairments?|disposals?|disposition|costs?|charges?|write\w*|earnings|revenues?|premiums?|on|of|from|in|for|to|by|per|used|diluted|basic)\b/i

const FLOW =
  /\b(?:cash\s+flows?|interest|expenses?|income|revenues?|sales|costs?|earnings|gains?|loss(?:es)?|provisions?)\b/i

/** Whether a label names what there is on a day, so that a period over it means the period's last day. */
export function namesBalance(label: string): boolean {
  if (/^\W*(?:tangible\s+|net\s+)?book\s+value\b/i.test(label)) return true
  const bare = label.replace(/\([^()]*\)|,\s*net\b/gi, ' ')
  return HEAD.test(bare) && !MOVEMENT.test(bare)
}

/** Whether a label names a ratio to what there is at the end: "Allowance to year-end loans". */
export function isOfYearEnd(label: string): boolean {
  return /\bto\s+(?:total\s+)?(?:year|period)[\s-]end\s/i.test(label)
}

/** Headings over what there is on a day: "Financial position at June 30:", "At year end:", "Balance sheet data:". */
const POSITION =
  /\bfinancial\s+(?:position|condition)\b|\bbalance\s+sheets?\b|^\W*(?:at|as\s+of)\s+(?:the\s+)?(?:fiscal\s+)?(?:year|period|quarter|end\s+of|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d)/i

/** Whether a heading says that what stands below it is what there is on a day: "Long-lived assets:" over "United States". */
export function headsBalances(heading: string): boolean {
  const bare = heading.replace(/[\s:]+$/, '')
  if (/\b(?:shares|units)\b/i.test(bare)) return false
  return namesBalance(bare) || (POSITION.test(bare) && !/\b(?:results?|changes?|cash\s+flows?)\b/i.test(bare))
}

/** Whether a line below such a heading is of what happened all the same. */
export function tellsOfMovement(label: string): boolean {
  return MOVEMENT.test(label) || FLOW.test(label) || HAPPENING.test(label)
}

const HAPPENING = /\b(?:contributions?|paid|dividends?|transfers?|settlements?|accruals?|expenditures?|additional)\b/i

/** Whether a heading says that what stands below it is what something brought or cost: "Interest expense:" over "Deposits". */
export function tellsOfFlow(heading: string): boolean {
  return FLOW.test(heading)
}
