/**
 * @typedef {object} Cell
 * @property {string} content
 * @property {'left' | 'right' | 'center'} [align]
 * @property {number} [colspan]
 * @property {number} [rowspan]
 * @property {boolean} [isHead]
 * @property {boolean} [isBold]
 * @property {boolean} [isRuled] with a line above
 * @property {string} [indent] a style of its own
 */

const BLANKS = { empty: '', '&nbsp;': '&nbsp;', '&#160;': '&#160;', 'nbsp character': '\u00a0' }

/** Writes a layout's markup: the upper-case one of the nineties, or one after it. */
export function markupOf(layout, random) {
  const isOld = layout.markup === 'old'
  const isOpenEnded = layout['end tags'] === 'left out'
  const name = (it) => (isOld ? it.toUpperCase() : it)
  const open = (tag, attributes = {}) =>
    `<${[name(tag), ...Object.entries(attributes).map(([key, value]) => `${name(key)}=${quoted(value)}`)].join(' ')}>`
  const quoted = (value) => (isOld && /^[\w%+]+$/.test(value) ? String(value).toUpperCase() : `"${value}"`)
  const close = (tag) => `</${name(tag)}>`
  const optionalClose = (tag) => (isOpenEnded ? '' : close(tag))
  const element = (tag, content, attributes) => open(tag, attributes) + content + close(tag)

  const aligned = (align, rest = {}) => {
    if (layout.markup === 'old' || layout.markup === 'plain') return { ...(align === 'left' ? {} : { align }), ...rest }
    return { ...rest, style: [`text-align:${align}`, rest.style].filter((it) => it !== undefined).join(';') }
  }
  const font = {
    modern: { style: 'font-family:Times New Roman;font-size:10pt' },
    word: { size: '2' },
    old: { size: '2' },
    plain: { size: '2' },
  }
  const inFont = (content) => element(layout.markup === 'modern' ? 'span' : 'font', content, font[layout.markup])
  const bold = (content) => (content === '' ? '' : element('b', content))

  const paragraph = (content, { align = 'left', isBold = false } = {}) => {
    const inner = inFont(isBold ? bold(content) : content)
    return layout.markup === 'modern'
      ? element('div', inner, aligned(align))
      : open('p', aligned(align)) + inner + optionalClose('p')
  }

  const wrap = (content, align) => {
    switch (layout['cell content']) {
      case 'font':
        return element('font', content, { size: '2' })
      case 'span':
        return element('span', content, { style: 'font-size:10pt' })
      case 'nested':
        return element('div', element('font', content, { face: 'Arial' }), { align })
      case 'paragraph':
        return open('p', { align }) + content + close('p')
      default:
        return content
    }
  }

  const cell = ({
    content,
    align = 'left',
    colspan = 1,
    rowspan = 1,
    isHead = false,
    isBold = false,
    isRuled = false,
    indent,
  }) => {
    const tag = isHead && layout['header cells'] === 'th' ? 'th' : 'td'
    const styles = [indent, isRuled ? 'border-top:1px solid #000' : undefined].filter((it) => it !== undefined)
    const attributes = aligned(align, {
      ...(colspan > 1 ? { colspan: String(colspan) } : {}),
      ...(rowspan > 1 ? { rowspan: String(rowspan) } : {}),
      ...(styles.length > 0 ? { style: styles.join(';') } : {}),
    })
    const lines = isBold || (isHead && tag === 'td') ? bold(content) : content
    const note = layout.comments === 'some' && random.chance(0.03) ? '<!-- cell -->' : ''
    return (
      open(tag, attributes) + note + (content === '' ? BLANKS[layout.blank] : wrap(lines, align)) + optionalClose(tag)
    )
  }

  const between = layout.lines === 'one cell a line' ? '\n' : ''
  const row = (cells) => {
    const note = layout.comments === 'some' && random.chance(0.05) ? '<!-- row -->' : ''
    const end = layout.lines === 'all on one' ? '' : '\n'
    const attributes = isOld ? { valign: 'bottom' } : {}
    return (
      note +
      open('tr', attributes) +
      between +
      cells.map((it) => cell(it) + between).join('') +
      optionalClose('tr') +
      end
    )
  }

  const table = (rows) => {
    const style =
      layout.markup === 'modern'
        ? { style: 'width:100%;border-collapse:collapse' }
        : { border: '0', cellspacing: '0', cellpadding: '0', width: '100%' }
    const text = `${open('table', style)}\n${rows.map(row).join('')}${close('table')}\n`
    return layout['outer table'] === 'around'
      ? `${open('table')}${open('tr')}${open('td')}${text}${close('td')}${close('tr')}${close('table')}\n`
      : text
  }

  return {
    bold,
    paragraph,
    table,
    /** Lines of one cell or paragraph, one under the other. */
    broken: (lines) =>
      layout['header breaks'] === 'br' || lines.length === 1
        ? lines.join(open('br'))
        : lines.map((it) => element('div', it)).join(''),
    br: open('br'),
    raised: (content) => element('sup', content),
    /** A line across the cell. */
    rule: isOld ? '<HR NOSHADE SIZE=1>' : '<hr size="1">',
    pageBreak: (number) =>
      `${paragraph(number, { align: 'center' })}\n${isOld ? '<HR>' : '<hr style="page-break-after:always">'}\n`,
    document: (title, blocks) =>
      `${open('html')}\n${element('head', element('title', title))}\n${open('body')}\n${blocks.join('\n')}\n${close('body')}\n${close('html')}\n`,
  }
}

export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
