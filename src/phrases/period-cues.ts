import { mayHaveDate } from './dates.js'

const LENGTH = /quarter|half|month|week|year|period|time/iu
const CODE = /[QH][1-4]|[1-4][QH]|\dM/iu
const YEAR = /(?:19|20)\d\d|['’]\d\d|FY/iu
const ORDINAL = /first|second|third|fourth|\d(?:st|nd|rd|th)/iu
const RELATIVE =
  /same|compara|correspond|equivalent|similar|like|last|p(?:rior|revious|receding)|ago|earlier|before|sequential/iu
const DATE_BEGINS = '(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
const DATE_ENDS = '(?:\\d(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?)'
const UNTIL_DATE = new RegExp(`(?:to|through|thru|until|[–—-])\\s*${DATE_BEGINS}`, 'iu')
const DATE_IN_BRACKETS = new RegExp(`\\(\\s*${DATE_BEGINS}`, 'iu')
const LENGTH_AFTER_DATE = new RegExp(`${DATE_ENDS}\\s+(?:quarter|half|fiscal|year)`, 'iu')
const UNTIL_DAY = /\d[./]\d{1,2}\.?\s*[-–]\s*\d{1,2}[./]\d/u
const INCEPTION = /inception/iu
const TO_DATE = /to[-\s]+date|of\s+the\s+year/iu

/**
 * What a text has of which phrases that say when are made: a phrase can't do without some of it, and most text has little. Each cue is
 * looked for when it is first asked for.
 */
export class PeriodCues {
  readonly #text: string
  #date: boolean | null = null
  #length: boolean | null = null
  #code: boolean | null = null
  #year: boolean | null = null
  #ordinal: boolean | null = null
  #relative: boolean | null = null
  #toDate: boolean | null = null
  #untilDate: boolean | null = null

  constructor(text: string) {
    this.#text = text
  }

  get date(): boolean {
    this.#date ??= mayHaveDate(this.#text)
    return this.#date
  }

  /** "to June", "– 30": what a range of dates or months ends with. */
  get untilDate(): boolean {
    this.#untilDate ??= this.date && UNTIL_DATE.test(this.#text)
    return this.#untilDate
  }

  /** "1.1.-30.9". */
  get untilDay(): boolean {
    return UNTIL_DAY.test(this.#text)
  }

  /** "inception", beside a date. */
  get inception(): boolean {
    return this.date && INCEPTION.test(this.#text)
  }

  /** "(September 24". */
  get dateInBrackets(): boolean {
    return this.date && DATE_IN_BRACKETS.test(this.#text)
  }

  /** "2007 quarter", "June half-year". */
  get lengthAfterDate(): boolean {
    return this.date && LENGTH_AFTER_DATE.test(this.#text)
  }

  /** A word for a length. */
  get length(): boolean {
    this.#length ??= LENGTH.test(this.#text)
    return this.#length
  }

  /** "Q2", "1H", "9M". */
  get code(): boolean {
    this.#code ??= CODE.test(this.#text)
    return this.#code
  }

  /** "2006", "'06", "FY 06". */
  get year(): boolean {
    this.#year ??= YEAR.test(this.#text)
    return this.#year
  }

  /** "first", "2nd". */
  get ordinal(): boolean {
    this.#ordinal ??= ORDINAL.test(this.#text)
    return this.#ordinal
  }

  /** "the same", "last", "ago". */
  get relative(): boolean {
    this.#relative ??= RELATIVE.test(this.#text)
    return this.#relative
  }

  /** "to date", "of the year". */
  get toDate(): boolean {
    this.#toDate ??= TO_DATE.test(this.#text)
    return this.#toDate
  }
}
