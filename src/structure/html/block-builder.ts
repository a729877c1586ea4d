import type { Diagnostic } from '../../base/diagnostic.js'
import { gather } from '../../base/gather.js'
import type { Block } from '../../model/document.js'
import type { PageBreak } from '../page-break.js'
import { readPrinted } from '../read-text.js'
import { trimLines } from '../trim-lines.js'
import { ElementStack } from './element-stack.js'
import { type MarkedCell, tableBlocks, textBlocks } from './html-table.js'
import type { HtmlSink, LayoutAttributes } from './html-tokens.js'
import { type LayoutStyle, StyleReader } from './layout-style.js'
import { PrintCollector } from './print-collector.js'
import { BLANK_LINE, isSetInLines, readSetLines, type SetText } from './set-lines.js'
import { TableBuilder } from './table-builder.js'
import { TextCollector } from './text-collector.js'

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li listing main nav ol p plaintext pre section table tbody td tfoot th thead tr ul xmp caption'.split(
    ' ',
  ),
)
const VOIDS = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr page'.split(' '),
)
const HIDDEN = new Set(['title', 'script', 'style', 'noscript', 'template', 'ix:header', 'ix:hidden', 'svg', 'select'])
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const RAISED = new Set(['sup', 'sub'])
const PREFORMATTED = new Set(['pre', 'listing', 'xmp', 'plaintext'])
/** Tags for the parts of a table and of a page that is set as text (EDGAR Filer Manual of the 1990s). */
const TEXT_TAGS = new Set(['caption', 's', 'c', 'page', 'fn'])
/** The first tag after `<table>` that tells what table it is. */
const TABLE_TAG = /<(?:(tr|t[dh]|tbody|thead)|\/?(?:table|pre))\b/gi
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
  /** Preformatted text that follows the text; null for none. */
  print: PrintCollector | null
  /** Paragraphs before the text that may be lines of a table. */
  lines: SetText[]
  /** What stands before them. */
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
  readonly #findings: Diagnostic[] = []
  /** A raised mark is open. */
  #isMark = false
  /** Tables that are set as text and aren't ended. */
  #textTableCount = 0
  /** The cell where text goes; null for the page. */
  #cell: OpenCell | null = null

  constructor(source: string) {
    this.#source = source
    this.#page = this.#newFlow()
  }

  /** What is wrong with the preformatted text. */
  get findings(): readonly Diagnostic[] {
    return this.#findings
  }

  readonly open = (name: string, attributes: LayoutAttributes, start: number, end: number): void => {
    if (this.#stack.top.isPreformatted && this.#openInPrint(name, start, end)) return
    if (name === 'br') {
      this.#breakLine(start, end)
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

  readonly close = (name: string, start: number, end: number): void => {
    if (VOIDS.has(name)) return
    if (name === 'table' && this.#textTableCount > 0) {
      this.#textTableCount--
      this.#print.copy(start, end, false)
      return
    }
    this.#popElements(this.#stack.closedBy(name), end)
  }

  readonly text = (start: number, end: number): void => {
    const { isHidden, isBold, isCentered, indent, isPreformatted } = this.#stack.top
    if (isHidden || (this.#begunFlow === null && this.#isBlank(start, end))) return
    if (isPreformatted) this.#print.copy(start, end, isBold)
    else this.#running.copy(start, end, isBold, isCentered, indent)
  }

  readonly entity = (printed: string, start: number, end: number): void => {
    const { isHidden, isBold, isCentered, indent, isPreformatted } = this.#stack.top
    if (isHidden) return
    if (isPreformatted) this.#print.put(printed, start, end, isBold)
    else this.#running.put(printed, start, end, isBold, isCentered, indent)
  }

  /** The blocks of the whole document; what is still open ends with it. */
  build(): readonly (Block | PageBreak)[] {
    const end = this.#source.length
    while (this.#tables.length > 0) this.#endTable(end)
    this.#endAll(this.#page)
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

  /** Running text that goes on after what was preformatted. */
  get #running(): TextCollector {
    const flow = this.#flow
    if (flow.print !== null) this.#endPrint(flow)
    return flow.text
  }

  get #print(): PrintCollector {
    const flow = this.#flow
    flow.print ??= new PrintCollector(this.#source)
    return flow.print
  }

  #isBlank(start: number, end: number): boolean {
    let at = start
    while (at < end && this.#source.charCodeAt(at) <= SPACE) at++
    return at === end
  }

  #newFlow(): Flow {
    return { text: new TextCollector(this.#source), print: null, lines: [], blocks: [] }
  }

  #styleOf(name: string, attributes: LayoutAttributes): LayoutStyle {
    const style = this.#styles.read(attributes)
    if (HIDDEN.has(name)) return { ...style, isHidden: true }
    if (BOLD.has(name) && style.isBold === null) return { ...style, isBold: true }
    if (PREFORMATTED.has(name) && style.isPreformatted === null) return { ...style, isPreformatted: true }
    return name === 'center' ? { ...style, isCentered: true } : style
  }

  /** What has a meaning of its own among preformatted text; false for any other element. */
  #openInPrint(name: string, start: number, end: number): boolean {
    if (name === 'br') this.#print.putBreak(start, end)
    else if (name === 'p') this.#print.beginParagraph()
    else if (RAISED.has(name)) this.#print.breakWord()
    else if (name === 'table' && this.#isTextTable(end)) this.#textTableCount++
    else if (!TEXT_TAGS.has(name)) return false
    if (name === 'table' || TEXT_TAGS.has(name)) this.#print.copy(start, end, false)
    return name !== 'p'
  }

  /** A table without rows is set as text. */
  #isTextTable(end: number): boolean {
    TABLE_TAG.lastIndex = end
    return TABLE_TAG.exec(this.#source)?.[1] === undefined
  }

  #breakLine(start: number, end: number): void {
    const flow = this.#begunFlow
    if (flow === null) return
    if (flow.text.isEmpty && flow.lines.length > 0) flow.lines.push(BLANK_LINE)
    flow.text.breakLine(start, end)
  }

  /** Ends what a block element may not stand in: the paragraph before it, the row or cell before it. */
  #beginBlock(name: string, start: number): void {
    const ended = ENDED_BY[name] ?? PARAGRAPH
    this.#popElements(this.#stack.countDownTo(ended.names, ended.within), start)
    this.#endParagraph()
  }

  #popElements(count: number, end: number): void {
    for (let left = count; left > 0; left--) {
      const { name, advance } = this.#stack.pop()
      if (name === 'table') this.#endTable(end)
      else if (name === 'td' || name === 'th') this.#endCell()
      else if (name === 'tr') this.#endRow()
      else if (BLOCKS.has(name)) this.#endParagraph(advance)
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
    table.builder.addCell(flow === null ? BLANK : this.#contentOf(flow), attributes.colspan, attributes.rowspan)
    table.cell = null
    this.#cell = this.#innermostCell()
  }

  #contentOf(flow: Flow): Pick<MarkedCell, 'text' | 'blocks'> {
    if (flow.print !== null) this.#endPrint(flow)
    const text = flow.text.finish()
    const setBlocks = text === null ? null : readSetLines([{ text, advance: null }])
    if (setBlocks === null) return { text, blocks: flow.blocks.filter(isBlock) }
    return { text: null, blocks: [...flow.blocks.filter(isBlock), ...setBlocks] }
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
    this.#endAll(flow)
    for (const it of tableBlocks(table.builder.build(end))) flow.blocks.push(it)
  }

  /** On the page a block ends; in a cell a line does. */
  #endParagraph(advance: number | null = null): void {
    const flow = this.#begunFlow
    if (flow === null) return
    if (flow.print !== null && this.#stack.top.isPreformatted) flow.print.beginLine()
    else if (flow.print !== null) this.#endPrint(flow)
    if (flow === this.#page) this.#endText(flow, advance)
    else flow.text.breakParagraph()
  }

  #endText(flow: Flow, advance: number | null = null): void {
    if (flow.text.isEmpty) return
    const text = flow.text.finish()
    flow.text = new TextCollector(this.#source)
    if (text === null) {
      if (flow.lines.length > 0 || advance !== null) flow.lines.push({ text, advance })
    } else if (isSetInLines(text)) flow.lines.push({ text, advance })
    else {
      this.#endLines(flow)
      for (const it of textBlocks(text)) flow.blocks.push(it)
    }
  }

  #endLines(flow: Flow): void {
    if (flow.lines.length === 0) return
    const blocks = readSetLines(flow.lines) ?? gather(flow.lines, ({ text }) => (text === null ? [] : textBlocks(text)))
    flow.lines = []
    for (const it of blocks) flow.blocks.push(it)
  }

  /** Preformatted text of one line is a paragraph; in a cell, one of which no table comes is a text like others. */
  #endPrint(flow: Flow): void {
    const print = flow.print?.finish() ?? null
    flow.print = null
    this.#textTableCount = 0
    if (print === null) return
    const all = { start: 0, end: print.text.length }
    const { text, isBold } = print.read(all)
    const lines = trimLines(text)
    if (flow === this.#page && !lines.text.includes('\n')) {
      this.#endText(flow)
      const line = { text: lines, printed: text, isBold, isCentered: false, indent: 0 }
      flow.lines.push({ text: line, advance: null })
      return
    }
    const { blocks, findings } = readPrinted(print, all)
    for (const it of findings) this.#findings.push(it)
    if (flow !== this.#page && blocks.length === 1 && blocks[0]!.kind !== 'table') {
      flow.text.putLines(lines, isBold)
      return
    }
    this.#endText(flow)
    this.#endLines(flow)
    for (const it of blocks) flow.blocks.push(it)
  }

  /** Ends all that has begun. */
  #endAll(flow: Flow): void {
    if (flow.print !== null) this.#endPrint(flow)
    this.#endText(flow)
    this.#endLines(flow)
  }

  #breakPage(): void {
    if (this.#stack.top.isPreformatted) this.#begunFlow?.print?.breakPage()
    if (this.#cell !== null || this.#page.print !== null) return
    this.#endAll(this.#page)
    this.#page.blocks.push({ kind: 'pageBreak' })
  }
}

function isBlock(it: Block | PageBreak): it is Block {
  return it.kind !== 'pageBreak'
}
