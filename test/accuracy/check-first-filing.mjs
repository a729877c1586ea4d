import { join } from 'node:path'
import { CORPUS, convertAndScore } from './convert-and-score.mjs'

const FILING = join(CORPUS, 'press', 'lorus-6k-2007.txt')

/** Kinds of facts as the scorer names them → how many answers there are; every aspect of each must be right. */
const FACT_COUNTS = { table: 52, narrative: 24, dimensional: 8 }
const ASPECTS = ['found', 'value', 'sign', 'unit', 'period', 'dims', 'decimals', 'complete']

/**
 * The customer's first filing: its answers were made by hand, and every fact must be right.
 *
 * @param scratch folder to write to
 * @returns what was checked, and what is wrong with it
 */
export function checkFirstFiling(scratch) {
  const { reports, scores } = convertAndScore([FILING], scratch)
  return [
    ...Object.entries(FACT_COUNTS).map(([kind, count]) => checkKind(kind, count, scores.totals[kind])),
    ...checkRest(reports[0], scores),
  ]
}

function checkKind(kind, count, total) {
  const shares = [
    ['answers', total.gold, count],
    ...ASPECTS.map((it) => [it, total[it], count]),
    ['concept', total.concept, total.conceptGold],
    ['precision', total.right, total.claimed],
  ]
  const faults = shares
    .filter(([, found, all]) => found !== all)
    .map(([name, found, all]) => `${name}: ${found} of ${all}`)
  return {
    name: `first filing: ${kind} facts: ${total.complete} of ${count} complete`,
    faults: [...faults, ...(total.stray === 0 ? [] : [`stray: ${total.stray}`])],
  }
}

function checkRest(report, { totals: { text }, ledger }) {
  const numeric = Object.values(report.facts).filter(
    (it) => it.decimals !== undefined || it.dimensions.unit !== undefined,
  )
  return [
    check(`numeric facts in the report: ${numeric.length} of 84`, numeric.length === 84),
    check(`text facts: ${text.complete} of 36 complete, at least 34`, text.gold === 36 && text.complete >= 34),
    check(`numbers: ${ledger.same} of 184 classed right`, ledger.numbers === 184 && ledger.same === 184),
  ]
}

function check(name, isGood) {
  return { name: `first filing: ${name}`, faults: isGood ? [] : ['not so'] }
}
