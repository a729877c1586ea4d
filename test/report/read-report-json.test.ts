import { expect, test } from 'vitest'
import { emitFiling } from '../../src/emit/emit-filing.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import { readReportJson } from '../../src/report/read-report-json.js'
import { convertText, packageTaxonomy } from '../support/convert-text.js'
import { withMember } from '../support/report.js'

/** The report as it comes back from the file that was written of it. */
function check(report: Report): void {
  const [file] = emitFiling(report, packageTaxonomy(), 'acme', { version: '1.0.0', formats: ['json'] }).filter((it) =>
    it.path.endsWith('.json'),
  )
  expect(readReportJson(JSON.parse(file!.text), packageTaxonomy())).toEqual({
    ...report,
    facts: report.facts.map(withoutTies),
  })
}

/** Without what the stages before left on it: see build-report.test.ts. */
function withoutTies(fact: ReportedFact): ReportedFact {
  const { agreesWith: _, ...rest } = fact as ReportedFact & { agreesWith?: unknown }
  return rest
}

test('a report of every kind of fact comes back as it was written', () =>
  check(
    convertText(
      [
        '**FORM 6-K**',
        "Acme & Söhne Inc.\n(Translation of registrant's name into English)",
        'Susana Hsu\n416-599-0024',
        'TORONTO, December 29, 2006 – Acme (TSX:ACM; AMEX:ACX) reported.',
        'Revenue for the quarter ended Nov 30, 2006 decreased 57.4% to C$1.1 million. As of Nov 30, 2006 cash was C$3.0 million.',
        '(in thousands of Canadian dollars, except per share data)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\nRevenue\t1,304\t2,631\nEXPENSES\nZyzzy\t(3)\t—\nBasic and diluted loss per common share\t0.01\t0.03',
      ].join('\n\n'),
    ).report,
  ))

test('members of the filing’s own come back, told from typed values', () => {
  const { report } = convertText(
    'Acme (TSX:ACM) reported. Revenue for the quarter ended Nov 30, 2006 decreased by C$1.1 million to C$2.0 million.',
  )
  const members = [{ name: 'ext:DrugsMember', axis: 'core:SegmentsAxis', label: 'Drugs & <vaccines>' }]
  const facts = report.facts.map((it) => (it.unit === null ? it : withMember(it, 'ext:DrugsMember')))
  const kinds = facts.flatMap((it) => Object.values(it.dimensions).map(({ kind }) => kind))
  expect(new Set(kinds)).toEqual(new Set(['member', 'typed']))
  check({ ...report, members, facts })
})
test('a report without a fact comes back', () => check(convertText('Sales rose.').report))
test('a report of an entity with a CIK comes back', () =>
  check(convertText('Revenue for the quarter ended Nov 30, 2006 was C$1.1 million.', { cik: '882361' }).report))
