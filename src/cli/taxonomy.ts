import { basename, dirname } from 'node:path'
import { Command } from 'commander'
import { UsageError } from '../base/usage-error.js'
import { emitTaxonomy } from '../emit/emit-taxonomy.js'
import { renderTaxonomyPage } from '../emit/taxonomy-page/render-taxonomy-page.js'
import { loadTaxonomy } from '../taxonomy/load.js'
import { taxonomyJson } from '../taxonomy/taxonomy-json.js'
import { print } from './terminal.js'
import { writeFiles } from './write-files.js'

interface Options {
  readonly json?: true
  readonly check?: true
  readonly out?: string
  readonly page?: string
  readonly folder?: string
}

const EXAMPLES = `
Examples:
  filing2xbrl taxonomy --json                  the concepts with the standard elements that each stands for
  filing2xbrl taxonomy --check                 says what is wrong with the taxonomy's data, by file and entry
  filing2xbrl taxonomy --out out               writes its schemas and linkbases to out/taxonomy
  filing2xbrl taxonomy --page taxonomy.html    writes a page to read in a browser, without a server`

/** `taxonomy --json | --check | --out DIR | --page FILE`. */
export function taxonomyCommand(): Command {
  return new Command('taxonomy')
    .description('shows, checks or writes the taxonomy')
    .option('--json', 'print the concepts and their standard elements')
    .option('--check', "check the taxonomy's data")
    .option('-o, --out <dir>', 'write schemas and linkbases')
    .option('--page <file>', 'write a page about it, to read in a browser')
    .option('--folder <dir>', "the data, where it isn't the package's own")
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      if (!options.json && !options.check && options.out === undefined && options.page === undefined)
        throw new UsageError('taxonomy wants one of --json, --check, --out DIR and --page FILE')
      await run(options)
    })
}

async function run({ json, check, out, page, folder }: Options): Promise<void> {
  if (check) await checkData(folder)
  if (!json && out === undefined && page === undefined) return
  const taxonomy = loadTaxonomy({ folder })
  if (json) print(JSON.stringify(taxonomyJson(taxonomy), null, 1))
  if (out !== undefined) writeFiles(out, emitTaxonomy(taxonomy))
  if (page !== undefined) writeFiles(dirname(page), [{ path: basename(page), text: renderTaxonomyPage(taxonomy) }])
}

/** The schema library takes longer to load than a filing to convert: only the check pays for it. */
async function checkData(folder: string | undefined): Promise<void> {
  const [{ checkTaxonomy }, { renderTaxonomyProblems }] = await Promise.all([
    import('../taxonomy/check.js'),
    import('../taxonomy/problem.js'),
  ])
  const problems = checkTaxonomy(folder)
  if (problems.length > 0)
    throw new UsageError(
      `the taxonomy has ${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}\n${renderTaxonomyProblems(problems)}`,
    )
  print('the taxonomy is sound')
}
