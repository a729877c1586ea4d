import { gather } from '../base/gather.js'
import type { Field } from '../model/field.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { findPeriods } from '../phrases/periods.js'
import { type CoverLine, groupRange } from './cover-line.js'

const AUDIT = /(?<![\w])(?<status>unaudited|audited|not\s+audited|reviewed)(?![\w])/di
const EVENTS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'WebcastDate', pattern: /\b(?:web\s?cast|audio\s+web\s+cast)\b/i },
  { name: 'ConferenceCallDate', pattern: /\bconference\s+call\b/i },
]

/** Reads what a release says of itself: which fiscal period it reports, whether it is audited, when its call is. */
export function readReleaseFacts(lines: readonly CoverLine[], paragraphs: readonly CoverLine[]): readonly Field[] {
  return [...readFiscalFocus(paragraphs), ...readAuditStatus(lines), ...readEvents(paragraphs)]
}

/** A heading over what is expected. */
const AHEAD = /\b(?:guidance|outlook|targets?|forecasts?|expectations)\b/i

/** A heading that names a fiscal period: "REPORTS SECOND QUARTER RESULTS / FOR FISCAL YEAR 2007". */
function readFiscalFocus(lines: readonly CoverLine[]): readonly Field[] {
  const headings = lines.filter((it) => it.isHeading && !AHEAD.test(it.text))
  const common = { label: [], rule: 'heading-names-period' as const, group: null }
  for (const line of headings) {
    const mention = findPeriods(line.text).find((it) => it.kind === 'fiscal' && it.part.kind !== 'year')
    if (mention?.kind !== 'fiscal' || mention.part.kind === 'year' || mention.part.kind === 'months') continue
    const printed = line.text.slice(mention.range.start, mention.range.end)
    const words =
      printed.match(/^\s*(?:[QH][1-4]|[1-4][QH]|[\w]+[-\s]+(?:(?:fiscal|financial)\s+)?(?:quarter|half))/i)?.[0] ??
      printed
    const value = `${mention.part.kind === 'quarter' ? 'Q' : 'H'}${mention.part.number}`
    const span = line.spanOf({ start: mention.range.start, end: mention.range.start + words.trimEnd().length })
    return [{ ...common, name: 'DocumentFiscalPeriodFocus', value, span }, ...readFiscalYear(line)]
  }
  const headlines = headings.filter((it) => /\b(?:results|earnings|reports)\b/i.test(it.text))
  const fullYear = gather(headlines, (it) => readHalfYear(it) ?? readFullYear(it)).slice(0, 2)
  return fullYear.length > 0 ? fullYear : gather(headlines, readFiscalYear).slice(0, 1)
}

/** "Announces Half Year Fiscal 2017 Results": a half-year report without a number is of the first. */
function readHalfYear(line: CoverLine): readonly Field[] | null {
  const match = line.text.match(/\b(?<words>half[-\s]+year(?:ly)?)\b/di)
  const range = match === null ? null : groupRange(match, 'words')
  if (range === null) return null
  return [
    {
      name: 'DocumentFiscalPeriodFocus',
      value: 'H1',
      span: line.spanOf(range),
      label: [],
      rule: 'heading-names-period',
      group: null,
    },
    ...readFiscalYear(line),
  ]
}

const PART_OF_YEAR = /\b(?:quarter|half|interim|months|weeks)\b/i

/** "REPORTS FULL YEAR RESULTS FOR 2005". */
function readFullYear(line: CoverLine): readonly Field[] {
  if (PART_OF_YEAR.test(line.text)) return []
  const match = line.text.match(/\b(?<words>(?:full|fiscal|financial)[-\s]+year|annual|year[-\s]end)\b/di)
  const range = match === null ? null : groupRange(match, 'words')
  if (range === null) return []
  return [
    {
      name: 'DocumentFiscalPeriodFocus',
      value: 'FY',
      span: line.spanOf(range),
      label: [],
      rule: 'heading-names-period',
      group: null,
    },
    ...readFiscalYear(line),
  ]
}

function readFiscalYear(line: CoverLine): readonly Field[] {
  const year = [...fiscalYears(line), ...bareYears(line)][0]
  return year === undefined
    ? []
    : [{ name: 'DocumentFiscalYearFocus', ...year, label: [], rule: 'heading-names-period', group: null }]
}

function fiscalYears(line: CoverLine): readonly { value: string; span: Field['span'] }[] {
  return gather(findPeriods(line.text), (mention) => {
    if (mention.kind !== 'fiscal' || typeof mention.year !== 'number') return []
    const printed = line.text.slice(mention.range.start, mention.range.end)
    const digits = printed.match(/\d{2,4}$/)
    if (digits?.index === undefined) return []
    const start = mention.range.start + digits.index
    return [{ value: String(mention.year), span: line.spanOf({ start, end: start + digits[0].length }) }]
  })
}

/** "Second quarter results for 2004". */
function bareYears(line: CoverLine): readonly { value: string; span: Field['span'] }[] {
  const match = line.text.match(/\b(?:for|of|in|fiscal|annual|year|half|quarter|interim)\s+(?<year>(?:19|20)\d\d)\b/di)
  const range = match === null ? null : groupRange(match, 'year')
  return range === null ? [] : [{ value: line.text.slice(range.start, range.end), span: line.spanOf(range) }]
}

/** "Quarterly data (unaudited)", "Unaudited pro forma": parts that no auditor looks at, whatever the statements are. */
const ASIDE = /\b(?:quarterly\s+(?:results|data|financial|information)|pro[-\s]?forma|supplement\w*|selected)\b/i
const AUDITORS_REPORT =
  /^\W*report\s+of\s+independent\s+(?:registered\s+|certified\s+|chartered\s+)?(?:public\s+)?(?:auditors?|account)/i

function readAuditStatus(lines: readonly CoverLine[]): readonly Field[] {
  const isAudited = lines.some((it) => AUDITORS_REPORT.test(it.text))
  for (const line of lines) {
    if (ASIDE.test(line.text)) continue
    const match = line.text.match(AUDIT)
    const range = match === null ? null : groupRange(match, 'status')
    if (
      match === null ||
      range === null ||
      !(
        line.isHeading ||
        /^\W*(?:un)?audited\W*$/i.test(line.text) ||
        /\((?:[^)]*\s)?(?:un)?audited|[–—-]\s*(?:un)?audited\W*$/i.test(line.text)
      )
    )
      continue
    const value = (match.groups?.status ?? '').toLowerCase().replace(/^not\s+audited$/, 'unaudited')
    if (isAudited && value === 'unaudited') continue
    return [
      {
        name: 'FinancialStatementsAuditStatus',
        value,
        span: line.spanOf(range),
        label: [],
        rule: 'audit-status',
        group: null,
      },
    ]
  }
  return []
}

function readEvents(lines: readonly CoverLine[]): readonly Field[] {
  return gather(EVENTS, ({ name, pattern }): readonly Field[] => {
    for (const line of lines) {
      const word = line.text.match(pattern)
      if (word?.index === undefined) continue
      const date = findDates(line.text).find((it) => it.range.start > word.index! - 200 && exactDate(it) !== null)
      if (date === undefined) continue
      const label = [line.spanOf({ start: word.index, end: word.index + word[0].length })]
      return [{ name, value: exactDate(date)!, span: line.spanOf(date.range), label, rule: 'event-date', group: null }]
    }
    return []
  })
}
