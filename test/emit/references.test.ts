import { expect, test } from 'vitest'
import { emitFiling } from '../../src/emit/emit-filing.js'
import { emitTaxonomy } from '../../src/emit/emit-taxonomy.js'
import type { OutputFile } from '../../src/emit/output-file.js'
import { fixtureReport } from './fixture-report.js'
import { fixtureTaxonomy } from './fixture-taxonomy.js'
import { type ReadElement, readXml } from './read-xml.js'

const FILES = [
  ...emitTaxonomy(fixtureTaxonomy),
  ...emitFiling(fixtureReport, fixtureTaxonomy, 'odd #1', { version: '1.2.3' }),
].filter((it) => !it.path.endsWith('.json'))

const TREES = new Map(FILES.map((it) => [it.path, readXml(it.text)]))

/** Everything in a document that leads to another place. */
function referencesIn(it: ReadElement): readonly string[] {
  const { attributes } = it
  const own = [attributes['xlink:href'], attributes.schemaLocation, attributes['xbrldt:typedDomainRef']]
  return [...own.filter((href) => href !== undefined), ...it.children.flatMap(referencesIn)]
}

function idsIn(it: ReadElement): readonly string[] {
  return [...(it.attributes.id === undefined ? [] : [it.attributes.id]), ...it.children.flatMap(idsIn)]
}

function isResolved(href: string, from: OutputFile): boolean {
  const url = new URL(href, `file:///${encodeURI(from.path).replaceAll('#', '%23')}`)
  if (url.protocol !== 'file:') return url.hostname.endsWith('xbrl.org')
  const target = TREES.get(decodeURIComponent(url.pathname).slice(1))
  return target !== undefined && (url.hash === '' || idsIn(target).includes(url.hash.slice(1)))
}

test('every reference leads to an element of our files or to a schema of the standards', () => {
  const dead = FILES.flatMap((file) => referencesIn(TREES.get(file.path)!).filter((href) => !isResolved(href, file)))
  expect(dead).toEqual([])
})

test('every role and arcrole outside XBRL 2.1 is referred to where it is used', () => {
  const links = FILES.filter((it) => it.path.endsWith('.xml'))
  for (const { path } of links) expect(undeclaredRoles(TREES.get(path)!), path).toEqual([])
})

function undeclaredRoles(linkbase: ReadElement): readonly string[] {
  const declared = linkbase.children.flatMap((it) => [it.attributes.roleURI, it.attributes.arcroleURI])
  const used = linkbase.children.filter((it) => it.name.endsWith('Link')).flatMap(rolesIn)
  return used.filter((uri) => !uri.startsWith('http://www.xbrl.org/2003/') && !declared.includes(uri))
}

function rolesIn(it: ReadElement): readonly string[] {
  const { attributes } = it
  const own = [attributes['xlink:role'], attributes['xlink:arcrole'], attributes.preferredLabel]
  return [...own.filter((uri) => uri !== undefined), ...it.children.flatMap(rolesIn)]
}

test('no two arcs of a link join the same two places', () => {
  const links = [...TREES.values()].flatMap((it) => it.children.filter((child) => child.name.endsWith('Link')))
  for (const link of links) {
    const ends = link.children
      .filter((it) => it.attributes['xlink:type'] === 'arc')
      .map((it) => `${it.attributes['xlink:from']} ${it.attributes['xlink:to']}`)
    expect(new Set(ends).size).toBe(ends.length)
  }
})
