import type { Block } from '../../model/document.js'
import type { PageBreak } from '../page-break.js'
import { ElementStack } from './element-stack.js'
import { tableBlocks, textBlocks } from './html-table.js'
import type { HtmlSink, LayoutAttributes } from './html-tokens.js'
import { type LayoutStyle, StyleReader } from './layout-style.js'
import { TableBuilder } from './table-builder.js'
import { TextCollector } from './text-collector.js'

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)
const VOIDS = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr page'.split(' '),
)
const HIDDEN = new Set(['title', 'script', 'style', 'noscript', 'template', 'ix:header', 'ix:hidden', 'svg', 'select'])
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const RAISED = new Set(['sup', 'sub'])
/** A footnote's number or letter, after the tags that it may be set in. */
const MARK = /^(?:\s*<[^<>]*>){0,4}\s*(?:\d{1,2}|[a-z])\s*</i
const MARK_REACH = 300

/** Which open element ends where a block element begins (HTML Standard, 13.1.2.4: optional tags). */
const PARAGRAPH = { names: ['p'], within: 'scope' } as const
const CELL = { names: ['td', 'th', 'caption'], within: 'table' } as const
const ROW = { names: ['tr', 'caption'], within: 'table' } as const
const ENDED_BY: Readonly<Record<string, { readonly names: readonly string[]; readonly within: 'table' | 'scope' }>> = {
  td: CELL,
  th: CELL,
  tr: ROW,
  tbody: ROW,
  thead: ROW,
  tfoot: ROW,
  li: { names: ['li'], within: 'scope' },
}

/** Text that flows into one place: the page, or a cell of a table. */
interface Flow {
  text: TextCollector
  /** What stands before the text. */
  readonly blocks: (Block | PageBreak)[]
}

interface OpenCell {
  /** Null as long as nothing was put in it: most cells of filings are blank. */
  flow: Flow | null
  readonly attributes: LayoutAttributes
}

const SPACE = 0x20

/** What a cell holds in which nothing was put. */
const BLANK = { text: null, blocks: [] } as const

interface OpenTable {
  readonly builder: TableBuilder
  cell: OpenCell | null
}

/**
 * Builds blocks of what an HTML document is made of. Nothing is kept of elements but how their text is set: blocks end where a block
 * element begins or ends.
 */
export class BlockBuilder implements HtmlSink {
  readonly #source: string
  readonly #styles = new StyleReader()
  readonly #stack = new ElementStack()
  readonly #tables: OpenTable[] = []
  readonly #page: Flow
  /** A raised mark is open. */
  #isMark = false
  /** The cell where text goes; null for the page. */
  #cell: OpenCell | null = null

  constructor(source: string) {
    this.#source = source
    this.#page = this.#newFlow()
  }

