import { canonicalJson } from '../../src/base/canonical-json.js'
import type { MappedText, Range } from '../../src/base/mapped-text.js'
import type { Span } from '../../src/base/span.js'
import { readCover } from '../../src/cover/read-cover.js'
import { decode } from '../../src/intake/decode.js'
import { readSubmission } from '../../src/intake/read-submission.js'
import type { Block } from '../../src/model/document.js'
import { ASPECTS } from '../../src/model/fact.js'
import type { Field } from '../../src/model/field.js'
import type { Grid } from '../../src/model/grid.js'
import type { Observation, Reading } from '../../src/model/observation.js'
import { periodText } from '../../src/model/period.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import type { Sentence, SentenceStatement } from '../../src/model/sentence.js'
import type { Taxonomy } from '../../src/model/taxonomy.js'
import { unitText } from '../../src/model/unit.js'
import { observeGrids } from '../../src/observe/observe-grids.js'
import { observeSentences } from '../../src/observe/observe-sentences.js'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { convertFiling } from '../../src/pipeline/convert.js'
import { isProseLabel } from '../../src/sentences/prose-labels.js'
import { readSentences } from '../../src/sentences/read-sentences.js'
import { readDocument } from '../../src/structure/read-document.js'
import { readGrids } from '../../src/tables/read-grids.js'
import { renderPhysical } from '../support/render-blocks.js'
import { renderColumn, renderRows } from '../support/render-grid.js'
import { renderMention } from '../support/render-period.js'

/** What each stage makes of a filing, as a text that a person can read and compare: file name → text. */
export function renderStages(name: string, bytes: Uint8Array, taxonomy: Taxonomy): ReadonlyMap<string, string> {
  const conversion = convertFiling(name, bytes, taxonomy)
  if (conversion.kind === 'refused') return new Map([['refusal.txt', `${conversion.reason.message}\n`]])
  const { profile, report } = conversion
  const source = decode(name, bytes)
  const { blocks } = readDocument(source, readSubmission(source.text))
  const grids = readGrids(blocks)
  const sentences = readSentences(blocks, labelMatcher(taxonomy.lexicon.map((it) => it.label).filter(isProseLabel)))
  const observations = [...observeGrids(grids, profile), ...observeSentences({ sentences, blocks, grids }, profile)]
  const { text } = source
  return new Map([
    ['blocks.txt', lines(blocks.map(renderBlock))],
    ['grids.txt', lines(grids.flatMap(renderGrid))],
    ['sentences.txt', lines(sentences.filter((it) => it.statements.length > 0).flatMap(renderSentence))],
    ['fields.txt', lines(readCover(blocks).map((it) => renderField(it, text)))],
    ['profile.json', canonicalJson(profile)],
    ['observations.txt', lines(observations.map((it) => renderObservation(it, text)))],
    ['facts.txt', lines(report.facts.flatMap((it) => renderFact(it, text)))],
    ['findings.txt', lines(report.findings.flatMap((it) => renderFinding(it, text)))],
    ['numbers.txt', lines(renderNumbers(report, text))],
  ])
}

function lines(all: readonly string[]): string {
  return all.map((it) => `${it}\n`).join('')
}

