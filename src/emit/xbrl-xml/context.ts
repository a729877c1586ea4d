import { assert } from '../../base/assert.js'
import { sha256 } from '../../base/hash.js'
import type { DimensionValue, Fact } from '../../model/fact.js'
import type { Period } from '../../model/period.js'
import type { Entity } from '../../model/report.js'
import type { Axis } from '../../model/taxonomy.js'
import { cleanLine } from '../clean-text.js'
import { entityIdentifier } from '../entity.js'
import { localName } from '../qname.js'
import { element, type XmlElement } from '../xml/element.js'

/** Of a fact: all that a context says but the entity, which is one for the whole report. */
export type ContextOf = Pick<Fact, 'period' | 'dimensions'>

/**
 * An id that tells people what the context is, the same in every filing: `D20060901-20061130`, `I20061130`,
 * `D20060901-20061130_ChangeAxis.PriorYearPeriodMember`; a member of the filing's own is `SegmentsAxis.ext-NorthMember`. Values that
 * don't fit an id are hashed.
 */
export function contextId({ period, dimensions }: ContextOf): string {
  const parts = sortedDimensions(dimensions).map(([axis, value]) => `_${localName(axis)}.${idPart(value)}`)
  return periodId(period) + parts.join('')
}

function periodId(period: Period | null): string {
  if (period === null) return 'Forever'
  const digits = (date: string): string => date.replaceAll('-', '')
  return period.kind === 'instant' ? `I${digits(period.date)}` : `D${digits(period.start)}-${digits(period.end)}`
}

function idPart(value: DimensionValue): string {
  const text = value.kind === 'member' ? value.member.replace(/^core:/, '').replace(':', '-') : cleanLine(value.value)
  return /^[A-Za-z0-9-]{1,80}$/.test(text) ? text : `h${sha256(text).slice(0, 12)}`
}

/** Writes a context (XBRL 2.1, 4.7); dimensions stand in the scenario (Dimensions 1.0, 3.1.4). */
export function renderContext(it: ContextOf, entity: Entity, axisByName: ReadonlyMap<string, Axis>): XmlElement {
  const members = sortedDimensions(it.dimensions).map(([axis, value]) => member(axis, value, axisByName))
  return element('xbrli:context', { id: contextId(it) }, [
    element('xbrli:entity', {}, [element('xbrli:identifier', { scheme: entity.scheme }, entityIdentifier(entity))]),
    element('xbrli:period', {}, renderPeriod(it.period)),
    ...(members.length === 0 ? [] : [element('xbrli:scenario', {}, members)]),
  ])
}

function renderPeriod(period: Period | null): readonly XmlElement[] {
  if (period === null) return [element('xbrli:forever', {})]
  if (period.kind === 'instant') return [element('xbrli:instant', {}, period.date)]
  return [element('xbrli:startDate', {}, period.start), element('xbrli:endDate', {}, period.end)]
}

function member(axis: string, value: DimensionValue, axisByName: ReadonlyMap<string, Axis>): XmlElement {
  const known = axisByName.get(axis)
  if (value.kind === 'member') return element('xbrldi:explicitMember', { dimension: axis }, value.member)
  assert(known?.kind === 'typed', `${axis} takes no text`)
  return element('xbrldi:typedMember', { dimension: axis }, [element(known.domain, {}, cleanLine(value.value))])
}

function sortedDimensions(dimensions: Fact['dimensions']): readonly (readonly [string, DimensionValue])[] {
  return Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))
}
