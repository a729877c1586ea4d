import { basename } from 'node:path'

/** What is found in misprinted filings: their sums don't add up, or they state one thing twice with different values. */
const MISPRINTS = /^(calc11e:inconsistent|arelle:duplicateFacts|oime:disallowedDuplicateFacts|xbrl\.5\.2\.5\.2)/

/**
 * What is wrong with a file by Arelle's verdict, as `CODE: text`; nothing for a valid one.
 * @param text the file's own, for what Arelle doesn't check
 * @param isMisprintAllowed whether a filing may disagree with itself
 */
export function faultsOf(verdict, text, isMisprintAllowed = false) {
  const found = verdict.messages.filter(({ code }) => !(isMisprintAllowed && MISPRINTS.test(code)))
  return [
    ...new Set(found.map(({ code, text: message }) => `${code}: ${message}`)),
    ...kindFaults(verdict),
    ...(verdict.path.endsWith('.json') ? jsonFaults(text) : []),
  ]
}

/** A file that Arelle takes for something else passes all its checks: it has none for it. */
function kindFaults({ path, kind, facts, undeclared }) {
  const expected = path.endsWith('.xsd') ? 'schema' : 'instance'
  if (kind !== expected) return [`conformance:kind: Arelle takes this for: ${kind}`]
  if (expected === 'instance' && facts.length + undeclared === 0) return ['conformance:noFacts: it holds no fact']
  return undeclared === 0 ? [] : [`conformance:undeclared: ${undeclared} facts have no known concept or context`]
}

/** xBRL-JSON wants decimals as integers (3.1.6); Arelle takes strings too. */
function jsonFaults(text) {
  const facts = Object.entries(JSON.parse(text).facts ?? {})
  const wrong = facts.filter(([, it]) => it.decimals !== undefined && !Number.isInteger(it.decimals)).map(([id]) => id)
  return wrong.length === 0 ? [] : [`conformance:decimals: decimals are no integers: ${wrong.slice(0, 3).join(', ')}`]
}

/** What one of two verdicts on the same report holds and the other lacks, as `CODE: text`; nothing for equal ones. */
export function differences(first, second) {
  return [...onlyInFirst(first, second), ...onlyInFirst(second, first)]
}

function onlyInFirst(first, second) {
  const others = countOf(second.facts)
  const missing = [...countOf(first.facts)].filter(([fact, count]) => count > (others.get(fact) ?? 0))
  return missing.map(([fact]) => `conformance:differs: only in ${basename(first.path)}: ${fact}`)
}

/** Fact → how often it is stated. */
function countOf(facts) {
  const counts = new Map()
  for (const fact of facts.map((it) => JSON.stringify(it))) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return counts
}

const SUMS = /^calc11e:/

/**
 * Where a filing disagrees with itself by Arelle's verdict on its instance, and none of the report's findings tells of it, as
 * `CODE: text`.
 * @param report the filing's xBRL-JSON; its facts have the ids that the instance's have
 */
export function untoldMisprints({ messages }, report) {
  const told = (code) =>
    report['f2x:findings'].filter((it) => it.code === code).map((it) => new Set(it.spans.map(String)))
  const sums = told('validate/sum-missed')
  const printings = ['validate/printings-disagree', 'validate/schedule-disagrees', 'validate/header-disagrees'].flatMap(
    told,
  )
  const isTold = ({ code, text, about }) => {
    const facts = about.map((id) => report.facts[id]).filter(Boolean)
    const placesOf = (them) => new Set(them.map((it) => String(it['f2x:source'].value)))
    const countIn = (spans, places) => [...places].filter((it) => spans.has(it)).length
    if (!SUMS.test(code)) return printings.some((spans) => countIn(spans, placesOf(facts)) >= 2)
    const totals = placesOf(facts.filter((it) => text.includes(` from ${it.dimensions.concept} `)))
    return sums.some((spans) => countIn(spans, totals) >= 1)
  }
  return messages
    .filter((it) => MISPRINTS.test(it.code) && !isTold(it))
    .map(({ code, text }) => `conformance:untold: no finding tells of this: ${code}: ${text}`)
}
