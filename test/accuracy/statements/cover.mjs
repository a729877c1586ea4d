import { codeMeaning, releaseDay, reportDay } from './head-columns.mjs'
import { dateWords, inSentenceCase, inTitleCase, numberWords } from './words.mjs'

/**
 * What stands before the statement, one paragraph each: the cover of a form, or the top of a press release.
 *
 * @returns {readonly { text: string, align?: 'center', isBold?: boolean }[]}
 */
export function coverOf({ columns, company, layout, random }) {
  const meaning = needsMeaning(layout, random) ? [{ text: codeMeaning(columns, layout) }] : []
  return [...formCover({ columns, company, layout, random }), ...meaning]
}

/** Codes of quarters and fiscal years are told in words; on a form whose cover names the period, now and then only there. */
function needsMeaning({ header, form }, random) {
  if (header !== 'quarter codes' && header !== 'fiscal years') return false
  return !form.startsWith('10-') || random.chance(0.5)
}

function formCover({ columns, company, layout, random }) {
  const day = dateWords(reportDay(columns), 'long')
  const middle = (text, isBold = false) => ({ text, align: 'center', isBold })
  const commission = [
    middle('UNITED STATES'),
    middle('SECURITIES AND EXCHANGE COMMISSION'),
    middle('Washington, D.C. 20549'),
    middle(`FORM ${layout.form}`, true),
  ]
  switch (layout.form) {
    case '10-Q':
      return [
        ...commission,
        { text: 'QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934' },
        middle(`For the quarterly period ended ${day}`),
        middle(`Commission file number: ${company.fileNumber}`),
        middle(company.name.toUpperCase(), true),
        middle('(Exact name of registrant as specified in its charter)'),
        { text: 'PART I. FINANCIAL INFORMATION', isBold: true },
        { text: 'Item 1. Financial Statements' },
      ]
    case '10-K':
    case '20-F':
      return [
        ...commission,
        { text: 'ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934' },
        middle(`For the fiscal year ended ${day}`),
        middle(`Commission file number: ${company.fileNumber}`),
        middle(company.name, true),
        middle('(Exact name of registrant as specified in its charter)'),
      ]
    case '6-K':
      return [
        ...commission,
        middle('REPORT OF FOREIGN PRIVATE ISSUER'),
        middle(company.name, true),
        { text: `Interim financial statements as of ${day}` },
      ]
    case 'press':
      return pressCover({ columns, company, layout, day, random })
    default:
      return []
  }
}

function pressCover({ columns, company, layout, day, random }) {
  const period = periodName(columns, layout)
  const release = dateWords(releaseDay(columns, random), 'long')
  const isAmerican = layout['currency by'] === 'dateline'
  const line = isAmerican
    ? `${company.place}, ${release} -- ${company.name} (${company.exchange}: ${company.symbol})`
    : `${release} -- ${company.name}`
  return [
    {
      text: `${company.short} Reports Results for the ${inTitleCase(inSentenceCase(period))}`,
      align: 'center',
      isBold: true,
    },
    { text: `${line} today announced its results for the ${period} ended ${day}.` },
  ]
}

function periodName(columns, { header }) {
  const last = columns.reduce((newest, it) => (it.end > newest.end ? it : newest))
  if (header === 'quarter codes') return 'quarter'
  const { quarters, weeks } = columns.find((it) => it.end === last.end && it.quarters > 0) ?? { quarters: 0 }
  if (weeks) return `${numberWords(weeks)} weeks`
  return { 0: 'period', 1: 'quarter', 2: 'six months', 3: 'nine months', 4: 'year' }[quarters]
}
