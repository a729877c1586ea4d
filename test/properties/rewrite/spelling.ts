import type { Recipe } from './recipe.js'

/** British spelling, where the currency makes the issuer a British or Australian one. */
export function spelled(text: string, recipe: Recipe): string {
  if (recipe.currency !== 'GBP' && recipe.currency !== 'AUD') return text
  return text
    .replace(/mortization/g, 'mortisation')
    .replace(/\bprogram\b/g, 'programme')
    .replace(/\btotaled\b/g, 'totalled')
}

/** "Research and development" in capitals only where the whole filing's headings are. */
export function headingText(text: string, recipe: Recipe): string {
  return recipe.headingCase === 'upper' ? text.toUpperCase() : text
}

/** Bold for the words of a heading line; each line of it is marked on its own. */
export function strong(text: string, recipe: Recipe): string {
  if (recipe.emphasis === 'none') return text
  return recipe.emphasis === 'html' ? `<b>${text}</b>` : `**${text}**`
}
