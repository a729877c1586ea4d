/* Converts the inputs of seeds that it is sent, and answers with what was wrong; null for nothing. */
import { convert, loadTaxonomy } from '../../dist/index.js'
import { readFilings } from './filings.mjs'
import { mutated } from './mutate.mjs'

/** Of the processor, whatever else it is busy with. */
const MOST_SECONDS = 5

const filings = readFilings(process.argv[2])
const taxonomy = loadTaxonomy()

process.on('message', (seed) => process.send({ seed, fault: faultOf(mutated(seed, filings)) }))
process.send({ ready: true })

function faultOf({ name, bytes }) {
  const before = process.cpuUsage()
  try {
    const result = convert({ name, content: bytes }, { taxonomy, formats: ['xbrl', 'json', 'grid'] })
    const { user, system } = process.cpuUsage(before)
    if (user + system > 1_000_000 * MOST_SECONDS) return `took ${((user + system) / 1_000_000).toFixed(1)} s`
    return result.kind === 'converted' ? outOfPlace(result.report, bytes) : null
  } catch (error) {
    return error.stack ?? String(error)
  }
}

/** Every fact must say where it was read, within the input. */
function outOfPlace({ facts }, { length }) {
  const odd = facts.find(
    ({ provenance: { value } }) => !(value.start >= 0 && value.start < value.end && value.end <= length),
  )
  return odd === undefined ? null : `${odd.concept}: its value is read from ${JSON.stringify(odd.provenance.value)}`
}
