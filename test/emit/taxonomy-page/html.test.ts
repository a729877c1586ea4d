import { expect, test } from 'vitest'
import { type Html, html, joined } from '../../../src/emit/taxonomy-page/html.js'

function check({ markup }: Html, expected: string): void {
  expect(markup).toBe(expected)
}

test('markup in a text is text', () =>
  check(html`<p>${'<b>R&D</b> "a" \'b\''}</p>`, '<p>&lt;b&gt;R&amp;D&lt;/b&gt; &quot;a&quot; &#39;b&#39;</p>'))
test('a text stays within its attribute', () =>
  check(html`<a href="${'"><script>'}">`, '<a href="&quot;&gt;&lt;script&gt;">'))
test('what looks like a reference is text', () => check(html`${'&lt;'}`, '&amp;lt;'))
test('markup in markup stays', () => check(html`<p>${html`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'))
test('the items of a list are joined, its texts escaped', () => check(html`${['<', html`<br>`]}`, '&lt;<br>'))
test('numbers are printed, null is not', () => check(html`${0}${null}`, '0'))
test('control characters go', () => check(html`${'a\u0000b'}`, 'ab'))
test('a separator is escaped too', () => check(joined([html`<i>`, html`<b>`], ' & '), '<i> &amp; <b>'))
