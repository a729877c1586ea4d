import { describe, expect, test } from 'vitest'
import { renderRowMembers } from '../support/render-members.js'
import { textToGrid } from '../support/source.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderRowMembers(textToGrid(text))).toEqual(expected)
}

const YEARS = '\t2022\t2021'

describe('rows that are parts of a whole', () => {
  test('by what is said above', () =>
    check(
      `Net sales by region:\n\n${YEARS}\nEast\t5\t3\nWest\t4\t2\nTotal net sales\t9\t5`,
      'East = row East (net sales)',
      'West = row West (net sales)',
    ))
  test('but debt less what falls due soon is a line', () =>
    check(`${YEARS}\nFinancial position:\nWorking capital\t5\t3\nLong-term debt, less current maturities\t4\t2`))
  test('by place', () =>
    check(
      `Long-lived assets:\n\n${YEARS}\nUnited States\t5\t3\nInternational\t4\t2`,
      'United States = row United States',
      'International = row International',
    ))
  test('taxes at home and abroad are lines', () => check(`Income taxes:\n\n${YEARS}\nU.S.\t5\t3\nForeign\t4\t2`))
  test('property by type, down to what is written off', () =>
    check(
      `Property and equipment consisted of:\n\n${YEARS}\nLand\t5\t3\nBuildings\t4\t2\nProperty and equipment, gross\t9\t5\nAccumulated depreciation\t(1)\t(1)`,
      'Land = row Land',
      'Buildings = row Buildings',
    ))
  test('the cost of awards by expense line', () =>
    check(
      `Stock-based compensation expense:\n\n${YEARS}\nCost of sales\t5\t3\nResearch and development\t4\t2\nTotal\t9\t5`,
      'Cost of sales = row Cost of sales',
      'Research and development = row Research and development',
    ))
  test('parts named after their total', () =>
    check(
      `${YEARS}\nNet sales – products\t5\t3\nNet sales – services\t4\t2\nNet sales\t9\t5`,
      'Net sales – products = row products (Net sales)',
      'Net sales – services = row services (Net sales)',
    ))
  test('sales of goods and of services were lines until revenue became one', () =>
    check(
      '**Statements of Operations**\n\n\t2016\t2015\nSales of products\t5\t3\nSales of services\t4\t2\nTotal revenues\t9\t5',
    ))
  test('what revenue leads to is no part of it, whatever the table is called', () =>
    check(
      `Selected data:\n\n${YEARS}\nTotal revenues\t9\t5\nCost of sales\t4\t2\nGross profit\t5\t3\nResearch\t2\t1\nNet income\t3\t2`,
    ))
  test('measures under two headings, with a dash before them, are lines', () =>
    check(
      `**Statements of Operations**\n\n${YEARS}\nNet income per share\n- Basic\t0.46\t0.35\n- Diluted\t0.43\t0.33\nWeighted average shares\n- Basic\t13,471\t13,206\n- Diluted\t14,303\t14,158`,
    ))
  test('products and services in a statement of income', () =>
    check(
      `**Statements of Operations**\n\n${YEARS}\nSales of products\t5\t3\nSales of services\t4\t2\nTotal revenues\t9\t5\nCost of products\t3\t2`,
      'Sales of products = row Products (Net sales)',
      'Sales of services = row Services (Net sales)',
      'Cost of products = row Products (Cost of sales)',
    ))
  test('when something falls due is no one that it is of', () =>
    check('Securities:\n\n\tAmortized cost\tFair value\nDue within one year\t5\t3\nDue after five years\t4\t2'))
})

