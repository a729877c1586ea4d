import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TAXONOMY_FOLDER } from '../taxonomy/data-files.js'
import { encodeLineModel, LINE_MODEL_FILE } from '../taxonomy/line-model-file.js'
import { loadTaxonomy } from '../taxonomy/load.js'
import { PRINTED_LABELS_FILE, renderPrintedLabels } from '../taxonomy/printed-labels.js'
import { elementClasses } from './element-classes.js'
import { listedLabels } from './listed-labels.js'
import { makeLineModel } from './make-line-model.js'
import { printedLabels } from './printed-labels.js'
import { readElementGroups, readStatements } from './read-labels.js'

/*
 * Writes taxonomy/line-model.bin and taxonomy/printed-labels.tsv:
 *
 *     npm run train -- LABELS_DIR
 *
 * LABELS_DIR has fsds_lines_train.tsv.gz and element_groups.tsv. Takes some six minutes; the same data gives the same bytes.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: train.js LABELS_DIR, the folder with fsds_lines_train.tsv.gz and element_groups.tsv\n')
  process.exit(2)
}
const begin = Date.now()
const tell = (text: string): void => {
  process.stderr.write(`${String(Math.round((Date.now() - begin) / 1000)).padStart(4)} s  ${text}\n`)
}
const taxonomy = loadTaxonomy({ isWithoutTraining: true })
const statements = readStatements(folder)
const classes = elementClasses(taxonomy, readElementGroups(folder))
writeFileSync(join(TAXONOMY_FOLDER, PRINTED_LABELS_FILE), renderPrintedLabels(printedLabels(statements, classes)))
const model = makeLineModel({ statements, classes, listed: listedLabels(taxonomy), tell })
const bytes = encodeLineModel(model)
writeFileSync(join(TAXONOMY_FOLDER, LINE_MODEL_FILE), bytes)
tell(`${LINE_MODEL_FILE}: ${bytes.length} bytes`)
