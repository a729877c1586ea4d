/** The page's look: a column of links beside the text where there is room, above it where there isn't. */
export const STYLE = `
:root {
  --paper: #fdfdfb; --ink: #1f2328; --soft: #5f6670; --faint: #e3e4e0; --panel: #f4f4ef; --link: #1d5a94; --mark: #fff3c4;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #dfe1e4; --soft: #9aa2ac; --faint: #2d3136; --panel: #1e2125; --link: #86b8ea;
    --mark: #433a17;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; max-width: 88rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
code {
  font: 0.8125em/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere;
}
small { font-size: 0.8125em; color: var(--soft); font-variant-numeric: tabular-nums; }

nav { padding: 1rem; border-bottom: 1px solid var(--faint); font-size: 0.9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.to-sums { font-size: 0.8125em; }
#filter { margin-bottom: 0.75rem; }
#filter label { display: block; font-size: 0.8125rem; color: var(--soft); }
#filter input {
  width: 100%; padding: 0.375rem 0.5rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--soft); border-radius: 4px;
}
#filter output { font-size: 0.8125rem; color: var(--soft); }

main { padding: 1rem; min-width: 0; container-type: inline-size; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0 0.75rem; font-weight: 650; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 0 0 0.25rem; font-weight: 650; }
h3 { font-size: 1.0625rem; margin: 2rem 0 0.5rem; font-weight: 650; }
main > section { margin-top: 3.5rem; padding-top: 1.25rem; border-top: 1px solid var(--soft); }
.lead { max-width: 44rem; font-size: 1.0625rem; }
.about, .lead + p, footer { color: var(--soft); font-size: 0.875rem; margin-bottom: 1rem; }
.lead + p { margin-top: 0.375rem; }
footer { margin-top: 4rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin: 1.25rem 0; }
.counts div { display: flex; flex-direction: column-reverse; }
.counts dt { font-size: 0.8125rem; color: var(--soft); }
.counts dd { font-size: 1.375rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.key dl { max-width: 44rem; padding: 0.5rem 0 0.5rem 1rem; font-size: 0.9375rem; }
.key dt { font-weight: 600; margin-top: 0.5rem; }

.outline .outline { margin-left: 0.25rem; padding-left: 1rem; border-left: 1px solid var(--faint); }
.heading { padding: 1.125rem 0 0.375rem; font-weight: 650; }
.heading code { display: inline-block; font-weight: 400; color: var(--soft); margin-left: 0.375rem; }
.entry { display: grid; gap: 0.25rem 1.5rem; padding: 0.625rem 0; border-top: 1px solid var(--faint); }
.entry:target { background: var(--mark); box-shadow: -0.375rem 0 var(--mark), 0.375rem 0 var(--mark); }
.label { font-weight: 550; line-height: 1.35; }
.reference .label { font-weight: 400; }
.what > code, .members code { color: var(--soft); }
.what > code { display: block; line-height: 1.45; }
.role {
  font-size: 0.75rem; font-weight: 400; color: var(--soft); background: var(--panel); border: 1px solid var(--faint);
  border-radius: 3px; padding: 0 0.3125rem; white-space: nowrap;
}
.aside, .elsewhere { font-size: 0.8125rem; color: var(--soft); line-height: 1.6; }
.kind { font-size: 0.8125rem; color: var(--soft); }
.kind span + span::before { content: "· "; }
.anchors { font-size: 0.9375rem; line-height: 1.4; }
dl.anchors { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); align-items: baseline; align-content: start; }
.anchors dt { grid-column: 1; font-size: 0.75rem; color: var(--soft); }
.anchors dd { grid-column: 2; padding-left: 1rem; text-indent: -1rem; }
.anchors.none { font-size: 0.8125rem; color: var(--soft); font-style: italic; }
.members { font-size: 0.9375rem; line-height: 1.4; }
.members li { padding: 0 0 0.25rem 1rem; text-indent: -1rem; }
summary { cursor: pointer; color: var(--link); }
.more { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.8125rem; margin-top: 0.125rem; }
.more details[open] { flex-basis: 100%; }
.more p, .more ul { max-width: 40rem; padding: 0.125rem 0 0.375rem 1rem; }
.more ul { columns: 14rem; }
.more li { break-inside: avoid; }

.sums { columns: 26rem; column-gap: 2.5rem; font-size: 0.9375rem; }
.sums > li { padding-bottom: 0.75rem; }
.sums ul { margin-left: -0.875rem; padding-left: 0.875rem; border-left: 1px solid var(--faint); }
.sums li { break-inside: avoid; padding-left: 1.25rem; text-indent: -1.25rem; }
.sums > li, .sums > li > ul > li { break-inside: auto; }
.sums a { color: inherit; }
.sums b { font-weight: 600; }
.sign { display: inline-block; width: 0.875rem; text-indent: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.equals { color: var(--soft); }
.filtered header, .filtered .calculations, .filtered #index, .filtered footer { display: none; }

.letters { font-size: 0.9375rem; word-spacing: 0.375rem; }
.index { columns: 20rem; column-gap: 2.5rem; font-size: 0.9375rem; line-height: 1.4; }
.index li { break-inside: avoid; padding-bottom: 0.375rem; }
.index code { display: block; color: var(--soft); line-height: 1.3; }

@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 17.5rem minmax(0, 1fr); }
  nav {
    position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.5rem 1rem 1.5rem 1.5rem;
    border-bottom: 0;
  }
  nav ul { display: block; }
  nav li { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.1875rem 0; line-height: 1.3; }
  nav li > a:first-child { flex: 1; }
  main { padding: 1.5rem 2rem 6rem; }
}
@container (min-width: 38rem) {
  .entry { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .what { grid-row: 1 / 3; }
}
@container (min-width: 58rem) {
  .entry { grid-template-columns: minmax(0, 1fr) 7.5rem 24rem; grid-template-rows: auto; }
  .what { grid-row: 1; }
  .reference { grid-template-columns: minmax(0, 1fr) 24rem; }
  .kind span:first-child { display: block; }
  .kind span:nth-child(2)::before { content: none; }
}

@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --faint: #ccc; --panel: #fff; --link: #000; --mark: #fff;
    color-scheme: light;
  }
  body { display: block; max-width: none; font-size: 10pt; }
  nav { display: none; }
  main { padding: 0; }
  h2, h3, .heading { break-after: avoid; }
  .entry { break-inside: avoid; }
  details:not(:has(ul))::details-content { content-visibility: visible; display: block; height: auto; }
}
`
