import type { StatementKind } from './taxonomy.js'

/** What a kind of statement is called. */
export const STATEMENT_WORDS: Readonly<Record<StatementKind, string>> = {
  IS: 'income statement',
  BS: 'balance sheet',
  CF: 'statement of cash flows',
  EQ: 'statement of equity',
  CI: 'statement of comprehensive income',
}
