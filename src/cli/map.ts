import { Command } from 'commander'
import { UsageError } from '../base/usage-error.js'
import { STATEMENT_WORDS } from '../model/statement-words.js'
import { explainMapping, type MappedLine, mapLines } from '../pipeline/map-lines.js'
import { loadTaxonomy } from '../taxonomy/load.js'
import { readPrintedLabels } from '../taxonomy/printed-labels.js'
import { inputOf, readInput } from './input.js'
import { ADDED_COLUMNS, type LineRow, readLinesFile, statementsOf } from './lines-file.js'
import { renderMapping } from './render-mapping.js'
import { paint, print } from './terminal.js'

interface Options {
  readonly explain?: string
}

const EXAMPLES = `
LINES.tsv has a heading, among its columns statement (an id shared by the lines of one printed statement, in order),
kind (${Object.keys(STATEMENT_WORDS).join(' ')} or empty), section (the headings above) and label.

Examples:
  filing2xbrl map lines.tsv > mapped.tsv       adds concept, confidence and candidates to each line
  filing2xbrl map lines.tsv --explain 17       which words and neighbours speak for and against line 17 of the file`

/** `map LINES.tsv [--explain LINE]`: statement lines to concepts, without values. */
export function mapCommand(): Command {
  return new Command('map')
    .description('says which concepts the lines of statements stand for')
    .argument('<lines>', 'a tab-separated file; - reads standard input')
    .option('--explain <line>', 'say why, for one line by its number in the file')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

function run(path: string, { explain }: Options): void {
  const input = inputOf(path)
  const content = readInput(input)
  if (typeof content === 'string') throw new UsageError(`cannot read ${path}: ${content}`)
  const { heading, rows, faults } = readLinesFile(input.name, Buffer.from(content).toString('utf8'))
  for (const it of faults) process.stderr.write(`${it}; left out\n`)
  if (faults.length > 0) process.exitCode = 1
  const statements = statementsOf(rows)
  if (explain === undefined) printMapped(heading, statements)
  else printExplanation(input.name, explain, statements)
}

function printMapped(heading: readonly string[], statements: readonly (readonly LineRow[])[]): void {
  const taxonomy = loadTaxonomy()
  print([...heading, ...ADDED_COLUMNS].join('\t'))
  for (const rows of statements) {
    const mapped = mapLines(rows[0]!.kind, rows, taxonomy)
    print(...rows.map(({ cells }, i) => [...cells, ...mappedCells(mapped[i]!)].join('\t')))
  }
}

function mappedCells({ concept, confidence, candidates }: MappedLine): readonly string[] {
  return [concept, confidence.toFixed(4), candidates.join(' ')]
}

function printExplanation(name: string, wanted: string, statements: readonly (readonly LineRow[])[]): void {
  const number = Number(wanted)
  const rows = statements.find((it) => it.some((row) => row.number === number))
  if (rows === undefined) throw new UsageError(`${name} has no line ${wanted} with a label; its heading is line 1`)
  const taxonomy = loadTaxonomy()
  const index = rows.findIndex((it) => it.number === number)
  const explanation = explainMapping(rows[0]!.kind, rows, index, taxonomy, readPrintedLabels())
  print(renderMapping(rows[index]!, explanation, taxonomy, paint))
}
