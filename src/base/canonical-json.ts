/**
 * Renders JSON with one fixed layout, so that equal data gives equal bytes: two spaces of indent, members in the order given,
 * and anything that fits a line of `width` characters on one line.
 */
export function canonicalJson(value: unknown, width = 140): string {
  return `${render(value, '', '', width)}\n`
}

/** @param name what stands before the value on its line */
function render(value: unknown, indent: string, name: string, width: number): string {
  if (!isObject(value)) return name + JSON.stringify(value)
  const flat = renderFlat(value, width - indent.length - name.length)
  if (flat !== null) return name + flat
  const inner = `${indent}  `
  const lines = members(value).map(([member, it]) => inner + render(it, inner, member, width))
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${name}${open}\n${lines.join(',\n')}\n${indent}${close}`
}

/** On one line; null where that takes more than `room` characters: what is too long is left as soon as that is known. */
function renderFlat(value: object, room: number): string | null {
  const parts: string[] = []
  const all = members(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : all.length === 0 ? ['{', '}'] : ['{ ', ' }']
  let left = room - open.length - close.length
  for (const [name, it] of all) {
    const flat = isObject(it) ? renderFlat(it, left - name.length) : JSON.stringify(it)
    if (flat === null) return null
    parts.push(name + flat)
    left -= name.length + flat.length + (parts.length > 1 ? SEPARATOR.length : 0)
    if (left < 0) return null
  }
  return left < 0 ? null : open + parts.join(SEPARATOR) + close
}

const SEPARATOR = ', '

/** What stands before each value, and the value; no names in an array. */
function members(value: object): readonly (readonly [name: string, value: unknown])[] {
  if (Array.isArray(value)) return value.map((it) => ['', it])
  return Object.entries(value)
    .filter(([, it]) => it !== undefined)
    .map(([name, it]) => [`${JSON.stringify(name)}: `, it])
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}
