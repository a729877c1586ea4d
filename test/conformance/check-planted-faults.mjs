import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { judge } from './arelle.mjs'
import { filingsIn } from './check-folder.mjs'
import { PLANTED_FAULTS } from './planted-faults.mjs'
import { differences, faultsOf } from './verdict.mjs'

const FORMS = ['.xbrl', '.json']
const EDITED = [...FORMS, '_cal.xml', '_def.xml', '_pre.xml']

/**
 * Plants each fault into a copy of the first filing of the first folder whose filing has a place for it. A fault that isn't found, or is
 * found for another reason, is a failure: the judge would not see it in a real conversion.
 * @returns lines `{name, faults}`, as `checkFolder`
 */
export function checkPlantedFaults(python, folders, scratch) {
  const filings = folders.map((it) => filingsIn(it)[0])
  const planted = PLANTED_FAULTS.map((fault, i) => ({
    fault,
    filing: plantInFirst(fault, filings, join(scratch, `fault-${i}`)),
  }))
  const faulty = planted.filter((it) => it.filing !== null)
  const verdicts = judge(
    python,
    faulty.flatMap((it) => FORMS.map((form) => it.filing + form)),
  )
  return planted.map((it) => checkFound(it, verdicts))
}

function checkFound({ fault, filing }, verdicts) {
  const name = `planted: ${fault.name}`
  if (filing === null) return { name, faults: ['no filing offers a place for it'] }
  const found = faultsIn(filing, verdicts)
  const reason = found.find((it) => fault.expected.test(it))
  if (reason === undefined)
    return { name, faults: [`expected ${fault.expected}, found ${found.join('; ') || 'nothing'}`] }
  return { name: `${name} (${reason.split(': ')[0]})`, faults: [] }
}

function faultsIn(filing, verdicts) {
  const forms = FORMS.map((it) => verdicts.get(filing + it))
  return [...forms.flatMap((it) => faultsOf(it, readFileSync(it.path, 'utf8'))), ...differences(...forms)]
}

function plantInFirst(fault, filings, copy) {
  for (const filing of filings) {
    const planted = plant(fault, filing, copy)
    if (planted !== null) return planted
  }
  return null
}

/** Copies a filing with the taxonomy and a fault in it; null where the filing has no place for the fault. */
function plant(fault, filing, copy) {
  const textBySuffix = Object.fromEntries(EDITED.map((it) => [it, readFileSync(filing + it, 'utf8')]))
  const text = fault.plant(textBySuffix[fault.file], JSON.parse(textBySuffix['.json']), textBySuffix)
  if (!text || text === textBySuffix[fault.file]) return null
  const stem = basename(filing)
  const folder = dirname(dirname(filing))
  for (const it of [stem, 'taxonomy']) cpSync(join(folder, it), join(copy, it), { recursive: true })
  const target = join(copy, stem, stem)
  writeFileSync(target + fault.file, text)
  return target
}
