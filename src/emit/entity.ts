import type { Entity } from '../model/report.js'
import type { EntitySchemes } from '../model/taxonomy.js'
import { cleanLine } from './clean-text.js'

/**
 * The identifier as both forms print it. In xBRL-JSON it stands in an SQName, which holds no white space (OIM Common 1.0, 3.1): spaces
 * of a registrant's name are percent-encoded, and percent signs so that it can be decoded.
 */
export function entityIdentifier(entity: Entity): string {
  return cleanLine(entity.identifier).replace(/[\s%]/gu, (it) => encodeURIComponent(it))
}

/** The prefix that stands for the entity's scheme in xBRL-JSON: `cik`, `lei` or `name`; `scheme` for one that isn't ours. */
export function schemePrefix(scheme: string, schemes: EntitySchemes): string {
  const known = Object.entries(schemes).find(([, uri]) => uri === scheme)
  return known?.[0] ?? 'scheme'
}
