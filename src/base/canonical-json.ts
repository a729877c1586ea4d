/**
 * Renders JSON with one fixed layout, so that equal data gives equal bytes: two spaces of indent, members in the order given,
 * and anything that fits a line of `width` characters on one line.
 */
export function canonicalJson(value: unknown, width = 140): string {
  return `${render(value, '', '', width)}\n`
}

/** @param name what stands before the value on its line */
function render(value: unknown, indent: string, name: string, width: number): string {
  const flat = name + renderFlat(value)
  if (value === null || typeof value !== 'object' || flat.length + indent.length <= width) return flat
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((it) => inner + render(it, inner, '', width))
    : members(value).map(([member, it]) => inner + render(it, inner, `${JSON.stringify(member)}: `, width))
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${name}${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function renderFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlat).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const parts = members(value).map(([name, it]) => `${JSON.stringify(name)}: ${renderFlat(it)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, it]) => it !== undefined)
}
