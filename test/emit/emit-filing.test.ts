import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { type EmitOptions, emitFiling } from '../../src/emit/emit-filing.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import { ReportJson } from '../../src/model/report-json.js'
import { fact, fixtureReport } from './fixture-report.js'
import { fixtureTaxonomy } from './fixture-taxonomy.js'
import { factsOfInstance, factsOfJson } from './read-facts.js'
import { allNamed, readXml } from './read-xml.js'

const OPTIONS: EmitOptions = { version: '1.2.3' }

function emit(report: Report = fixtureReport, stem = 'acme', options = OPTIONS): ReadonlyMap<string, string> {
  return new Map(emitFiling(report, fixtureTaxonomy, stem, options).map((it) => [it.path, it.text]))
}

/** The report with these facts alone. */
function withFacts(facts: readonly ReportedFact[]): Report {
  return { ...fixtureReport, facts }
}

function textFact(value: string): Report {
  return withFacts([fact(0, { concept: 'core:EntityRegistrantName', value })])
}

describe('files', () => {
  test('a filing has both forms, a schema and five linkbases in a folder of its stem', () => {
    expect([...emit().keys()]).toEqual(
      ['.xbrl', '.json', '.xsd', '_lab.xml', '_pre.xml', '_cal.xml', '_def.xml', '_ref.xml'].map(
        (it) => `acme/acme${it}`,
      ),
    )
  })
  test('a form that is not asked for is not written', () => {
    expect([...emit(fixtureReport, 'acme', { ...OPTIONS, formats: ['json'] }).keys()]).not.toContain('acme/acme.xbrl')
  })
  test('the same report gives the same bytes', () => {
    expect(emit(structuredClone(fixtureReport))).toEqual(emit())
  })
  test('an odd file name is escaped in references and kept on disk', () => {
    const files = emit(fixtureReport, 'ä #1')
    expect(readXml(files.get('ä #1/ä #1.xbrl')!).children[0]?.attributes['xlink:href']).toBe('%C3%A4%20%231.xsd')
    expect(JSON.parse(files.get('ä #1/ä #1.json')!).documentInfo.taxonomy).toEqual(['%C3%A4%20%231.xsd'])
  })
  test('a report without a fact, a statement or an extension has all its files', () => {
    const bare: Report = { ...fixtureReport, extensions: [], members: [], statements: [], summations: [], facts: [] }
    expect(emit(bare).size).toBe(8)
  })
})

describe('both forms', () => {
  function check(report: Report): void {
    const files = emit(report)
    const json = factsOfJson(files.get('acme/acme.json')!)
    expect(factsOfInstance(files.get('acme/acme.xbrl')!)).toEqual(json)
    expect(json.map((it) => it.id)).toEqual(report.facts.map((it) => it.id))
  }
  test('hold the same facts', () => check(fixtureReport))
  test('say the same of text with markup, line ends and control characters', () =>
    check(textFact('a < b & "c" ]]> \r\n d\u0001\u000ce \ud800 é')))
  test('say the same of text that looks like references', () =>
    check(textFact('AT&T; R&D &amp; &lt; &nbsp; &#65; &#x41;')))
  test('say the same of a typed dimension with odd text', () =>
    check(
      withFacts([
        fact(0, {
          concept: 'core:TradingSymbol',
          value: 'X',
          dimensions: { 'core:ListingAxis': { kind: 'typed', value: ' a\n"b" & <c>\u0001 ' } },
        }),
      ]),
    ))
  test('keep the spaces of text', () => check(textFact('  two  spaces ')))
})

test('the instance says what a text is in', () => {
  expect(readXml(emit().get('acme/acme.xbrl')!).attributes['xml:lang']).toBe('en')
})

