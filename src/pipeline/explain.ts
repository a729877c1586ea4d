import type { Span } from '../base/span.js'
import { DERIVATIONS, type DerivationRule } from '../model/derivations.js'
import { ASPECTS, type Aspect } from '../model/fact.js'
import type { Report, ReportedFact } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'

/** Why one aspect of a fact is what it is: what is printed for it, and the rules that read it. */
export interface ExplanationStep {
  readonly aspect: Aspect | 'concept'
  readonly snippets: readonly Snippet[]
  /** In words. */
  readonly rules: readonly string[]
}

/** A place in the filing with a little of what stands around it. */
export interface Snippet {
  readonly span: Span
  readonly before: string
  readonly printed: string
  readonly after: string
}

export interface Explanation {
  readonly fact: ReportedFact
  readonly label: string
  readonly steps: readonly ExplanationStep[]
  /** The other printings of the fact that agree with it. */
  readonly corroborations: readonly { readonly id: string; readonly snippet: Snippet | null }[]
}

const AROUND = 48

/** Explains a fact, with snippets of the filing where its text is at hand. */
export function explainFact(fact: ReportedFact, report: Report, taxonomy: Taxonomy, text: string | null): Explanation {
  const concept = taxonomy.conceptByName.get(fact.concept) ?? report.extensions.find((it) => it.name === fact.concept)
  const snippets = (spans: readonly Span[]): readonly Snippet[] =>
    text === null ? [] : spans.map((it) => snippetOf(it, text))
  const steps = ASPECTS.map(
    (aspect): ExplanationStep => ({
      aspect,
      snippets: snippets(aspect === 'value' ? [fact.provenance.value] : fact.provenance[aspect]),
      rules: ruleWords(fact.provenance.derivation[aspect]),
    }),
  )
  const meaning: ExplanationStep = {
    aspect: 'concept',
    snippets: [],
    rules: ruleWords(fact.provenance.derivation.concept),
  }
  return {
    fact,
    label: concept?.labels.standard ?? fact.concept,
    steps: [...steps, meaning].filter((it) => it.snippets.length > 0 || it.rules.length > 0),
    corroborations: fact.corroboratedBy.map((id) => {
      const other = report.facts.find((it) => it.id === id)
      return { id, snippet: other === undefined || text === null ? null : snippetOf(other.provenance.value, text) }
    }),
  }
}

function ruleWords(rules: readonly DerivationRule[] | undefined): readonly string[] {
  return (rules ?? []).map((it) => DERIVATIONS[it] ?? it)
}

function snippetOf(span: Span, text: string): Snippet {
  const oneLine = (it: string): string => it.replace(/\s+/g, ' ')
  return {
    span,
    before: oneLine(text.slice(Math.max(0, span.start - AROUND), span.start)),
    printed: oneLine(text.slice(span.start, span.end)),
    after: oneLine(text.slice(span.end, span.end + AROUND)),
  }
}
