import { Command } from 'commander'
import { loadTaxonomy } from '../taxonomy/load.js'
import { validate } from '../validate/validate.js'
import { renderFindings } from './render-findings.js'
import { findSource, readReport } from './report-file.js'
import { print } from './terminal.js'

interface Options {
  readonly source?: string
  readonly strict?: true
}

const EXAMPLES = `
Example:
  filing2xbrl validate out/acme-6k/acme-6k.json        runs the rules over a report again`

/** `validate REPORT...`: runs the rules again. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('runs the rules over reports again')
    .argument('<report...>', 'the .json files that convert wrote')
    .option('--source <file>', "the filing, where it isn't beside the report")
    .option('--strict', 'exit 1 where there are findings of errors or warnings')
    .addHelpText('after', EXAMPLES)
    .action((paths: readonly string[], options: Options) => {
      const isSound = paths.map((path) => validateOne(path, options)).every((it) => it)
      process.exitCode = isSound ? 0 : 1
    })
}

function validateOne(path: string, { source, strict }: Options): boolean {
  const taxonomy = loadTaxonomy()
  const report = readReport(path, taxonomy)
  const findings = validate(report, taxonomy)
  print(
    `${path}: ${findings.length === 0 ? 'every rule holds' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`}`,
  )
  if (findings.length > 0) print('', renderFindings(findings, findSource(path, report, source) ?? ''), '')
  return !strict || findings.every((it) => it.severity === 'info')
}
