import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS, convertAndScore } from './convert-and-score.mjs'

/** Kinds of facts as the scorer names them → least share of their answers, in percent, that each aspect must be right for. */
const LEAST_SHARES = {
  face: { found: 99.5, value: 99, unit: 99, period: 98 },
  table: { found: 98, value: 97, unit: 97, period: 95 },
  dimensional: { found: 95, value: 93, period: 85, dims: 75 },
}
/** Most of the facts inside tables with answers, in percent, that stand at no answer: percent columns and notes taken for facts. */
const MOST_STRAY = 6

/**
 * All HTML filings with answers, counted together.
 *
 * @param scratch folder to write to
 * @returns what was checked, and what is wrong with it
 */
export function checkHtmlFilings(scratch) {
  const { totals } = convertAndScore(htmlFilings(), scratch).scores
  return [
    ...Object.entries(LEAST_SHARES).map(([kind, shares]) => checkShares(kind, shares, totals[kind])),
    checkStray(totals.table),
  ]
}

function htmlFilings() {
  const folder = join(CORPUS, 'ixbrl')
  const stems = readdirSync(folder).filter((it) => it.endsWith('.html'))
  return [...stems.sort().map((it) => join(folder, it)), join(CORPUS, 'press', 'adobe-8k-2023.txt')]
}

function checkShares(kind, shares, total) {
  const measured = Object.entries(shares).map(([aspect, least]) => {
    const share = percent(total[aspect], total.gold)
    return { text: `${aspect} ${share.toFixed(1)}`, fault: share >= least ? [] : [`${aspect}: less than ${least} %`] }
  })
  return {
    name: `HTML filings: ${kind} facts: ${total.gold}, of them ${measured.map((it) => it.text).join(', ')} %`,
    faults: measured.flatMap((it) => it.fault),
  }
}

function checkStray({ stray, inside }) {
  const share = percent(stray, inside)
  return {
    name: `HTML filings: facts in tables that stand at no answer: ${share.toFixed(1)} %`,
    faults: share <= MOST_STRAY ? [] : [`more than ${MOST_STRAY} %`],
  }
}

function percent(part, whole) {
  return whole === 0 ? 0 : (100 * part) / whole
}
