#!/usr/bin/env node
/**
 * Prints real statements as filings in random layouts, converts them, and says how many of the printed numbers were read right: the
 * value with its scale, the unit, the period. What is read wrong is counted by the layout's features, so that it can be traced to one.
 *
 *   node test/accuracy/statements/run.mjs [--count 1000 | --seeds FROM-TO] [--only 'FEATURE: CHOICE'] [--details N] [--least 99.5]
 *   node test/accuracy/statements/run.mjs --show SEED      prints the filing of a seed; its layout and answers to standard error
 *
 *   --form     html (the default), ascii, pipe or flat; several times for each of several, `text` for the last three: prints each seed
 *              in all of them
 *   --only     converts only filings of that choice: --only 'header: quarter codes'; may be given several times
 *   --details  examples for each kind of failure (3)
 *   --least    share of the numbers, in percent, that must be found, and whose value, unit and period must be right
 *
 * The statements stand in ../shared beside the project. It runs on the built project: `npm run statements` builds it first.
 * Exit codes: 0 measured, 1 a filing was refused or crashed the project, or a share is too small, 2 a wrong call, 3 there is no ../shared.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judge } from './judge.mjs'
import { FORM_NAMES, printFiling } from './print-filing.mjs'
import { hasStatements, readStatements } from './read-statements.mjs'
import { Tally } from './tally.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const LABELS = join(ROOT, '..', 'shared', 'labels')
const PROBLEMS_SHOWN = 5

class WrongCall extends Error {}

try {
  const options = readOptions()
  if (!hasStatements(LABELS)) {
    console.error(
      `statements: not measured: the statements are not here (${join('..', 'shared', 'labels')} beside the project)`,
    )
    process.exit(3)
  }
  const statements = readStatements(LABELS)
  if (options.show === null) process.exitCode = await measure(statements, options)
  else for (const form of options.forms) show(printFiling(options.show, statements, form))
} catch (problem) {
  if (!(problem instanceof WrongCall)) throw problem
  console.error(`statements: ${problem.message}`)
  process.exitCode = 2
}

function readOptions() {
  const { values } = parsed()
  const [first, last] =
    values.seeds === undefined ? [1, wholeNumber(values.count)] : values.seeds.split('-').map(wholeNumber)
  if (last === undefined || last < first) throw new WrongCall(`--seeds ${values.seeds}: give two numbers, 1-500`)
  return {
    first,
    last,
    forms: values.form.flatMap(formsOf),
    only: values.only.map(choiceOf),
    exampleCount: wholeNumber(values.details),
    leastShare: share(values.least),
    show: values.show === undefined ? null : wholeNumber(values.show),
  }
}

function parsed() {
  try {
    return parseArgs({
      options: {
        count: { type: 'string', default: '1000' },
        seeds: { type: 'string' },
        form: { type: 'string', multiple: true, default: ['html'] },
        only: { type: 'string', multiple: true, default: [] },
        details: { type: 'string', default: '3' },
        least: { type: 'string', default: '0' },
        show: { type: 'string' },
      },
    })
  } catch (error) {
    throw new WrongCall(error.message)
  }
}

function formsOf(text) {
  if (text === 'text') return FORM_NAMES.filter((it) => it !== 'html')
  if (!FORM_NAMES.includes(text)) throw new WrongCall(`--form ${text}: give ${FORM_NAMES.join(', ')} or text`)
  return [text]
}

function wholeNumber(text) {
  if (!/^\d+$/.test(text)) throw new WrongCall(`${text} is no number`)
  return Number(text)
}

function share(text) {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new WrongCall(`--least ${text}: give a percentage`)
  return Number(text)
}

function choiceOf(text) {
  const match = /^(.+?): (.*)$/.exec(text)
  if (match === null) throw new WrongCall(`--only ${text}: give 'FEATURE: CHOICE', as the counts name it`)
  return [match[1], match[2]]
}

function show({ text, layout, answers, decoys }) {
  process.stdout.write(text)
  console.error(
    Object.entries(layout)
      .map(([feature, choice]) => `${feature}: ${choice}`)
      .join('\n'),
  )
  for (const { span, printed, value, unit, start, end, label } of answers)
    console.error(`@${span[0]} ${printed} = ${value} ${unit} ${start === null ? '' : `${start}..`}${end} ${label}`)
  for (const { span, printed, kind } of decoys) console.error(`@${span[0]} ${printed} is a ${kind}`)
}

async function measure(statements, { forms, first, last, only, exampleCount, leastShare }) {
  const convert = await loadProject()
  const tally = new Tally(exampleCount)
  const problems = []
  let filingCount = 0
  for (const { seed, form } of printings(first, last, forms)) {
    const filing = printFiling(seed, statements, form)
    if (!only.every(([feature, choice]) => filing.layout[feature] === choice)) continue
    filingCount++
    const { facts, problem } = convert(filing)
    if (problem !== null) problems.push(`#${seed} ${form} ${problem}`)
    tally.add(filing, judge(facts, filing))
  }
  console.log(`${filingCount} filings, ${forms.join(', ')}, seeds ${first}-${last}, of ${statements.length} statements`)
  for (const line of tally.render()) console.log(line)
  if (problems.length > 0) console.log(`\nnot converted: ${problems.length} of ${filingCount}`)
  for (const line of problems.slice(0, PROBLEMS_SHOWN)) console.log(`  ${line}`)
  const tooFew = tally.aspectsBelow(leastShare)
  for (const it of tooFew) console.log(`${it}: less than ${leastShare} %`)
  return problems.length === 0 && tooFew.length === 0 ? 0 : 1
}

function* printings(first, last, forms) {
  for (let seed = first; seed <= last; seed++) for (const form of forms) yield { seed, form }
}

/** @returns a function that converts a filing: its numeric facts, or what was the problem */
async function loadProject() {
  const from = (...path) => import(join(ROOT, 'dist', ...path))
  const [{ convertFiling }, { loadTaxonomy }, { unitText }] = await Promise.all([
    from('pipeline', 'convert.js'),
    from('taxonomy', 'load.js'),
    from('model', 'unit.js'),
  ]).catch(() => {
    throw new WrongCall('the project is not built: npm run build')
  })
  const taxonomy = loadTaxonomy()
  const factOf = ({ value, unit, period, provenance }) => ({
    value,
    unit: unitText(unit).replace(/iso4217:|xbrli:/g, ''),
    start: period?.kind === 'duration' ? period.start : null,
    end: period === null ? null : period.kind === 'duration' ? period.end : period.date,
    span: [provenance.value.start, provenance.value.end],
  })
  return ({ seed, bytes, layout }) => {
    try {
      const conversion = convertFiling(
        `statement-${seed}.${layout.print === undefined ? 'htm' : 'txt'}`,
        bytes,
        taxonomy,
      )
      if (conversion.kind === 'refused') return { facts: [], problem: conversion.reason.message }
      return { facts: conversion.report.facts.filter((it) => it.unit !== null).map(factOf), problem: null }
    } catch (error) {
      return {
        facts: [],
        problem: String(error?.stack ?? error)
          .split('\n')
          .slice(0, 2)
          .join(' '),
      }
    }
  }
}
