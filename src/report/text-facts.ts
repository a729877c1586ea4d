import { gather } from '../base/gather.js'
import type { Fact } from '../model/fact.js'
import type { Field } from '../model/field.js'
import type { FilingProfile } from '../model/profile.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { fiscalPeriod } from './fiscal-period.js'
import { settleHeader } from './settle-header.js'

/**
 * Makes facts of the cover's fields, the first of each kind, and of what the profile found out. They take the reported period. What a
 * submission's header says is a printing of its own.
 */
export function textFacts(fields: readonly Field[], profile: FilingProfile, taxonomy: Taxonomy): readonly Fact[] {
  const seen = new Set<string>()
  return gather(settleHeader([...fields, ...profileFields(profile)]), (field) => {
    const key = `${field.name}|${field.group?.key ?? ''}|${field.rule === 'submission-header'}`
    const concept = taxonomy.conceptByName.get(`core:${field.name}`)
    const place = `${field.name}|${field.group?.key ?? ''}@${field.span.start}`
    if (concept === undefined || seen.has(key) || seen.has(place)) return []
    seen.add(key).add(place)
    return [textFact(field, concept.name, profile)]
  })
}

function profileFields({ periodEnd, currency }: FilingProfile): readonly Field[] {
  const fields: Field[] = []
  const [endSpan] = periodEnd?.spans ?? []
  const [currencySpan] = currency?.spans ?? []
  const common = { label: [], group: null }
  if (periodEnd !== null && endSpan !== undefined) {
    fields.push({
      ...common,
      name: 'DocumentPeriodEndDate',
      value: periodEnd.value,
      span: endSpan,
      rule: 'end-of-reported-period',
    })
  }
  if (currency !== null && currencySpan !== undefined) {
    fields.push({
      ...common,
      name: 'ReportingCurrency',
      value: currency.value,
      span: currencySpan,
      rule: 'reporting-currency',
    })
  }
  return fields
}

function textFact(field: Field, concept: string, profile: FilingProfile): Fact {
  return {
    concept,
    value: field.value,
    decimals: null,
    unit: null,
    period: profile.reportPeriod,
    dimensions: field.group === null ? {} : { [`core:${field.group.axis}`]: { kind: 'typed', value: field.group.key } },
    provenance: {
      value: field.span,
      label: field.label,
      scale: [],
      currency: [],
      period: profile.periodEnd?.spans ?? [],
      sign: [],
      derivation: { value: [field.rule], period: ['end-of-reported-period'] },
    },
    confidence: 0.95,
    status: 'read',
    fiscal: profile.reportPeriod === null ? null : fiscalPeriod(profile.reportPeriod, profile),
  }
}
