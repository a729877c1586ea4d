import { expect, test } from 'vitest'
import { parseTable } from '../../../src/taxonomy/build/element-table.js'
import { selectElements } from '../../../src/taxonomy/build/select-elements.js'
import { parseStandardElements, renderStandardElements } from '../../../src/taxonomy/standard-elements.js'

const TABLES = {
  usGaap: table(
    'tag balance period datatype abstract',
    'Assets debit instant xbrli:monetaryItemType 0',
    'OperatingLeaseRightOfUseAsset debit - monetaryItemType -',
    'NetCashProvidedByUsedInOperatingActivities - duration monetary 0',
    'ContractWithCustomerAsset - - monetaryItemType -',
    'WeightedAverageNumberOfSharesIssuedBasic - - sharesItemType -',
    'AssetsAbstract - duration xbrli:stringItemType 1',
  ),
  ifrs: table(
    'tag balance period datatype abstract',
    'ifrs-full:BasicEarningsLossPerShare - duration dtr-types:perShareItemType 0',
  ),
  dei: table(
    '# from somewhere',
    'element type balance period',
    'dei:DocumentType dei:submissionTypeItemType - duration',
    'dei:EntityRegistrantName normalizedStringItemType - duration',
  ),
}

/** A `-` stands for an empty cell. */
function table(...lines: readonly string[]) {
  const cells = (line: string) => line.split(' ').map((it) => (it === '-' ? '' : it))
  return parseTable(lines.map((it) => (it.startsWith('#') ? it : cells(it).join('\t'))).join('\n'))
}

function check(anchor: string, row: string | null) {
  const elements = selectElements([anchor], TABLES).map((it) => `${it.type} ${it.balance} ${it.period}`)
  expect(elements).toEqual(row === null ? [] : [row])
}

test('an element of us-gaap', () => check('us-gaap:Assets', 'monetary debit instant'))
test('an element without balance', () =>
  check('us-gaap:NetCashProvidedByUsedInOperatingActivities', 'monetary none duration'))
test('an element whose period is not known', () =>
  check('us-gaap:OperatingLeaseRightOfUseAsset', 'monetary debit unknown'))
test('an element of which the type alone is known', () =>
  check('us-gaap:ContractWithCustomerAsset', 'monetary unknown unknown'))
test('numbers of shares have no balance, known or not', () =>
  check('us-gaap:WeightedAverageNumberOfSharesIssuedBasic', 'shares none unknown'))
test('an abstract element', () => check('us-gaap:AssetsAbstract', 'abstract none duration'))
test('an element of ifrs-full', () => check('ifrs-full:BasicEarningsLossPerShare', 'perShare none duration'))
test('an element of dei', () => check('dei:EntityRegistrantName', 'string none duration'))
test('an element that is in no table', () => check('us-gaap:Nothing', null))

test('elements are sorted, each once, and read as they were written', () => {
  const elements = selectElements(['us-gaap:Assets', 'dei:DocumentType', 'us-gaap:Assets'], TABLES)
  expect(elements.map((it) => it.element)).toEqual(['dei:DocumentType', 'us-gaap:Assets'])
  expect([...parseStandardElements(renderStandardElements(elements)).values()]).toEqual(elements)
})
