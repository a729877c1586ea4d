import type { MappedText } from '../base/mapped-text.js'

const STATEMENT =
  /\b(?:statements?|balance sheets?|income|operations|earnings|loss|cash flows?|position|highlights|data|results|reconciliation)\b/i

/** The caption that names the table: the last one that reads like a statement's name. */
export function tableTitle(captions: readonly MappedText[]): MappedText | null {
  return captions.findLast((it) => STATEMENT.test(it.text) && !/^\s*\(/.test(it.text)) ?? null
}