function quoted(span: Span, text: string): string {
  return `@${span.start} ${JSON.stringify(text.slice(span.start, span.end))}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function renderBlock(block: Block): string {
  if (block.kind === 'table')
    return `@${block.table.span.start} table:\n    ${renderPhysical(block.table).replaceAll(' / ', '\n    ')}`
  const { start } = block.text.sourceSpan(block.text.whole)
  return `@${start} ${block.kind}: ${block.text.text.replaceAll('\n', '\n    ')}`
}

function renderGrid(grid: Grid): readonly string[] {
  return [
    `@${grid.span.start} ${grid.title === null ? 'no title' : oneLine(grid.title.text)}`,
    ...grid.notes.map(({ text, scales, currencies }) => {
      const said = [...scales.map((it) => `10^${it.exponent}`), ...currencies.map((it) => it.code ?? 'some currency')]
      return `  note: ${oneLine(text.text)}: ${said.join(', ') || 'nothing'}`
    }),
    ...grid.columns.map((it) => `  column ${it.index}: ${oneLine(it.heading.text)}: ${renderColumn(it)}`),
    ...renderRows(grid).map((it, row) => `  row ${row}: ${it}`),
  ]
}

function renderSentence({ text, statements }: Sentence): readonly string[] {
  const { start } = text.sourceSpan(text.whole)
  return [`@${start} ${oneLine(text.text)}`, ...statements.map((it) => `    ${renderStatement(it, text)}`)]
}

function renderStatement(statement: SentenceStatement, text: MappedText): string {
  const { amount, measure, role, direction, side, choice } = statement
  const said = (range: Range): string => oneLine(text.text.slice(range.start, range.end))
  const periods = (['period', 'leading', 'basis'] as const).flatMap((it) => {
    const mention = statement[it]
    return mention === null ? [] : [`${it} ${renderMention(mention)}`]
  })
  return [
    said(amount.range),
    measure === null ? 'of nothing known' : `of "${said(measure.range)}"`,
    direction === null ? role : `${role} ${direction}`,
    side,
    ...periods,
    ...(choice === 0 ? [] : [`choice ${choice}`]),
  ].join(', ')
}

function renderField({ name, value, span, label, rule, group }: Field, text: string): string {
  const evidence = [quoted(span, text), ...label.map((it) => `by ${quoted(it, text)}`), rule]
  return `${name}${group === null ? '' : `[${group.key}]`} = ${value}: ${evidence.join(', ')}`
}

function renderObservation(it: Observation, text: string): string {
  const { start } = it.value
  const readings = <T>(all: readonly Reading<T>[], render: (value: T) => string): string =>
    all.map(({ value, rule }) => `${render(value)} (${rule})`).join(' or ') || 'none'
  return [
    `@${start} ${it.place} ${[...it.line.section, it.line.label].join(' > ')}: ${it.negative.length > 0 ? '-' : ''}${text.slice(start, it.value.end)}`,
    it.direction === null ? it.role : `${it.role} ${it.direction}`,
    `${it.quantity}, scale ${readings(it.scales, String)}`,
    `currency ${readings(it.currencies, String)}`,
    `period ${readings(it.periods, periodText)}`,
  ].join('; ')
}

function renderFact(fact: ReportedFact, text: string): readonly string[] {
  const { concept, value, unit, decimals, period, status, confidence, provenance } = fact
  const dimensions = Object.entries(fact.dimensions).map(
    ([axis, it]) => `${axis}=${it.kind === 'member' ? it.member : it.value}`,
  )
  const parts = [
    ...(unit === null ? [] : [unitText(unit), `decimals ${decimals}`]),
    period === null ? 'forever' : periodText(period),
    ...dimensions,
    status,
    confidence.toFixed(2),
  ]
  const evidence = [...ASPECTS, 'concept' as const].flatMap((aspect) => {
    const spans = aspect === 'concept' ? [] : aspect === 'value' ? [provenance.value] : provenance[aspect]
    const said = [...spans.map((it) => quoted(it, text)), ...(provenance.derivation[aspect] ?? [])]
    return said.length === 0 ? [] : [`    ${aspect}: ${said.join(', ')}`]
  })
  return [`${fact.id} ${concept} = ${value}; ${parts.join('; ')}`, ...evidence]
}

function renderFinding(
  { severity, code, message, spans, suggestion }: Report['findings'][number],
  text: string,
): readonly string[] {
  return [
    `${severity} ${code}: ${message}`,
    ...spans.map((it) => `    ${quoted(it, text)}`),
    ...(suggestion === null ? [] : [`    likely: ${suggestion}`]),
  ]
}

/** A line of the filing in a line: `12: 2006 date, 20 reference`. */
function renderNumbers({ numbers }: Report, text: string): readonly string[] {
  const entries = numbers.map(({ span, class: is }) => ({
    line: text.slice(0, span.start).split('\n').length,
    said: `${text.slice(span.start, span.end)} ${is}`,
  }))
  return [...new Set(entries.map((it) => it.line))].map((line) => {
    const said = entries.filter((it) => it.line === line).map((it) => it.said)
    return `${line}: ${said.join(', ')}`
  })
}
