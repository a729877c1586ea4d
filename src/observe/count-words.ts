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
/** Measured by those who carry people, goods or calls: "Available seat miles (000)", "Miles of pipeline", "Access lines". */
const CARRIED =
  /\b(?:passenger|seat|ton|train|vehicle|car|circuit|route|sheath|strand|plant|loaded|pipeline)[\s-](?:miles|kilomet(?:er|re)s)\b|^\W*(?:[\w-]+\s+){0,2}(?:miles|kilomet(?:er|re)s)\b(?:\s+(?:of\s+(?:[\w-]+\s+)?(?:pipelines?|track|roads?|lines?|plant|mains?|wire|fib(?:er|re)|cable)|flown|driven|hauled|operated|traveled|logged)\b)?\s*(?:$|[(,:–—-]|at\b)|\b(?:rpms|asms|rtms)\b|\b(?:access|telephone|cellular|exchange)\s+lines\b|^\W*lines\s+in\s+service\b|\b(?:block|flight|flying)\s+hours\b|\bhomes\s+passed\b|\b(?:carloads|enplanements)\b|\bpassengers\s+(?:carried|enplaned|boarded)\b/i
/** Measured by those who generate or sell energy: "Peak demand (megawatts)", "Kilowatt-hour sales", "Heating degree days". */
const ENERGY =
  /\b(?:kilo|mega|giga)watts?[\s-]?hours?\b|(?<![\d,.][\s-]?)\b(?:kilo|mega|giga)watts\b|\b(?:peak|maximum)\s+(?:hour\s+)?(?:demand|load)\b|\bdegree[\s-]days\b/i
/** Measured by those who have rooms: for guests, for patients, for goods. */
const HOUSED =
  /\b(?:square|sq\.?)\s+footage\b|\b(?:patient|resident|census)[\s-]days\b|\broom[\s-]nights\b|^\W*(?:[\w-]+\s+){0,2}beds\s*(?:$|[(,:–—-]|(?:at|in)\b)|\b(?:guest|hotel|available|occupied|suite)\s+rooms\s*(?:$|[(,:–—-]|at\b)|^\W*rooms\s+(?:available|occupied|in\s+operation|open|owned|at)\b/i
/** A unit that is no money, in brackets after what is measured; units of a partnership are shares. */
const UNIT_ASIDE =
  /^(?!.*\b(?:outstanding|weighted|partner\w*)\b).*\(\s*(?:in\s+)?(?:(?:thousands?|millions?|billions?|000s?)\s+(?:of\s+)?)?(?:units|tons|miles|feet|beds|rooms|lines|seats|hours|cases|gallons|head|persons|people|passengers|vehicles|cars|homes|lots|number|mw|kw|gw|mva|kva)\s*\)/i
/** Those whose flights, hours or miles earn revenue: no amount of it. */
const EARNING = /\brevenue(?=[\s-]+(?:passengers?|tons?|seats?|miles|block|flight|hours)\b)/gi
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
  /^\W*(?:(?:sales?|stock|market|bid|ask|closing|intra-?day|common|share|52[\s-]weeks?)\s+)*(?:prices?(?:\s+(?:range\W+)?|\s*[-–—:,(]+\s*))?(?:high|low)(?:est)?(?:\s+(?:sales?|bid|closing)?\s*prices?)?\s*(?:\([^()]*\))?\W*$/i

/** Whether a label or a heading says that its numbers count what has no unit here: days, years, persons, square feet. */
export function countsNoUnit(printed: string): boolean {
  const words = printed.replace(EARNING, '')
  if (EXCHANGE_RATE.test(words)) return true
  if (TIME.test(words)) return !/\b(?:fair\s+value|amounts?|costs?|carrying|price)\b/i.test(words)
  return (PIECES.test(words) || VOLUMES.test(words) || AUDIENCE.test(words) || isMeasured(words)) && !AMOUNT.test(words)
}

/** "Miles of pipeline", "Kilowatt-hours per customer": what stands after "per" is not what is measured. */
function isMeasured(words: string): boolean {
  const measured = words.split(/\bper\b/i)[0]!
  return CARRIED.test(measured) || ENERGY.test(measured) || HOUSED.test(measured) || UNIT_ASIDE.test(measured)
}

/** What is told in money, whatever scale its label names for it: "Total assets (in millions)". */
const MONEY =
  /\b(?:sales|revenues?|incomes?|earnings|profits?|loss(?:es)?|margins?|costs?|expens\w+|charges?|fees?|premiums?|claims?|rents?|rentals?|taxes|tax|assets?|liabilit\w+|debts?|indebtedness|borrowings?|loans?|leases?|deposits?|equity|capital|cash|investments?|securities|receivables?|payables?|inventor\w+|backlog|orders|bookings|contracts?|dividends?|distributions?|expenditures?|spending|funds?|flows?|ebitda?|ffo|value|values|amounts?|balances?|interest|prices?|wages|salar\w+|payroll|compensation|benefits?|shares?|stocks?|notes|bonds|worth|dollars?|money|payments?|proceeds|goodwill|reserves?|allowances?|provisions?|credits?|capitali[sz]ation|insurance\s+in\s+force)\b/i

/** Whether words name money, or shares. */
export function namesMoney(words: string): boolean {
  return MONEY.test(words)
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
