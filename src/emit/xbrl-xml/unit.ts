import type { Unit } from '../../model/unit.js'
import { localName } from '../qname.js'
import { element, type XmlElement } from '../xml/element.js'

/** `CAD`, `CAD_per_shares`, `pure`. */
export function unitId({ numerator, denominator }: Unit): string {
  return denominator === null ? localName(numerator) : `${localName(numerator)}_per_${localName(denominator)}`
}

/** Writes a unit (XBRL 2.1, 4.8). */
export function renderUnit(unit: Unit): XmlElement {
  const measure = (name: string): XmlElement => element('xbrli:measure', {}, name)
  if (unit.denominator === null) return element('xbrli:unit', { id: unitId(unit) }, [measure(unit.numerator)])
  return element('xbrli:unit', { id: unitId(unit) }, [
    element('xbrli:divide', {}, [
      element('xbrli:unitNumerator', {}, [measure(unit.numerator)]),
      element('xbrli:unitDenominator', {}, [measure(unit.denominator)]),
    ]),
  ])
}
