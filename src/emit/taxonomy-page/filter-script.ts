/**
 * Hides the entries that lack a word of the filter, then the lines, headings and sections that are left with none. A link to what is
 * hidden empties the filter.
 */
export const FILTER_SCRIPT = `
const form = document.getElementById('filter')
const box = form.querySelector('input')
const entries = [...document.querySelectorAll('.entry')].map((it) => [it, it.textContent.toLowerCase()])
const holders = [...document.querySelectorAll('.outline li, main > section')]
function filter() {
  const words = box.value.toLowerCase().split(/\\s+/).filter((it) => it !== '')
  for (const [it, text] of entries) it.hidden = !words.every((word) => text.includes(word))
  for (const it of holders) it.hidden = words.length > 0 && !it.querySelector('.entry:not([hidden])')
  document.body.classList.toggle('filtered', words.length > 0)
  const count = document.querySelectorAll('.concept:not([hidden])').length
  form.querySelector('output').textContent = words.length === 0 ? '' : count + (count === 1 ? ' concept' : ' concepts')
}
box.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (box.value === '' || target === null || target.getClientRects().length > 0) return
  box.value = ''
  filter()
  target.scrollIntoView()
})
form.hidden = false
filter()
`
