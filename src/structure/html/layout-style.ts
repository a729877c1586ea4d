import type { LayoutAttributes } from './html-tokens.js'

/** What an element's attributes say of how its text is set; null where they leave it as it is around it. */
export interface LayoutStyle {
  readonly isHidden: boolean
  readonly isBold: boolean | null
  readonly isCentered: boolean | null
  /** How deep the text is set, in characters of about half an em. */
  readonly indent: number
  readonly breaksPage: boolean
  /** White space is printed as it stands in the source. */
  readonly isPreformatted: boolean | null
  /** How far to the right the next text stands on the same line, in characters of a typewriter; null where a line of its own follows. */
  readonly advance: number | null
}

const PLAIN: LayoutStyle = {
  isHidden: false,
  isBold: null,
  isCentered: null,
  indent: 0,
  breaksPage: false,
  isPreformatted: null,
  advance: null,
}

/** Points that a character takes, by which indents are counted. */
const CHARACTER_POINTS = 5
/** What a character of Courier takes in the usual size of 10 points. */
const COURIER_POINTS = 6
const POINTS_BY_UNIT: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  em: 10,
  ex: 5,
  in: 72,
  cm: 28.35,
  mm: 2.835,
}
const LENGTH = /^\s*(-?(?:\d{1,6}(?:\.\d*)?|\.\d+))\s*(pt|px|em|ex|in|cm|mm)/i

/** Styles repeat by the thousand in a filing, and are read once. */
export class StyleReader {
  readonly #byText = new Map<string, LayoutStyle>()

  read({ style, align, isHidden }: LayoutAttributes): LayoutStyle {
    if (style === null && align === null && !isHidden) return PLAIN
    const own = style === null ? PLAIN : this.#styleOf(style)
    if (isHidden) return { ...own, isHidden }
    return align === null || own.isCentered !== null ? own : { ...own, isCentered: align === 'center' }
  }

  #styleOf(text: string): LayoutStyle {
    const known = this.#byText.get(text)
    if (known !== undefined) return known
    const style = parseStyle(text)
    this.#byText.set(text, style)
    return style
  }
}

/** Reads a `style` attribute (CSS 2.1): only what tells how text is set. */
export function parseStyle(text: string): LayoutStyle {
  const properties = new Map<string, string>()
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    properties.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    )
  }
  const weight = properties.get('font-weight') ?? properties.get('font')
  const align = properties.get('text-align')
  const space = properties.get('white-space')
  return {
    isHidden: properties.get('display') === 'none' || properties.get('visibility') === 'hidden',
    isBold:
      weight === undefined
        ? null
        : /\bbold|\b[6-9]00\b/.test(weight)
          ? true
          : /normal|\b[1-5]00\b/.test(weight)
            ? false
            : null,
    isCentered: align === undefined ? null : align === 'center',
    indent: indentOf(properties),
    breaksPage:
      /always|page/.test(properties.get('page-break-before') ?? properties.get('break-before') ?? '') ||
      /always|page/.test(properties.get('page-break-after') ?? properties.get('break-after') ?? ''),
    isPreformatted: space === undefined ? null : /^(?:pre|break-spaces)/.test(space),
    advance: advanceOf(properties),
  }
}

/** Wider than any page, in characters. */
const WIDEST = 400

/** A block of a width that floats at the left stands where a tab was. */
function advanceOf(properties: ReadonlyMap<string, string>): number | null {
  const points = properties.get('float') === 'left' ? lengthOf(properties.get('width')) : 0
  const characters = Math.round(points / COURIER_POINTS)
  return points > 0 && characters <= WIDEST ? characters : null
}

function indentOf(properties: ReadonlyMap<string, string>): number {
  const points =
    lengthOf(properties.get('padding-left') ?? leftOf(properties.get('padding'))) +
    lengthOf(properties.get('margin-left') ?? leftOf(properties.get('margin'))) +
    lengthOf(properties.get('text-indent'))
  return Math.max(0, points / CHARACTER_POINTS)
}

/** The left one of the lengths of a shorthand: "2px 1pt 2px 10pt". */
function leftOf(shorthand: string | undefined): string | undefined {
  const lengths = shorthand?.split(/\s+/) ?? []
  return lengths[3] ?? lengths[1] ?? lengths[0]
}

function lengthOf(text: string | undefined): number {
  const match = text?.match(LENGTH)
  return match ? Number(match[1]) * (POINTS_BY_UNIT[match[2]!.toLowerCase()] ?? 0) : 0
}
