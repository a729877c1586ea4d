import { basename } from 'node:path'
import { Command } from 'commander'
import type { Severity } from '../base/diagnostic.js'
import { UsageError } from '../base/usage-error.js'
import type { Report } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { convertFiling } from '../pipeline/convert.js'
import { stemOf } from '../pipeline/convert-api.js'
import { DEFAULT_FORMATS, FORMATS, type Format, outputFiles, sharedFiles } from '../pipeline/output-files.js'
import type { KnownFacts } from '../profile/known-facts.js'
import { loadTaxonomy } from '../taxonomy/load.js'
import { type Input, inputOf, readInput } from './input.js'
import { readKnownFacts } from './known-facts-file.js'
import { renderFindings } from './render-findings.js'
import { renderStatement } from './render-statement.js'
import { paint, print } from './terminal.js'
import { writeFiles } from './write-files.js'

interface Options {
  readonly out: string
  readonly formats: readonly Format[]
  readonly profile?: string
  readonly show?: true
  readonly strict?: true
}

const EXAMPLES = `
Examples:
  filing2xbrl convert acme-6k.txt --out out            writes out/acme-6k/acme-6k.xbrl, .json and their schema
  filing2xbrl convert *.txt --out out --formats json   xBRL-JSON alone
  filing2xbrl convert acme-6k.txt --out out --formats xbrl,json,grid
                                                       also a picture of its tables: what each column and row was taken for
  filing2xbrl convert acme-6k.txt --out out --show     prints the statements as well
  filing2xbrl convert - --out out < acme-6k.txt        reads standard input
  filing2xbrl convert acme.txt --out out --profile known.json
                                                       known.json: {"cik": "882361", "currency": "CAD"}

Exit codes: 0 converted; 1 some input could not be used; 2 wrong call, bad taxonomy or disk; 70 a bug.`

/** `convert INPUT... --out DIR`: the main job. */
export function convertCommand(): Command {
  return new Command('convert')
    .description('converts filings to XBRL 2.1 and xBRL-JSON')
    .argument('<input...>', 'filings; - for standard input')
    .requiredOption('-o, --out <dir>', 'folder to write to')
    .option('--formats <list>', 'what to write, of xbrl, json and grid', parseFormats, DEFAULT_FORMATS)
    .option('--profile <file>', 'JSON file of what is known of the filings already')
    .option('--show', 'print the statements, lines by periods')
    .option('--strict', 'exit 1 where there are findings of errors or warnings')
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], options: Options) => {
      process.exitCode = convertAll(paths.map(inputOf), options)
    })
}

function parseFormats(list: string): readonly Format[] {
  return list.split(',').map((it) => {
    const format = FORMATS.find((known) => known === it.trim())
    if (format === undefined) throw new UsageError(`--formats takes ${FORMATS.join(', ')}, not "${it}"`)
    return format
  })
}

function convertAll(inputs: readonly Input[], options: Options): number {
  const taxonomy = loadTaxonomy()
  const known = options.profile === undefined ? {} : readKnownFacts(options.profile)
  const stems = outputStems(inputs)
  writeFiles(options.out, sharedFiles(taxonomy, options.formats))
  const codes = inputs.map((input, index) => convertSafely(input, stems[index]!, taxonomy, known, options))
  return Math.max(0, ...codes)
}

/** A bug that one filing brings out is told at once and in the exit code; the others are still converted. */
function convertSafely(input: Input, stem: string, taxonomy: Taxonomy, known: KnownFacts, options: Options): number {
  try {
    return convertOne(input, stem, taxonomy, known, options) ? 0 : 1
  } catch (error) {
    if (error instanceof UsageError) throw error
    process.stderr.write(
      `${input.path}: a bug, please report it with this filing\n${error instanceof Error ? error.stack : String(error)}\n`,
    )
    return 70
  }
}

/** `acme.htm` and `acme.txt` of one call can't both be `acme`: the second uses its whole file name. */
function outputStems(inputs: readonly Input[]): readonly string[] {
  const taken = new Set<string>(['taxonomy'])
  return inputs.map(({ name, path }) => {
    const stem = [stemOf(name), name].find((it) => !taken.has(it))
    if (stem === undefined)
      throw new UsageError(
        `${path} would be written over another input of the same name; convert it into another folder`,
      )
    taken.add(stem)
    return stem
  })
}

/** Converts one filing and tells of it; false where it could not be used. The others go on all the same. */
function convertOne(input: Input, stem: string, taxonomy: Taxonomy, known: KnownFacts, options: Options): boolean {
  const bytes = readInput(input)
  if (typeof bytes === 'string') {
    process.stderr.write(`${input.path}: ${bytes}\n`)
    return false
  }
  const conversion = convertFiling(input.name, bytes, taxonomy, known)
  if (conversion.kind === 'refused') {
    process.stderr.write(`${input.path}: ${conversion.reason.code}: ${conversion.reason.message}\n`)
    return false
  }
  const { report, source } = conversion
  writeFiles(options.out, outputFiles(conversion, taxonomy, stem, options.formats))
  print(summaryLine(report, basename(input.path)))
  if (report.findings.length > 0) print('', renderFindings(report.findings, source.text), '')
  if (options.show) for (const statement of report.statements) print(renderStatement(statement, report), '')
  return !(options.strict && report.findings.some((it) => it.severity !== 'info'))
}

/** `acme-6k.txt: 6-K, 84 numeric and 37 text facts, 76 proven; 184 numbers, 0 unexplained; 2 warnings`. */
function summaryLine(report: Report, name: string): string {
  const numeric = report.facts.filter((it) => it.unit !== null)
  const proven = numeric.filter((it) => it.status === 'proven').length
  const unexplained = report.numbers.filter((it) => it.class === 'unexplained').length
  const parts = [
    `${report.document.form ?? 'no form named'}, ${numeric.length} numeric and ${report.facts.length - numeric.length} text facts, ${proven} proven`,
    `${report.numbers.length} numbers, ${unexplained} unexplained`,
    findingCounts(report),
  ]
  return `${paint('bold', name)}: ${parts.join('; ')}`
}

function findingCounts({ findings }: Report): string {
  const counts = (['error', 'warning', 'info'] as const satisfies readonly Severity[]).flatMap((severity) => {
    const count = findings.filter((it) => it.severity === severity).length
    return count === 0
      ? []
      : [severity === 'info' ? `${count} to note` : `${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return counts.length === 0 ? 'no findings' : counts.join(', ')
}
