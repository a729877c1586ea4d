import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TAXONOMY_FOLDER } from '../data-files.js'
import { loadTaxonomy } from '../load.js'
import { renderStandardElements, STANDARD_ELEMENTS_FILE } from '../standard-elements.js'
import { parseTable } from './element-table.js'
import { selectElements } from './select-elements.js'

/*
 * Writes taxonomy/standard-elements.tsv: the elements of the standards that the concepts are anchored to, and only those.
 *
 *     node dist/taxonomy/build/standard-elements.js LABELS_DIR
 *
 * LABELS_DIR has us_gaap_elements.tsv and ifrs_elements.tsv; those of dei are in taxonomy/dei-elements.tsv.
 */
const [labels] = process.argv.slice(2)
if (labels === undefined) {
  process.stderr.write(
    'usage: standard-elements.js LABELS_DIR, the folder with us_gaap_elements.tsv and ifrs_elements.tsv\n',
  )
  process.exit(2)
}
const table = (folder: string, file: string) => parseTable(readFileSync(join(folder, file), 'utf8'))
const anchors = [...loadTaxonomy().conceptByName.values()].flatMap((it) => it.anchors)
const elements = selectElements(anchors, {
  usGaap: table(labels, 'us_gaap_elements.tsv'),
  ifrs: table(labels, 'ifrs_elements.tsv'),
  dei: table(TAXONOMY_FOLDER, 'dei-elements.tsv'),
})
writeFileSync(join(TAXONOMY_FOLDER, STANDARD_ELEMENTS_FILE), renderStandardElements(elements))
const known = new Set(elements.map((it) => it.element))
for (const anchor of anchors) if (!known.has(anchor)) process.stderr.write(`${anchor} is in no table\n`)
