/*
 * Holds what is read of old filings against their own financial data schedules (EX-27, 1993 to 2001): for every amount of a schedule
 * that isn't nil, whether the filing's other documents give a fact of the same value, in the same currency, at the same end date.
 *
 *     node bench/ex27.mjs DIR_OR_FILE... [--list]
 *
 * Prints a line a filing, then all misses by cause; --list names each miss. Needs `npm run build`. A schedule can be wrong, and may give
 * sums that the statements don't print, so that no reader reaches 100 %: "printed" leaves amounts out whose digits aren't in the text.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Decimal, powerOfTen } from '../dist/base/decimal.js'
import { readSubmission } from '../dist/intake/read-submission.js'
import { convertFiling } from '../dist/pipeline/convert.js'
import { readSchedules } from '../dist/tagged/read-schedules.js'
import { meaningOf } from '../dist/tagged/schedule-tags.js'
import { loadTaxonomy } from '../dist/taxonomy/load.js'

const inputs = process.argv.slice(2).filter((it) => !it.startsWith('--'))
const isListed = process.argv.includes('--list')
if (inputs.length === 0) {
  process.stderr.write('usage: node bench/ex27.mjs DIR_OR_FILE... [--list]\n')
  process.exit(2)
}

const taxonomy = loadTaxonomy()
const causes = new Map()
const totals = { amounts: 0, found: 0, printed: 0 }
const listed = []

for (const path of inputs.flatMap(filesIn)) measureFiling(path)
console.log(
  `\nall: ${totals.found} of ${totals.amounts} (${share(totals.found, totals.amounts)}), of those printed ${share(totals.found, totals.printed)}`,
)
console.log('\nmisses by cause')
for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${cause}`)
if (isListed) console.log(`\n${listed.join('\n')}`)

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((it) => join(path, it))
    .filter((it) => /\.(?:txt|nc|sgml?)$/i.test(it) && statSync(it).isFile())
    .sort()
}

function measureFiling(path) {
  const bytes = readFileSync(path)
  if (!/<TYPE>\s*EX-27/i.test(bytes.toString('latin1'))) return
  const conversion = convertFiling(basename(path), bytes, taxonomy)
  if (conversion.kind === 'refused') return
  const { text } = conversion.source
  const { documents } = readSubmission(text)
  const printed = new Set(
    documents
      .filter((it) => it.use === 'report')
      .flatMap(({ span }) => text.slice(span.start, span.end).match(/\d[\d,]*(?:\.\d+)?/g) ?? []),
  )
  const facts = conversion.report.facts.filter(
    (it) => it.unit !== null && !it.provenance.derivation.concept?.includes('schedule-tag'),
  )
  const byValue = new Map()
  for (const fact of facts) {
    const value = new Decimal(fact.value).abs().toString()
    byValue.set(value, [...(byValue.get(value) ?? []), fact])
  }
  const currency = conversion.profile.currency?.value ?? 'USD'
  const amounts = readSchedules(text, documents).flatMap(amountsOf)
  let found = 0
  for (const amount of amounts) {
    const cause = missOf(amount, byValue, currency, printed)
    totals.amounts++
    if (cause !== 'not printed') totals.printed++
    if (cause === null) found++
    else {
      causes.set(cause, (causes.get(cause) ?? 0) + 1)
      listed.push(`${basename(path)}  ${cause.padEnd(30)}${amount.tag}  ${amount.digits}  ${amount.end}`)
    }
  }
  totals.found += found
  console.log(`${basename(path).padEnd(40)} ${found} of ${amounts.length} (${share(found, amounts.length)})`)
}

/** The amounts of a schedule that aren't nil, as stated. */
function amountsOf({ article, multiplier, columns, lines }) {
  return lines.flatMap(({ tag, values }) =>
    values.flatMap(({ number, negative }, column) => {
      const meaning = meaningOf(article, tag)
      if (meaning === null || number.isZero()) return []
      const exponent =
        meaning.quantity === 'money' || meaning.quantity === 'shares'
          ? (multiplier?.value ?? 0)
          : meaning.quantity === 'percent'
            ? -2
            : 0
      const value = number.times(powerOfTen(exponent)).times(negative.length > 0 ? -1 : 1)
      return [{ tag, digits: number.toString(), value, meaning, end: columns[column].end?.value ?? null }]
    }),
  )
}

/** Why no fact gives an amount; null where one does. */
function missOf({ value, digits, meaning, end }, byValue, currency, printed) {
  const alike = byValue.get(value.abs().toString()) ?? []
  const endOf = ({ period }) => (period.kind === 'instant' ? period.date : period.end)
  const isUnit = ({ unit }) => {
    if (meaning.quantity === 'shares') return unit.numerator === 'xbrli:shares'
    if (meaning.quantity === 'percent') return unit.numerator === 'xbrli:pure'
    return unit.numerator === `iso4217:${currency}`
  }
  const inUnit = alike.filter(isUnit)
  const atEnd = inUnit.filter((it) => meaning.time === 'opening' || endOf(it) === end)
  if (atEnd.some((it) => new Decimal(it.value).eq(value))) return null
  if (atEnd.length > 0) return 'other sign'
  if (inUnit.length > 0) return 'other date'
  if (alike.length > 0) return 'other unit'
  if (!printed.has(digits) && !printed.has(grouped(digits))) return 'not printed'
  const isScaled = [-6, -3, 3, 6].some((it) => byValue.has(value.abs().times(powerOfTen(it)).toString()))
  return isScaled ? 'other scale' : 'no fact of a printed number'
}

function grouped(digits) {
  const [whole, fraction] = digits.split('.')
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}

function share(count, of) {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`
}
