import { Command } from 'commander'
import { grouped } from '../base/grouped.js'
import { UsageError } from '../base/usage-error.js'
import { periodText } from '../model/period.js'
import type { Report, ReportedFact } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { unitText } from '../model/unit.js'
import { type Explanation, explainFact, type Snippet } from '../pipeline/explain.js'
import { loadTaxonomy } from '../taxonomy/load.js'
import { renderStatement } from './render-statement.js'
import { findSource, readReport } from './report-file.js'
import { paint, print } from './terminal.js'
import { renderTable } from './text-table.js'

interface Options {
  readonly source?: string
}

const EXAMPLES = `
Examples:
  filing2xbrl explain out/acme-6k/acme-6k.json                 the statements, and every fact with its id
  filing2xbrl explain out/acme-6k/acme-6k.json f2a41c09b3d7e   where a fact was read, and by which rules
  filing2xbrl explain out/acme-6k/acme-6k.json NetIncomeLoss   all facts of a concept
  filing2xbrl explain out/acme-6k/acme-6k.json @5209           the fact printed at a place of the filing`

/** `explain REPORT.json [FACT]`: why a fact is what it is. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('shows why a fact is what it is')
    .argument('<report>', 'the .json file that convert wrote')
    .argument('[fact]', "a fact's id, a concept's name, or @offset into the filing")
    .option('--source <file>', "the filing, where it isn't beside the report")
    .addHelpText('after', EXAMPLES)
    .action((path: string, wanted: string | undefined, options: Options) => {
      const taxonomy = loadTaxonomy()
      const report = readReport(path, taxonomy)
      if (wanted === undefined) printOverview(report, taxonomy)
      else printExplanations(path, report, taxonomy, wanted, options)
    })
}

function printOverview(report: Report, taxonomy: Taxonomy): void {
  for (const statement of report.statements) print(renderStatement(statement, report), '')
  const rows = report.facts.map((fact) => [
    fact.id,
    conceptLabel(fact, report, taxonomy),
    valueText(fact),
    fact.period === null ? '' : periodText(fact.period),
    fact.confidence.toFixed(2),
  ])
  print(
    renderTable(
      [
        { heading: 'fact', align: 'left' },
        { heading: 'of', align: 'left', width: 44 },
        { heading: 'value', align: 'right', width: 40 },
        { heading: 'period', align: 'left' },
        { heading: 'sure', align: 'right' },
      ],
      rows,
    ),
  )
}

function printExplanations(
  path: string,
  report: Report,
  taxonomy: Taxonomy,
  wanted: string,
  { source }: Options,
): void {
  const facts = findFacts(report, wanted)
  if (facts.length === 0)
    throw new UsageError(`no fact ${wanted} in ${path}: run "filing2xbrl explain ${path}" for all of them`)
  const text = findSource(path, report, source)
  if (text === null)
    process.stderr.write(`${report.document.name} isn't beside the report: name it with --source to see the snippets\n`)
  for (const fact of facts) printExplanation(explainFact(fact, report, taxonomy, text))
}

function findFacts(report: Report, wanted: string): readonly ReportedFact[] {
  if (/^@\d+$/.test(wanted)) {
    const at = Number(wanted.slice(1))
    return report.facts.filter(({ provenance: { value } }) => value.start <= at && at < value.end)
  }
  const byId = report.facts.filter((it) => it.id === wanted)
  return byId.length > 0
    ? byId
    : report.facts.filter((it) => it.concept === wanted || it.concept.slice(it.concept.indexOf(':') + 1) === wanted)
}

function printExplanation({ fact, label, steps, corroborations }: Explanation): void {
  const dimensions = Object.entries(fact.dimensions).map(
    ([axis, value]) => `${axis} = ${value.kind === 'member' ? value.member : value.value}`,
  )
  print(
    `${paint('bold', label)}  ${paint('bold', valueText(fact))}`,
    `${fact.id}  ${fact.concept}  ${fact.period === null ? 'forever' : periodText(fact.period)}${fact.fiscal === null ? '' : ` (${fact.fiscal.period} of fiscal ${fact.fiscal.year})`}`,
    ...(dimensions.length === 0 ? [] : [dimensions.join('  ')]),
    `${fact.status}, confidence ${fact.confidence.toFixed(2)}${fact.decimals === null ? '' : `, decimals ${fact.decimals}`}`,
    '',
  )
  const rows = steps.map(({ aspect, snippets, rules }) => [
    aspect,
    [...snippets.map(snippetText), ...rules.map((it) => `· ${it}`)].join('\n'),
  ])
  print(
    renderTable(
      [
        { heading: '', align: 'left' },
        { heading: '', align: 'left', width: 130 },
      ],
      rows,
    ),
  )
  for (const { id, snippet } of corroborations)
    print(`printed again as ${id}${snippet === null ? '' : `: ${snippetText(snippet)}`}`)
  print('')
}

function snippetText({ span, before, printed, after }: Snippet): string {
  return `@${span.start} …${before}«${printed}»${after}…`
}

function conceptLabel(fact: ReportedFact, report: Report, taxonomy: Taxonomy): string {
  return (
    (taxonomy.conceptByName.get(fact.concept) ?? report.extensions.find((it) => it.name === fact.concept))?.labels
      .standard ?? fact.concept
  )
}

/** `-3,117,000 CAD`, `-0.01 CAD/shares`, `-57.4%`. */
function valueText(fact: ReportedFact): string {
  if (fact.unit === null) return fact.value
  const unit = unitText(fact.unit).replace(/iso4217:|xbrli:/g, '')
  return unit === 'pure' ? fact.value : `${grouped(fact.value)} ${unit}`
}
