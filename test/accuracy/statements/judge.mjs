/** The aspects that are judged, in the order in which a failure is named by the first. */
export const FAULTS = ['not found', 'wrong value', 'wrong unit', 'wrong period']

/**
 * Holds facts against a printed filing's answers. A fact is found by the digits it was read from: its span and the answer's share
 * at least half of what they cover. Signs aren't compared: they are the concept's, and concepts aren't asked for here.
 *
 * @param {readonly { value: string, unit: string, start: string | null, end: string, span: readonly [number, number] }[]} facts
 * @param {import('./print-filing.mjs').PrintedFiling} filing
 * @returns {{ verdicts: readonly { answer: object, fact: object | null, faults: readonly string[] }[], taken: readonly object[] }}
 *   a verdict for each answer, and the decoys that were taken for facts
 */
export function judge(facts, { answers, decoys }) {
  const ordered = [...facts].sort((a, b) => a.span[0] - b.span[0])
  return {
    verdicts: answers.map((answer) => verdictOf(answer, factsAt(ordered, answer.span))),
    taken: decoys.filter(({ span }) => factsAt(ordered, span).length > 0),
  }
}

function verdictOf(answer, facts) {
  const judged = facts.map((fact) => ({ answer, fact, faults: faultsOf(fact, answer) }))
  const [best] = judged.sort((a, b) => a.faults.length - b.faults.length)
  return best ?? { answer, fact: null, faults: ['not found'] }
}

function faultsOf(fact, answer) {
  const isRight = {
    'wrong value': plainNumber(fact.value) === plainNumber(answer.value),
    'wrong unit': fact.unit === answer.unit,
    'wrong period': fact.start === answer.start && fact.end === answer.end,
  }
  return FAULTS.filter((it) => isRight[it] === false)
}

/** "-1.80" and "1.8" are of one size. */
function plainNumber(value) {
  const [whole, fraction = ''] = value.replace('-', '').split('.')
  const digits = fraction.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`
}

/** @param facts by place */
function factsAt(facts, span) {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle].span[1] <= span[0]) low = middle + 1
    else high = middle
  }
  const found = []
  for (let at = low; at < facts.length && facts[at].span[0] < span[1]; at++)
    if (isNear(facts[at].span, span)) found.push(facts[at])
  return found
}

function isNear(a, b) {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return 2 * shared >= a[1] - a[0] + (b[1] - b[0]) - shared
}
