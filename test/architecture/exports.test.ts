import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ROOT } from './cruise.js'
import { sourceFiles } from './source-files.js'

const files = sourceFiles('src')

test('there are modules to check', () => expect(files.length).toBeGreaterThan(0))

test('no module has a default export, and only index.ts exports what is of another module', () => {
  expect(files.flatMap((path) => faultsOf(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([])
})

describe('the check sees', () => {
  const check = (text: string, faults: readonly string[], path = 'src/a.ts') =>
    expect(faultsOf(path, text)).toEqual(faults)
  const DEFAULT = 'src/a.ts: default export'
  const RE_EXPORT = 'src/a.ts: exports what is of another module'

  test('a default function', () => check('export default function a() {}', [DEFAULT]))
  test('a default value', () => check('const a = 1\nexport default a', [DEFAULT]))
  test('a default by name', () => check('const a = 1\nexport { a as default }', [DEFAULT]))
  test('an export from a module', () => check("export { a } from './b.js'", [RE_EXPORT]))
  test('an export of all of a module', () => check("export * from './b.js'", [RE_EXPORT]))
  test('an export of an import', () => check("import type { a } from './b.js'\nexport type { a }", [RE_EXPORT]))
  test('nothing wrong in index.ts', () => check("export { a } from './b.js'", [], 'src/index.ts'))
  test('nothing wrong in named exports', () => check('const a = 1\nexport { a }\nexport const b = 2', []))
})

function faultsOf(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const imported = new Set(file.statements.flatMap(importedNames))
  return file.statements.flatMap((it) => [
    ...(isDefaultExport(it) ? [`${path}: default export`] : []),
    ...(path !== 'src/index.ts' && isReExport(it, imported) ? [`${path}: exports what is of another module`] : []),
  ])
}

function importedNames(it: ts.Statement): readonly string[] {
  if (!ts.isImportDeclaration(it)) return []
  const bindings = it.importClause?.namedBindings
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements
  return [it.importClause?.name, ...named.map((one) => one.name)].flatMap((name) =>
    name === undefined ? [] : [name.text],
  )
}

function isDefaultExport(it: ts.Statement): boolean {
  if (ts.isExportAssignment(it)) return true
  if (exportedNames(it).some((one) => one.name.text === 'default')) return true
  return ts.canHaveModifiers(it) && (ts.getModifiers(it) ?? []).some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)
}

function isReExport(it: ts.Statement, imported: ReadonlySet<string>): boolean {
  if (!ts.isExportDeclaration(it)) return false
  return (
    it.moduleSpecifier !== undefined ||
    exportedNames(it).some((one) => imported.has((one.propertyName ?? one.name).text))
  )
}

function exportedNames(it: ts.Statement): readonly ts.ExportSpecifier[] {
  if (!ts.isExportDeclaration(it) || it.exportClause === undefined || !ts.isNamedExports(it.exportClause)) return []
  return it.exportClause.elements
}
