import { addDays } from '../../src/base/calendar.js'
import type { ReportJson } from '../../src/model/report-json.js'
import { type ReadElement, readXml } from './read-xml.js'

/** A fact in the one form in which both outputs can be compared. */
export interface ReadFact {
  readonly id: string
  readonly concept: string
  readonly value: string
  readonly decimals: string | null
  readonly unit: string | null
  readonly entity: string
  readonly period: string
  readonly dimensions: Readonly<Record<string, string>>
}

export function factsOfJson(text: string): readonly ReadFact[] {
  const report = JSON.parse(text) as ReportJson
  return Object.entries(report.facts).map(([id, { value, decimals, dimensions }]) => {
    const { concept, entity, period, unit, language: _, ...others } = dimensions
    const [prefix = '', ...identifier] = entity!.split(':')
    return {
      id,
      concept: concept!,
      value,
      decimals: decimals === undefined ? null : `${decimals}`,
      unit: unit ?? (decimals === undefined ? null : 'xbrli:pure'),
      entity: `${report.documentInfo.namespaces[prefix]} ${identifier.join(':')}`,
      period: period!,
      dimensions: others as Record<string, string>,
    }
  })
}

export function factsOfInstance(text: string): readonly ReadFact[] {
  const root = readXml(text)
  const contexts = new Map(named(root, 'xbrli:context').map((it) => [it.attributes.id, it]))
  const units = new Map(named(root, 'xbrli:unit').map((it) => [it.attributes.id, it]))
  return root.children
    .filter((it) => /^(core|ext):/.test(it.name))
    .map(({ name, attributes, text: value }) => {
      const context = contexts.get(attributes.contextRef)!
      return {
        id: attributes.id!,
        concept: name,
        value,
        decimals: attributes.decimals ?? null,
        unit: attributes.unitRef === undefined ? null : unitOf(units.get(attributes.unitRef)!),
        entity: entityOf(context),
        period: periodOf(named(context, 'xbrli:period')[0]!),
        dimensions: dimensionsOf(context),
      }
    })
}

function named(it: ReadElement, name: string): readonly ReadElement[] {
  return it.children.filter((child) => child.name === name)
}

function unitOf(unit: ReadElement): string {
  const measures = (it: ReadElement): string => named(it, 'xbrli:measure')[0]!.text
  const divide = named(unit, 'xbrli:divide')[0]
  if (divide === undefined) return measures(unit)
  return divide.children.map(measures).join('/')
}

function entityOf(context: ReadElement): string {
  const identifier = named(context, 'xbrli:entity')[0]!.children[0]!
  return `${identifier.attributes.scheme} ${identifier.text}`
}

function periodOf(period: ReadElement): string {
  const days = period.children.map((it) => (it.name === 'xbrli:startDate' ? it.text : addDays(it.text, 1)))
  return days.map((day) => `${day}T00:00:00`).join('/')
}

function dimensionsOf(context: ReadElement): Record<string, string> {
  const members = named(context, 'xbrli:scenario').flatMap((it) => it.children)
  return Object.fromEntries(members.map((it) => [it.attributes.dimension!, it.children[0]?.text ?? it.text]))
}
