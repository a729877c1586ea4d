import { assert } from '../../base/assert.js'
import type { Report, ReportedFact } from '../../model/report.js'
import type { Taxonomy } from '../../model/taxonomy.js'
import type { Unit } from '../../model/unit.js'
import { fileReference } from '../output-file.js'
import { NAMESPACES, SCHEMA_LOCATIONS } from '../standard-names.js'
import { filingNamespace } from '../taxonomy/filing-plan.js'
import { element, renderXml, type XmlElement } from '../xml/element.js'
import { contextId, renderContext } from './context.js'
import { renderUnit, unitId } from './unit.js'

const PREFIXES = ['xbrli', 'link', 'xlink', 'xbrldi', 'xsi', 'iso4217'] as const

/** Writes the XBRL 2.1 instance: contexts and units in the order of their ids, facts in the order of the report. */
export function renderInstance(report: Report, taxonomy: Taxonomy, stem: string, language: string): string {
  const prefixes = PREFIXES.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]])
  const root = {
    ...Object.fromEntries(prefixes),
    'xmlns:core': taxonomy.namespaces.core,
    'xmlns:ext': filingNamespace(taxonomy, stem),
    'xsi:schemaLocation': `${NAMESPACES.xbrldi} ${SCHEMA_LOCATIONS.xbrldi}`,
    'xml:lang': language,
  }
  const schemaRef = { 'xlink:type': 'simple', 'xlink:href': fileReference(`${stem}.xsd`) }
  return renderXml(
    element('xbrli:xbrl', root, [
      element('link:schemaRef', schemaRef),
      ...contexts(report, taxonomy),
      ...units(report),
      ...report.facts.map(renderFact),
    ]),
  )
}

function contexts(report: Report, taxonomy: Taxonomy): readonly XmlElement[] {
  const factById = new Map(report.facts.map((it) => [contextId(it), it]))
  return sortedById(factById).map((it) => renderContext(it, report.entity, taxonomy.axisByName))
}

function units(report: Report): readonly XmlElement[] {
  const used = report.facts.map((it) => it.unit).filter((it): it is Unit => it !== null)
  return sortedById(new Map(used.map((it) => [unitId(it), it]))).map(renderUnit)
}

function sortedById<Item>(itemById: ReadonlyMap<string, Item>): readonly Item[] {
  return [...itemById].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => it)
}

function renderFact(fact: ReportedFact): XmlElement {
  assert((fact.unit === null) === (fact.decimals === null), `fact ${fact.id} has one of unit and decimals alone`)
  const numeric: Record<string, string> =
    fact.unit === null ? {} : { unitRef: unitId(fact.unit), decimals: `${fact.decimals}` }
  return element(fact.concept, { id: fact.id, contextRef: contextId(fact), ...numeric }, fact.value)
}
