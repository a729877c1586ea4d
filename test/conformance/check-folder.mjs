import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { CannotRun, judge } from './arelle.mjs'
import { differences, faultsOf, untoldMisprints } from './verdict.mjs'

/**
 * Judges the taxonomy and every filing of a folder, and whether both forms of a filing hold the same facts.
 * @returns lines `{name, faults}`: what was checked, and what is wrong with it
 */
export function checkFolder(python, folder, isMisprintAllowed) {
  const filings = filingsIn(folder)
  const taxonomy = ['core.xsd', 'core-statements.xsd'].map((it) => join(folder, 'taxonomy', it))
  const verdicts = judge(python, [...taxonomy, ...filings.flatMap(formsOf)])
  const files = [...verdicts.values()].map((it) => ({
    name: `${relative(folder, it.path)} (${it.facts.length > 0 ? `${it.facts.length} facts` : it.kind})`,
    faults: faultsOf(it, textOf(it.path), isMisprintAllowed),
  }))
  const misprints = isMisprintAllowed ? filings.flatMap((it) => checkMisprints(it, verdicts)) : []
  return [...files, ...filings.flatMap((it) => checkSameness(it, verdicts)), ...misprints]
}

function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function checkSameness(filing, verdicts) {
  const [instance, json] = ['.xbrl', '.json'].map((it) => verdicts.get(filing + it))
  if (!instance || !json) return []
  return [{ name: `${basename(filing)}: both forms hold the same facts`, faults: differences(instance, json) }]
}

function checkMisprints(filing, verdicts) {
  const [instance, json] = ['.xbrl', '.json'].map((it) => verdicts.get(filing + it))
  if (!instance || !json) return []
  const faults = untoldMisprints(instance, JSON.parse(textOf(json.path)))
  return [{ name: `${basename(filing)}: where it disagrees with itself, a finding tells`, faults }]
}

/** Each filing of a folder as the path of its files without their suffix. */
export function filingsIn(folder) {
  const stems = existsSync(folder) ? readdirSync(folder).filter((it) => existsSync(join(folder, it, `${it}.xsd`))) : []
  if (stems.length === 0) throw new CannotRun(`${folder} holds no converted filing`)
  return stems.sort().map((it) => join(folder, it, it))
}

function formsOf(filing) {
  return ['.xbrl', '.json', '.xsd'].map((it) => filing + it).filter((it) => existsSync(it))
}
