import type { TaxonomyProblem } from './problem.js'
import type { TaxonomyData } from './taxonomy-data.js'

interface NamedElement {
  readonly name: string
  readonly file: string
  readonly what: string
}

/** Checks that no two elements have one name, for all of them are declared in one namespace, and no two statements. */
export function checkNames(data: TaxonomyData): readonly TaxonomyProblem[] {
  return [...checkUnique(elements(data)), ...checkUnique(statements(data))]
}

function checkUnique(named: readonly NamedElement[]): readonly TaxonomyProblem[] {
  const firstByName = new Map<string, NamedElement>()
  return named.flatMap((it) => {
    const first = firstByName.get(it.name)
    if (first !== undefined) return [problem(it, first)]
    firstByName.set(it.name, it)
    return []
  })
}

function problem({ file, name, what }: NamedElement, first: NamedElement): TaxonomyProblem {
  const where = first.file === file ? '' : ` of ${first.file}`
  return { file, entry: name, problem: `the ${what} has the name of the ${first.what}${where}` }
}

function elements({ concepts, abstracts, axes }: TaxonomyData): readonly NamedElement[] {
  return [
    ...concepts.map(({ file, concept }) => ({ name: concept.name, file, what: 'concept' })),
    ...Object.keys(abstracts).map((name) => ({ name, file: 'statements.json', what: 'abstract' })),
    ...axes.flatMap(({ name, members = [], domain }) => [
      axisElement(name, 'axis'),
      ...members.map((it) => axisElement(it.name, 'member')),
      ...(domain === undefined ? [] : [axisElement(domain, 'domain')]),
    ]),
  ]
}

function axisElement(name: string, what: string): NamedElement {
  return { name, file: 'dimensions.json', what }
}

function statements(data: TaxonomyData): readonly NamedElement[] {
  return data.statements.map(({ name }) => ({ name, file: 'statements.json', what: 'statement' }))
}
