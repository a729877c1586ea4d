import type { Concept } from '../../../src/model/concept.js'
import type { Taxonomy } from '../../../src/model/taxonomy.js'
import { fixtureTaxonomy } from '../fixture-taxonomy.js'

const PRINTED = 'abcdefghijklmn'.split('').map((it) => ({
  label: `sale of ${it}`,
  concept: 'core:Revenues',
  isNegated: false,
  kinds: [],
}))

/** The fixture with a second statement that shows concepts again, sums of sums, decisions and printed labels. */
export const pageTaxonomy: Taxonomy = {
  ...fixtureTaxonomy,
  decisionByConcept: new Map([['core:Revenues', 'One concept: sales & revenue.']]),
  statements: [
    ...fixtureTaxonomy.statements,
    {
      name: 'ShortIncomeStatement',
      title: 'Income statement, short',
      kind: 'IS',
      tree: [
        { name: 'core:OperatingExpenses', labelRole: 'standard', children: [] },
        { name: 'core:OperatingExpenses', labelRole: 'total', children: [] },
        { name: 'core:InterestIncome', labelRole: 'standard', children: [] },
      ],
    },
  ],
  calculations: [
    ...fixtureTaxonomy.calculations,
    {
      statement: 'IncomeStatement',
      total: 'core:OperatingExpenses',
      items: [{ concept: 'core:ResearchAndDevelopmentExpense', weight: 1 }],
    },
  ],
  lexicon: [
    ...PRINTED,
    { label: 'net income', concept: 'core:NetIncomeLoss', isNegated: false, kinds: ['IS', 'CF'] },
    { label: 'net loss', concept: 'core:NetIncomeLoss', isNegated: true, kinds: [] },
  ],
}

/** The same with some of a concept's properties changed. */
export function withConcept(name: string, changes: Partial<Concept>): Taxonomy {
  const { conceptByName } = pageTaxonomy
  return {
    ...pageTaxonomy,
    conceptByName: new Map(conceptByName).set(name, { ...conceptByName.get(name)!, ...changes }),
  }
}