  readonly open = (name: string, attributes: LayoutAttributes, start: number, end: number): void => {
    if (name === 'br') {
      this.#begunFlow?.text.breakLine(start, end)
      return
    }
    if (BLOCKS.has(name)) this.#beginBlock(name, start)
    const style = this.#styleOf(name, attributes)
    if (style.breaksPage || name === 'hr' || name === 'page') this.#breakPage()
    if (VOIDS.has(name)) return
    if (RAISED.has(name)) this.#beginRaised(name, end)
    if (!this.#stack.push(name, style, BLOCKS.has(name))) return
    if (name === 'table') this.#tables.push({ builder: new TableBuilder(start), cell: null })
    else if (name === 'td' || name === 'th') this.#beginCell(attributes)
  }

  readonly close = (name: string, _start: number, end: number): void => {
    if (VOIDS.has(name)) return
    this.#popElements(this.#stack.closedBy(name), end)
  }

  readonly text = (start: number, end: number): void => {
    const { isHidden, isBold, isCentered, indent } = this.#stack.top
    if (isHidden || (this.#begunFlow === null && this.#isBlank(start, end))) return
    this.#flow.text.copy(start, end, isBold, isCentered, indent)
  }

  readonly entity = (printed: string, start: number, end: number): void => {
    const { isHidden, isBold, isCentered, indent } = this.#stack.top
    if (!isHidden) this.#flow.text.put(printed, start, end, isBold, isCentered, indent)
  }

  /** The blocks of the whole document; what is still open ends with it. */
  build(): readonly (Block | PageBreak)[] {
    const end = this.#source.length
    while (this.#tables.length > 0) this.#endTable(end)
    this.#endText(this.#page)
    return this.#page.blocks
  }

  /** Where text goes: into the open cell; between cells, to what the table stands in. */
  get #flow(): Flow {
    if (this.#cell === null) return this.#page
    this.#cell.flow ??= this.#newFlow()
    return this.#cell.flow
  }

  /** Where text goes, if any has. */
  get #begunFlow(): Flow | null {
    return this.#cell === null ? this.#page : this.#cell.flow
  }

  #isBlank(start: number, end: number): boolean {
    let at = start
    while (at < end && this.#source.charCodeAt(at) <= SPACE) at++
    return at === end
  }

  #newFlow(): Flow {
    return { text: new TextCollector(this.#source), blocks: [] }
  }

  #styleOf(name: string, attributes: LayoutAttributes): LayoutStyle {
    const style = this.#styles.read(attributes)
    if (HIDDEN.has(name)) return { ...style, isHidden: true }
    if (BOLD.has(name) && style.isBold === null) return { ...style, isBold: true }
    return name === 'center' ? { ...style, isCentered: true } : style
  }

  /** Ends what a block element may not stand in: the paragraph before it, the row or cell before it. */
  #beginBlock(name: string, start: number): void {
    const ended = ENDED_BY[name] ?? PARAGRAPH
    this.#popElements(this.#stack.countDownTo(ended.names, ended.within), start)
    this.#endParagraph()
  }

  #popElements(count: number, end: number): void {
    for (let left = count; left > 0; left--) {
      const { name } = this.#stack.pop()
      if (name === 'table') this.#endTable(end)
      else if (name === 'td' || name === 'th') this.#endCell()
      else if (name === 'tr') this.#endRow()
      else if (BLOCKS.has(name)) this.#endParagraph()
      else if (RAISED.has(name)) this.#endRaised()
    }
  }

  #beginRaised(name: string, at: number): void {
    const text = this.#begunFlow?.text
    this.#isMark =
      name === 'sup' &&
      this.#cell !== null &&
      text?.takesMark === true &&
      MARK.test(this.#source.slice(at, at + MARK_REACH))
    if (this.#isMark) text?.openMark()
    else text?.breakWord()
  }

  #endRaised(): void {
    if (this.#isMark) this.#begunFlow?.text.closeMark()
    else this.#begunFlow?.text.breakWord()
    this.#isMark = false
  }

  #beginCell(attributes: LayoutAttributes): void {
    const table = this.#tables.at(-1)
    if (table === undefined) return
    this.#endCell()
    table.cell = { flow: null, attributes }
    this.#cell = table.cell
  }

  #endCell(): void {
    const table = this.#tables.at(-1)
    if (table?.cell == null) return
    const { flow, attributes } = table.cell
    const content = flow === null ? BLANK : { text: flow.text.finish(), blocks: flow.blocks.filter(isBlock) }
    table.builder.addCell(content, attributes.colspan, attributes.rowspan)
    table.cell = null
    this.#cell = this.#innermostCell()
  }

  #innermostCell(): OpenCell | null {
    return this.#tables.findLast((it) => it.cell !== null)?.cell ?? null
  }

  #endRow(): void {
    this.#endCell()
    this.#tables.at(-1)?.builder.endRow()
  }

  #endTable(end: number): void {
    this.#endCell()
    const table = this.#tables.pop()
    if (table === undefined) return
    const flow = this.#flow
    this.#endText(flow)
    for (const it of tableBlocks(table.builder.build(end))) flow.blocks.push(it)
  }

  /** On the page a block ends; in a cell a line does. */
  #endParagraph(): void {
    if (this.#cell === null) this.#endText(this.#page)
    else this.#cell.flow?.text.breakParagraph()
  }

  #endText(flow: Flow): void {
    if (flow.text.isEmpty) return
    const text = flow.text.finish()
    flow.text = new TextCollector(this.#source)
    if (text === null) return
    for (const it of textBlocks(text)) flow.blocks.push(it)
  }

  #breakPage(): void {
    if (this.#cell !== null) return
    this.#endText(this.#page)
    this.#page.blocks.push({ kind: 'pageBreak' })
  }
}

function isBlock(it: Block | PageBreak): it is Block {
  return it.kind !== 'pageBreak'
}
