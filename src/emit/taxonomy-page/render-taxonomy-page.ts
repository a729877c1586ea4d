import type { Taxonomy } from '../../model/taxonomy.js'
import { type Contents, contentsOf } from './contents.js'
import { renderDimensions } from './dimension-section.js'
import { FILTER_SCRIPT } from './filter-script.js'
import { type Html, html } from './html.js'
import { renderIndex } from './index-section.js'
import { renderNavigation } from './navigation.js'
import { renderFooter } from './page-footer.js'
import { renderHeader } from './page-header.js'
import { renderStatement, renderUnplaced } from './statement-section.js'
import { STYLE } from './style.js'

/** Loading anything is forbidden: the page is whole as it stands. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

/** The taxonomy as one HTML page, to read in a browser without a server or a network. */
export function renderTaxonomyPage(taxonomy: Taxonomy): string {
  const contents = contentsOf(taxonomy)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>The taxonomy of filing2xbrl</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${renderNavigation(contents)}
${renderMain(contents)}
<script>${{ markup: FILTER_SCRIPT }}</script>
</body>
</html>
`.markup
}

function renderMain(contents: Contents): Html {
  const { taxonomy } = contents
  return html`<main>
${renderHeader(taxonomy)}
${taxonomy.statements.map((it) => renderStatement(it, contents))}
${renderUnplaced(contents)}
${renderDimensions(taxonomy)}
${renderIndex(taxonomy)}
${renderFooter(taxonomy)}</main>`
}
