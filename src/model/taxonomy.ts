import type { Concept, LabelRole } from './concept.js'
import type { LineModel } from './line-model.js'

export type StatementKind = 'IS' | 'BS' | 'CF' | 'EQ' | 'CI'

/** A line in a statement's tree; a line with children is their heading or their total, by its concept. */
export interface PresentationNode {
  /** QName of a concept, or of an abstract element made for a heading (`core:AssetsAbstract`). */
  readonly name: string
  readonly labelRole: LabelRole
  readonly children: readonly PresentationNode[]
}

export interface PresentedStatement {
  /** LC3 name, also the last step of its role URI. */
  readonly name: string
  readonly title: string
  /** Null for the cover page and other lists that are no statement. */
  readonly kind: StatementKind | null
  readonly tree: readonly PresentationNode[]
}

/** What a total usually is the sum of. Weights follow from the balances. */
export interface Calculation {
  readonly statement: string
  readonly total: string
  readonly items: readonly { readonly concept: string; readonly weight: 1 | -1 }[]
}

/** A dimension: explicit with its members, or typed (several of a kind: two listings, two contacts). */
export type Axis =
  | {
      readonly kind: 'explicit'
      readonly name: string
      readonly label: string
      /** Member QNames with their labels; the first is the dimension's default. Filings add their own. */
      readonly members: readonly { readonly name: string; readonly label: string }[]
    }
  | {
      readonly kind: 'typed'
      readonly name: string
      readonly label: string
      /** QName of the element that holds the value. */
      readonly domain: string
    }

/** A printed label, in normal form, that stands for a concept. */
export interface LexiconEntry {
  readonly label: string
  readonly concept: string
  /** A label under which a positive number means a negative value: "net loss", "cash used in operating activities". */
  readonly isNegated: boolean
  /** The statements where the label means this; empty for anywhere. */
  readonly kinds: readonly StatementKind[]
}

/** A label as filers have printed it since 2018, in place of labels that the line model could learn from. */
export interface ModernLabel {
  readonly label: string
  readonly concept: string
  /** The statements where it stands; empty for notes and releases. */
  readonly kinds: readonly StatementKind[]
  /** The concept of the line that it usually follows; null where none is usual. */
  readonly below: string | null
}

/** What companies tagged a label with, in one kind of statement. */
export interface PrintedLabel {
  /** In the normal form of the lexicon. */
  readonly label: string
  readonly kind: StatementKind
  /** Most companies first; a null concept stands for all elements that none is anchored to. */
  readonly uses: readonly {
    readonly concept: string | null
    readonly companies: number
    /** Of these, how many printed the number with the other sign than they filed it with. */
    readonly negated: number
  }[]
}

export interface Namespaces {
  readonly core: string
  /** The filing's own namespace is this, then the report's stem. */
  readonly extensionBase: string
  readonly f2x: string
  /** Link roles are this, then the statement's name. */
  readonly roleBase: string
}

export interface EntitySchemes {
  readonly cik: string
  readonly lei: string
  /** For a registrant known by its name alone. */
  readonly name: string
}

/** The taxonomy, loaded and checked: every name that is referred to exists. */
export interface Taxonomy {
  readonly conceptByName: ReadonlyMap<string, Concept>
  /** Why filers' alternatives are one concept or several, by the concept's name; for some concepts. */
  readonly decisionByConcept: ReadonlyMap<string, string>
  readonly axisByName: ReadonlyMap<string, Axis>
  /** Axis → concepts that may be reported with it; null for every number (the change dimension). */
  readonly axisConcepts: ReadonlyMap<string, readonly string[] | null>
  /** Labels of the abstract elements that head parts of the statements, by QName. */
  readonly abstractLabels: ReadonlyMap<string, string>
  readonly statements: readonly PresentedStatement[]
  readonly calculations: readonly Calculation[]
  readonly lexicon: readonly LexiconEntry[]
  readonly modernLabels: readonly ModernLabel[]
  /** Null where the data has none: lines are then mapped by the lexicon alone. */
  readonly lineModel: LineModel | null
  readonly namespaces: Namespaces
  readonly entitySchemes: EntitySchemes
  /** SHA-256 of the concept data and of the lexicon data, for the report's generator line. */
  readonly hash: string
  readonly lexiconHash: string
}
