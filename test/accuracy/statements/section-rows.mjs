import { speaksForItself } from './select-lines.mjs'

/**
 * @typedef {object} Row a line, or a heading without numbers
 * @property {string} label
 * @property {number} depth 0 for the outermost
 * @property {boolean} isTotal
 * @property {import('./select-lines.mjs').PrintedLine | null} line null for a heading
 */

const TOTAL =
  /^total\b|^net (?:income|loss|earnings|cash|sales|revenues|increase)|^gross (?:profit|margin)|^(?:operating )?(?:income|loss|profit)\b/i

/** Headings that are printed above the first line whose tag matches; `needs` must match a line at or below it. */
const HEADINGS = {
  BS: [
    { text: 'ASSETS', first: /./, needs: /^Assets$/ },
    { text: 'Current assets:', first: /./, needs: /^AssetsCurrent$/ },
    { text: 'Other assets:', first: /^Goodwill|^IntangibleAssets/, needs: /^Assets$/ },
    { text: "LIABILITIES AND SHAREHOLDERS' EQUITY", after: /^Assets$/, needs: /^Liabilities/ },
    { text: 'Current liabilities:', after: /^Assets$/, needs: /^LiabilitiesCurrent$/ },
    { text: "Shareholders' equity:", first: /^(?:Preferred|Common)Stock/, needs: /^StockholdersEquity/ },
  ],
  IS: [
    { text: 'Revenues:', first: /./, needs: /^Revenues$|^SalesRevenueNet$/ },
    { text: 'Costs and expenses:', after: /^Revenues$|^SalesRevenueNet$/, needs: /^(?:CostsAnd|Operating)Expenses$/ },
    { text: 'Other income (expense):', first: /^InterestExpense|^OtherNonoperating/, needs: /^IncomeLoss|^ProfitLoss/ },
  ],
  CF: [
    { text: 'Cash flows from operating activities:', first: /./, needs: /^NetCash\w*OperatingActivities/ },
    {
      text: 'Adjustments to reconcile net income to net cash provided by operating activities:',
      after: /^(?:NetIncomeLoss|ProfitLoss)$/,
      needs: /^NetCash\w*OperatingActivities/,
    },
    {
      text: 'Cash flows from investing activities:',
      after: /^NetCash\w*OperatingActivities/,
      needs: /^NetCash\w*InvestingActivities/,
    },
    {
      text: 'Cash flows from financing activities:',
      after: /^NetCash\w*InvestingActivities/,
      needs: /^NetCash\w*FinancingActivities/,
    },
    { text: 'Supplemental disclosures of cash flow information:', first: /^InterestPaid|^IncomeTaxesPaid/, needs: /./ },
  ],
  CI: [
    { text: 'Other comprehensive income (loss):', after: /^(?:NetIncomeLoss|ProfitLoss)$/, needs: /^Comprehensive/ },
  ],
}
const MEASURE_HEADINGS = {
  'per share': ['Earnings per share:', 'Net income (loss) per common share:', 'Per share data:'],
  shares: ['Weighted average shares outstanding:', 'Weighted average number of common shares:', 'Shares outstanding:'],
}

/** Puts headings among the lines; those that alone say what the lines below count are always there. */
export function sectionRows(kind, lines, density, random) {
  const headings = HEADINGS[kind].filter(() => random.chance({ none: 0, some: 0.5, all: 1 }[density]))
  const rows = []
  let measure = 'money'
  let depth = 0
  for (const [index, line] of lines.entries()) {
    for (const { text } of headings.filter((it) => standsAbove(it, lines, index))) {
      rows.push({ label: text, depth: 0, isTotal: false, line: null })
      depth = 1
    }
    if (line.measure !== 'money' && line.measure !== measure && !speaksForItself(line)) {
      rows.push({ label: random.pick(MEASURE_HEADINGS[line.measure]), depth: 0, isTotal: false, line: null })
      measure = line.measure
      depth = 1
    } else if (speaksForItself(line) && line.measure !== measure) {
      measure = line.measure
      depth = 0
    }
    const isTotal = line.measure === 'money' && TOTAL.test(line.label)
    rows.push({ label: line.label, depth: isTotal ? Math.max(0, depth - 1) : depth, isTotal, line })
  }
  return rows
}

function standsAbove({ first, after, needs }, lines, index) {
  const isHere =
    first === undefined
      ? index > 0 && after.test(lines[index - 1].tag) && !lines.slice(0, index - 1).some((it) => after.test(it.tag))
      : first.test(lines[index].tag) && !lines.slice(0, index).some((it) => first.test(it.tag))
  return isHere && lines.slice(index).some((it) => needs.test(it.tag))
}
