/** Counted in time: "Days of sales outstanding", "Weighted average remaining lease term (years)". */
const TIME =
  /\(\s*(?:in\s+)?(?:years?|months|days|weeks)\s*\)|\b(?:in\s+(?:years|months|days))\s*$|^\W*(?:number\s+of\s+|average\s+)?days\b(?!\s+(?:ended|ending))|\bdays['’]?\s+(?:of\s+)?(?:sales|supply|inventory|payables?|receivables?|outstanding)\b|\bcash\s+conversion\s+cycle\b|\b(?:remaining|expected|weighted[\s-]average|estimated|contractual|useful|average)\s+(?:\w+\s+){0,3}(?:term|terms|life|lives|maturity|duration)\b(?!\s+(?:securit|loan|debt|borrowing|note|deposit|invest|insur))|^\W*(?:useful\s+)?(?:life|lives)\W*$|^\W*age\W*$/i
/** Counted in pieces that aren't equity. */
const PIECES =
  /\bnumber\s+of\s+(?!(?:[\w'’-]+\s+){0,4}?(?:shares?|units?|options?|awards?|warrants?|rsus?|psus?|securities|ads|stock|grants?)\b)|^\W*(?:total\s+)?(?:full[\s-]time\s+)?(?:equivalent\s+)?(?:employees|head\s?count|stores|restaurants|branches|offices|subscribers|aircraft)\b(?=\W*$|\s*[(,;:–—-]|\s+(?:and\s+(?:other\s+)?(?:\w+\s+)?(?:stores|restaurants|branches|offices|employees|subscribers)|at|as\s+of|open(?:ed)?|operat(?:ed|ing)|owned|leased|closed|acquired|in|served|count|worldwide|end|beginning)\b)|\b(?:sq\.?|square)\s+(?:f(?:t|ee?t)|met\w+)\b|\b(?:acres|hectares|tonn?es|ounces|barrels|gallons|bushels)\b|\(\s*(?:ha|oz|mt|km|m|kg|sq\.?\s?ft\.?|kwh|mwh|bbls?|boe|gal|lbs?|tons?)\s*\)/i
/** Counted by those who measure production and stocks: "Oil (MBbls)", "Natural gas, MMcf", "Volume (MMBtu/d)"; prices are per one of them. */
const VOLUMES =
  /(?<!\bper\s|\/|\$\s?)\b(?:m{0,2}bbls?|m{0,2}bo|m{0,2}boe|boepd|bopd|[mbt]cfe?|mmcfe?|m{0,2}btus?|[kmgt]wh|mmt|dwt|teus?)(?:\s?\/\s?d(?:ay)?)?\b/i
/** Those who use, watch or travel, and what goes out to them. */
const AUDIENCE =
  /^\W*(?:[\w-]+\s+){0,3}?(?:subscribers|users|visitors|visits|page\s?views|impressions|passengers|households|downloads|customers(?=\W*\(\s*(?:in\s+)?(?:thousands|millions|000))|(?:units|vehicles|homes|tons|cars)\s+(?:sold|shipped|delivered|closed|produced))\s*(?:$|\(|[,–—-]|(?:at|as\s+of)\s)/i
/** An amount for so many, or of them. */
const AMOUNT =
  /\b(?:costs?|expenses?|prices?|revenues?|sales\s+per|income|per\s+(?:ounce|ton|tonne|barrel|gallon|bushel|acre|day|square|employee)|fair\s+value|cash\s+costs?|amounts?|interest)\b/i

/** Headings over what is spent or owned: pieces below them are told in money. */
const IN_MONEY =
  /\b(?:expenses?|costs?|property|equipment|fixed\s+assets|inventor(?:y|ies)|revenues?|sales)\b(?!.*\bnumber\b)/i

/** Whether a heading says that the lines below it are amounts of money, whatever their labels name. */
export function headsMoney(heading: string): boolean {
  return IN_MONEY.test(heading)
}

/** Whether a label says no more than of which pieces its numbers are: "Branches and offices". */
export function namesPieces(words: string): boolean {
  return PIECES.test(words) && !/\bnumber\b|\(|\b(?:square|sq)\b/i.test(words)
}

/** What one currency is worth in another; its effects are money. */
const EXCHANGE_RATE =
  /\b(?:average|closing|spot|noon|(?:year|period)[\s-]end)\b[^.;]{0,40}\bexchange\s+rates?\b|\bexchange\s+rates?\s*\([^()]*[/:][^()]*\)/i
/** So many times another amount: "Current ratio", "Interest coverage". */
const RATIO = /\bratios?\b|\b(?:interest|fixed[\s-]charge|dividend)\s+coverage\b|\btimes\b/i
/** Money for so much that is measured: "Average gold price (US$ per ounce)", "Oil (per Bbl)", "R/kg". */
const PER_MEASURE =
  /\b(?:per|an?)\s+(?:\w+\s+)?(?:(?:troy\s+)?(?:ounces?|oz)|(?:metric\s+)?ton(?:ne)?s?|barrels?|m?bbls?|m?boe|mm?cfe?|m?mbtus?|gallons?|bushels?|pounds?|lbs?|kg|kilograms?|hundredweight|cwt|[mk]wh|acres?|(?:sq(?:\.|uare)\s*)(?:f(?:oo|ee)?t|met(?:er|re)s?))\b|\/\s?(?:oz|bbl|boe|mcfe?|mmbtu|kg|lb|t|tonne|mwh|kwh)\b/i

/** What was paid for shares on the market: "High", "Low (Cdn$)", "52-week high". */
const MARKET =
  /^\W*(?:(?:sales?|stock|market|bid|ask|closing|intra-?day|common|share|52[\s-]weeks?)\s+)*(?:prices?\s+(?:range\W+)?)?(?:high|low)(?:est)?(?:\s+(?:sales?|bid|closing)?\s*prices?)?\s*(?:\([^()]*\))?\W*$/i

/** Whether a label or a heading says that its numbers count what has no unit here: days, years, persons, square feet. */
export function countsNoUnit(words: string): boolean {
  if (EXCHANGE_RATE.test(words)) return true
  if (TIME.test(words)) return !/\b(?:fair\s+value|amounts?|costs?|carrying|price)\b/i.test(words)
  return (PIECES.test(words) || VOLUMES.test(words) || AUDIENCE.test(words)) && !AMOUNT.test(words)
}

/** Whether a label or a heading names what the market paid for shares: no amount of the company's. */
export function isMarketPrice(words: string): boolean {
  return MARKET.test(words)
}

/** Whether a label names how many times one amount goes into another. */
export function isRatio(words: string): boolean {
  return RATIO.test(words)
}

/** Whether a label names money for so much that is measured, which no scale of a table applies to. */
export function isPerMeasure(words: string): boolean {
  return PER_MEASURE.test(words)
}