describe('rows whose labels are known to name one of several', () => {
  test('debt', () =>
    check(
      `${YEARS}\n2.25% notes due 2027\t5\t3\n4.50% notes due 2031\t5\t3\nCredit facility\t4\t2`,
      '2.25% notes due 2027 = row 2.25% notes due 2027',
      '4.50% notes due 2031 = row 4.50% notes due 2031',
      'Credit facility = row Credit facility',
    ))
  test('derivatives, and what is told of them under their heading', () =>
    check(
      `Gains:\n\n${YEARS}\nForeign exchange contracts\nAmount included\t5\t3\nInterest rate swaps\t4\t2`,
      'Amount included = row Foreign exchange contracts',
      'Interest rate swaps = row Interest rate swaps',
    ))
  test('what would dilute', () =>
    check(
      `Antidilutive securities:\n\n${YEARS}\nOptions\t5\t3\nWarrants\t4\t2`,
      'Options = row Options',
      'Warrants = row Warrants',
    ))
  test('where an amount is recorded', () =>
    check(
      `${YEARS}\nReported as:\nOther assets\t5\t3\nPrepaid expenses\t4\t2`,
      'Other assets = row Other assets',
      'Prepaid expenses = row Prepaid expenses',
    ))
  test('what the segments report together, and what leads from it to the filer’s', () =>
    check(
      `A reconciliation of segment income to operating income:\n\n${YEARS}\nSegment income\t9\t8\nResearch\t(5)\t(3)\nTotal operating income\t4\t5`,
      'Segment income = segment Operating segments',
      'Research = row Research',
    ))
})

describe('headings over rows of the same labels', () => {
  test('are members', () =>
    check(
      `Results:\n\n${YEARS}\nEast:\nNet sales\t5\t3\nOperating income\t4\t2\nWest:\nNet sales\t5\t3\nOperating income\t4\t2`,
      'Net sales = row East',
      'Operating income = row East',
      'Net sales = row West',
      'Operating income = row West',
    ))
  test('say what is measured, and the labels are members, but for what follows a total', () =>
    check(
      `**Statements of Operations**\n\n${YEARS}\nRevenues:\nCar sales\t5\t3\nLeasing\t4\t2\nServices\t0\t0\nTotal revenues\t9\t5\nCost of revenues:\nCar sales\t5\t3\nLeasing\t4\t2\nServices\t0\t0\nTotal cost of revenues\t9\t5\nGross profit\t0\t0`,
      'Car sales = row Car sales',
      'Leasing = row Leasing',
      'Services = row Services',
      'Car sales = row Car sales',
      'Leasing = row Leasing',
      'Services = row Services',
    ))
  test('flows of cash are lines', () =>
    check(
      `**Statements of Cash Flows**\n\n${YEARS}\nProceeds from sales:\nBonds\t5\t3\nShares\t4\t2\nPurchases:\nBonds\t5\t3\nShares\t4\t2`,
    ))
  test('shares issued and shares held are lines', () =>
    check(
      `${YEARS}\nCommon stock:\nShares issued\t5\t3\nShares retired\t4\t2\nTreasury stock:\nShares issued\t5\t3\nShares retired\t4\t2`,
    ))
})

describe('totals', () => {
  const HEADINGS = '\tPrincipal\tCarrying value'
  test('of members under a heading are that heading’s', () =>
    check(
      `${HEADINGS}\nRecourse debt:\nCredit agreement\t5\t3\nBonds\t4\t2\nTotal recourse debt\t9\t5\nTotal debt\t9\t5`,
      'Credit agreement = row Credit agreement',
      'Bonds = row Bonds',
      'Total recourse debt = row Recourse debt',
    ))
  test('with a footnote mark are totals', () =>
    check(`${HEADINGS}\nCredit agreement\t5\t3\nTotal (3)\t9\t5`, 'Credit agreement = row Credit agreement'))
  test('what is left after netting is no member', () =>
    check(`${HEADINGS}\nSwaps\t5\t3\nNetting arrangements\t(1)\t(1)\nNet balance\t4\t2`, 'Swaps = row Swaps'))
})

test('equity in one roll-forward after another', () =>
  check(
    `Changes:\n\n${YEARS}\nTotal beginning equity\t9\t9\nBeginning common stock\t5\t3\nIssues\t4\t2\nEnding common stock\t9\t5\nBeginning retained earnings\t5\t3\nNet income\t4\t2\nEnding retained earnings\t9\t5\nTotal ending equity\t18\t9`,
    'Beginning common stock = equity core:CommonStockMember',
    'Issues = equity core:CommonStockMember',
    'Ending common stock = equity core:CommonStockMember',
    'Beginning retained earnings = equity core:RetainedEarningsMember',
    'Net income = equity core:RetainedEarningsMember',
    'Ending retained earnings = equity core:RetainedEarningsMember',
  ))