test('each context and unit is written once, each id used once', () => {
  const root = readXml(emit().get('acme/acme.xbrl')!)
  const ids = root.children.flatMap((it) => it.attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const contents = [...allNamed(root, 'xbrli:context'), ...allNamed(root, 'xbrli:unit')].map((it) =>
    JSON.stringify(it.children),
  )
  expect(new Set(contents).size).toBe(contents.length)
})

describe('xBRL-JSON', () => {
  const json = JSON.parse(emit().get('acme/acme.json')!) as ReportJson
  const factOf = (concept: string) => Object.values(json.facts).find((it) => it.dimensions.concept === concept)!

  test('has the shape of its schema', () => {
    const validate = new Ajv2020().compile(ReportJson)
    validate(json)
    expect(validate.errors).toBeNull()
  })
  test('prints numbers as they are and decimals as an integer', () => {
    expect(factOf('core:EarningsPerShareBasicAndDiluted')).toMatchObject({ value: '-0.50', decimals: 2 })
  })
  test('names no unit for a pure number', () => {
    expect(factOf('ext:ResearchAndDevelopmentExpensePercentChange').dimensions).not.toHaveProperty('unit')
  })
  test('names a language for strings alone', () => {
    expect(factOf('core:EntityRegistrantName').dimensions).toHaveProperty('language', 'en')
    expect(factOf('core:DocumentPeriodEndDate').dimensions).not.toHaveProperty('language')
  })
  test('says where each aspect was read, and nothing of those that are not printed', () => {
    expect(factOf('core:Revenues')['f2x:source']).toEqual({
      value: [610, 615],
      label: [[590, 608]],
      scale: [[10, 19]],
      period: [
        [30, 60],
        [70, 74],
      ],
    })
    expect(factOf('core:Revenues')['f2x:derivation']).toEqual({
      concept: ['told-by-user'],
      currency: ['currency-sign'],
    })
  })
  test('ties the printings of one fact', () => {
    const printings = Object.entries(json.facts).filter(([, it]) => it.dimensions.concept === 'core:NetIncomeLoss')
    expect(printings.map(([, it]) => it['f2x:corroboratedBy'])).toEqual([[printings[1]![0]], [printings[0]![0]]])
  })
  test('tells the fiscal period, the findings and the ledger', () => {
    expect(factOf('core:NetIncomeLoss')['f2x:fiscal']).toEqual({ year: 2007, period: 'Q2' })
    expect(json['f2x:findings'][0]).toMatchObject({
      spans: [
        [30, 40],
        [50, 60],
      ],
      suggestion: 'December 29, 2006',
    })
    expect(json['f2x:numbers'][1]).toEqual({ span: [30, 34], class: 'date' })
  })
  test('declares every prefix it uses', () => {
    const names = Object.values(json.facts).flatMap(
      ({ dimensions: { concept, entity, unit, period: _, language: __, ...more } }) => [
        concept,
        entity,
        ...(unit ?? '').split('/'),
        ...Object.keys(more),
      ],
    )
    const prefixes = new Set(names.filter((it) => it).map((it) => it!.split(':')[0]!))
    expect(Object.keys(json.documentInfo.namespaces)).toEqual(expect.arrayContaining([...prefixes]))
  })
})

describe('members of the filing’s own', () => {
  const xml = (suffix: string) => readXml(emit().get(`acme/acme${suffix}`)!)
  test('are declared as members of the taxonomy are', () => {
    const declared = allNamed(xml('.xsd'), 'xs:element').find((it) => it.attributes.name === 'DrugsMember')
    expect(declared?.attributes).toMatchObject({
      id: 'ext_DrugsMember',
      type: 'xbrli:stringItemType',
      substitutionGroup: 'xbrli:item',
      abstract: 'true',
    })
  })
  test('are told from concepts by their labels', () =>
    expect(allNamed(xml('_lab.xml'), 'link:label').map((it) => it.text)).toContain('Drugs & <vaccines> [Member]'))
  test('stand under the default of their axis in the hypercubes that use them', () => {
    const links = allNamed(xml('_def.xml'), 'link:definitionLink').map((link) => [
      link.attributes['xlink:role']?.replace(/.*\//, ''),
      allNamed(link, 'link:definitionArc')
        .filter((it) => it.attributes['xlink:from'] === 'core_AllSegmentsMember')
        .map((it) => it.attributes['xlink:to']),
    ])
    expect(Object.fromEntries(links)).toMatchObject({
      Change: [],
      ChangeAndSegments: ['ext_DrugsMember'],
      Segments: ['ext_DevicesMember', 'ext_DrugsMember'],
    })
  })
  test('are listed in xBRL-JSON with their axes', () => {
    const json = JSON.parse(emit().get('acme/acme.json')!) as ReportJson
    expect(json['f2x:members']).toEqual(fixtureReport.members)
  })
  test('have names that no concept has', () => {
    const members = [{ ...fixtureReport.members[0]!, name: fixtureReport.extensions[0]!.name }]
    expect(() => emit({ ...fixtureReport, members })).toThrow('declares ext:AccretionOfDebentures twice')
  })
})

test('a fact with a unit and no decimals is a bug', () => {
  const report = withFacts([fact(0, { concept: 'core:Revenues', value: '1', decimals: 0 })])
  expect(() => emit(report)).toThrow('unit and decimals')
})
