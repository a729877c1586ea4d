import { describe, expect, test } from 'vitest'
import { renderTaxonomyPage } from '../../../src/emit/taxonomy-page/render-taxonomy-page.js'
import type { Taxonomy } from '../../../src/model/taxonomy.js'
import { packageTaxonomy } from '../../support/convert-text.js'
import { pageTaxonomy, withConcept } from './page-taxonomy.js'
import { readPage, textOf, within } from './read-page.js'

const PAGE = renderTaxonomyPage(pageTaxonomy)
const page = readPage(PAGE)

describe.each([
  ['the fixture', pageTaxonomy, PAGE],
  ["the package's own data", packageTaxonomy(), renderTaxonomyPage(packageTaxonomy())],
])('a page of %s', (_, taxonomy: Taxonomy, text: string) => {
  const { elements, withClass } = readPage(text)
  const ids = elements.flatMap((it) => it.attribs.id ?? [])

  test('has one entry for each concept', () => {
    const expected = [...taxonomy.conceptByName.keys()].map((it) => it.replace(':', '_'))
    expect(
      withClass('concept')
        .map((it) => it.attribs.id)
        .sort(),
    ).toEqual(expected.sort())
  })
  test('has no id twice', () => expect(ids.length).toBe(new Set(ids).size))
  test('has no link that leads nowhere', () => {
    const targets = elements.flatMap((it) => it.attribs.href ?? [])
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((it) => !ids.includes(it.replace('#', '')))).toEqual([])
  })
  test('lists every concept in the index', () => {
    const items = withClass('index').flatMap((it) => within(it, 'LI'))
    expect(items.length).toBe(taxonomy.conceptByName.size)
  })
  test('loads nothing', () => {
    expect(elements.filter((it) => it.name === 'link' || it.attribs.src !== undefined)).toEqual([])
    expect(text).not.toMatch(/@import|url\(|\bfetch\(/)
  })
})

test('the same taxonomy gives the same bytes', () =>
  expect(renderTaxonomyPage(structuredClone(pageTaxonomy))).toBe(PAGE))
test('a text of the data is never markup', () => {
  const hostile = '</style><script>alert("1")</script>'
  const taxonomy = withConcept('core:Revenues', {
    labels: { standard: hostile, total: hostile },
    documentation: hostile,
  })
  const read = readPage(
    renderTaxonomyPage({
      ...taxonomy,
      statements: taxonomy.statements.map((it) => ({ ...it, title: hostile })),
      abstractLabels: new Map([...taxonomy.abstractLabels.keys()].map((it) => [it, hostile])),
      lexicon: taxonomy.lexicon.map((it) => ({ ...it, label: hostile })),
      decisionByConcept: new Map([['core:Revenues', hostile]]),
    }),
  )
  expect(read.elements.filter((it) => it.name === 'script').length).toBe(1)
  expect(textOf(read.withClass('concept').find((it) => it.attribs.id === 'core_Revenues')!)).toContain(hostile)
})
test('the counts are told', () => {
  const counts = within(page.withClass('counts')[0]!, 'DIV').map(textOf)
  expect(counts).toEqual([
    'concepts15',
    'statements and lists3',
    'sums2',
    'axes3',
    'printed labels16',
    'us-gaap elements4',
    'ifrs-full elements1',
    'dei elements1',
  ])
})

describe('an entry', () => {
  const entry = page.withId('core_Revenues')

  test('tells type, period and balance', () =>
    expect(textOf(within(entry, 'kind')[0]!)).toBe('monetary duration credit'))
  test('has standard elements under their standards', () => {
    const anchors = within(entry, 'anchors').flatMap((it) => [...within(it, 'DT'), ...within(it, 'DD')])
    expect(anchors.map(textOf)).toEqual(['us-gaap', 'ifrs-full', 'Revenues', 'Revenue'])
  })
  test('says so where it has none', () => expect(textOf(page.withId('core_Assets'))).toMatch(/no standard element$/))
  test('unfolds the decision', () => expect(folds('core_Revenues')).toContain('DecisionOne concept: sales & revenue.'))
  test('unfolds the documentation', () =>
    expect(folds('core_NetIncomeLoss')[0]).toBe('DocumentationWhat is left for the owners, a loss negative.'))
  test('counts its printed labels and shows a dozen', () => {
    const printed = folds('core_Revenues').at(-1)
    expect(printed).toMatch(/^14 printed labelssale of a.*sale of land 2 more$/)
  })
  test('tells where a printed label means it, and which are negated', () =>
    expect(folds('core_NetIncomeLoss').at(-1)).toBe('2 printed labelsnet income IS CFnet loss negated'))
  test('has nothing to unfold where there is nothing', () => expect(folds('core_Assets')).toEqual([]))
})

describe('a label', () => {
  test('is the one that the line asks for', () => {
    const entry = page.withId('core_OperatingExpenses')
    expect(within(entry, 'label').map(textOf)).toEqual(['Total operating expenses total'])
    expect(within(entry, 'aside').map(textOf)[0]).toBe('standard “Operating Expenses”')
  })
  test('may be negated', () => {
    const labels = { standard: 'Cost', negated: 'Less cost', terse: 'Costs' }
    const [cover, income, ...rest] = withConcept('core:CostOfRevenue', { labels }).statements
    const tree = [{ name: 'core:CostOfRevenue', labelRole: 'negated' as const, children: [] }]
    const statements = [cover!, { ...income!, tree }, ...rest]
    const read = readPage(renderTaxonomyPage({ ...withConcept('core:CostOfRevenue', { labels }), statements }))
    const entry = read.withId('core_CostOfRevenue')
    expect(within(entry, 'label').map(textOf)).toEqual(['Less cost negated'])
    expect(within(entry, 'aside').map(textOf)).toEqual(['standard “Cost” · terse “Costs”'])
  })
})

describe('a statement', () => {
  test('has its headings over their lines, without the one that says its title', () => {
    const cover = page.withId('statement_CoverPage')
    expect(within(cover, 'heading').map(textOf)).toEqual(['Listings ListingsAbstract'])
    const nested = within(within(cover, 'outline')[0]!, 'outline')
    expect(nested.flatMap((it) => within(it, 'entry')).map((it) => it.attribs.id)).toEqual(['core_TradingSymbol'])
  })
  test('links to a concept that has its entry before', () => {
    const reference = within(page.withId('statement_ShortIncomeStatement'), 'reference')
    expect(reference.map(textOf)).toEqual([
      'Operating Expenses OperatingExpenses → in Income statement',
      'Total operating expenses total OperatingExpenses → in Income statement',
    ])
    expect(within(reference[0]!, 'A')[0]?.attribs.href).toBe('#core_OperatingExpenses')
  })
  test('is told once at the entry of a concept that it shows too', () =>
    expect(within(page.withId('core_OperatingExpenses'), 'aside').map(textOf)[1]).toBe(
      'also in Income statement, short',
    ))
  test('has its sums one in the other, with signs and total labels', () => {
    const sums = page.withId('sums_IncomeStatement')
    expect(textOf(sums)).toBe(
      'Sums NetIncomeLoss = + Revenues − Total operating expenses = + ResearchAndDevelopmentExpense',
    )
    const [top] = within(sums, 'sums')
    const nested = within(within(top!, 'UL')[0]!, 'UL')
    expect(nested.map(textOf)).toEqual(['+ ResearchAndDevelopmentExpense'])
  })
  test('has no sums where nothing adds up', () => expect(PAGE).not.toContain('sums_CoverPage'))
})

test('concepts that no statement shows have a part of their own', () => {
  expect(within(page.withId('unplaced'), 'entry').map((it) => it.attribs.id)).toContain('core_Assets')
  expect(renderTaxonomyPage(packageTaxonomy())).not.toContain('id="unplaced"')
})
test('axes have their members, the first by default, or a value of their own', () => {
  expect(textOf(page.withId('core_SegmentsAxis'))).toBe(
    'Segments SegmentsAxis for every number explicit All segments default AllSegmentsMember',
  )
  expect(textOf(page.withId('core_ListingAxis'))).toBe(
    'Listing ListingAxis for TradingSymbol typed a value of its own: ListingDomain',
  )
})
test('the index is from A to Z, whatever begins with no letter before', () => {
  const labels = { standard: '10-K405 filed' }
  const { withClass, withId } = readPage(renderTaxonomyPage(withConcept('core:Revenues', { labels })))
  const items = withClass('index').flatMap((it) => within(it, 'LI'))
  const names = items.map((it) => textOf(within(it, 'CODE')[0]!))
  expect([names[0], names[1], names.at(-1)]).toEqual(['Revenues', 'Assets', 'TradingSymbol'])
  expect(textOf(withId('letter_other'))).toBe('#')
})

function folds(id: string): readonly string[] {
  return within(page.withId(id), 'DETAILS').map(textOf)
}
