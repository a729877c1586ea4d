/** Who may import whom: the journey in src/README.md, as rules. `dependencies.test.ts` runs them. */

const SHARED = ['base', 'model', 'phrases']
const STAGES = [
  'intake',
  'structure',
  'tables',
  'sentences',
  'cover',
  'tagged',
  'profile',
  'observe',
  'assign',
  'reconcile',
  'report',
  'validate',
  'emit',
  'picture',
]

const within = (folders) => `^src/(?:${folders.join('|')})/`

/** Where the package is entered: by command, as a library, and to build the taxonomy's derived files and its line model. */
const ENTRIES = '^src/(?:cli/main|index|taxonomy/build/(?:schemas|standard-elements)|training/train)[.]ts$'

/** A folder that imports, of this project, from the named folders alone. */
const importsOnly = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
})

module.exports = {
  forbidden: [
    importsOnly('base-stands-alone', 'base knows nothing of filings', within(['base']), within(['base'])),
    importsOnly('model-over-base', 'models are data, built on base', within(['model']), within(['base', 'model'])),
    importsOnly('phrases-over-model', 'one grammar of print for all readers', within(['phrases']), within(SHARED)),
    importsOnly(
      'taxonomy-over-phrases',
      'the taxonomy knows no stage',
      within(['taxonomy']),
      within([...SHARED, 'taxonomy']),
    ),
    importsOnly(
      'stages-never-meet',
      'a stage goes from model to model; pipeline/convert.ts alone knows the order',
      `^src/(${STAGES.join('|')})/`,
      [within(SHARED), '^src/$1/'],
    ),
    importsOnly(
      'pipeline-over-stages',
      'the pipeline knows the stages, not who runs it',
      within(['pipeline']),
      within([...SHARED, ...STAGES, 'taxonomy', 'pipeline']),
    ),
    importsOnly(
      'training-over-assign',
      'training makes the model that assign ranks lines by',
      within(['training']),
      within([...SHARED, 'taxonomy', 'assign', 'training']),
    ),
    {
      name: 'nobody-imports-training',
      comment: 'the model is data: what trains it is not part of the program',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['training']) },
      to: { path: within(['training']) },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'the command line is the outermost layer',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['cli']) },
      to: { path: within(['cli']) },
    },
    {
      name: 'nobody-imports-index',
      comment: 'index.ts is for those who use the package; inside, import the module itself',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index[.]ts$' },
    },
    {
      name: 'stages-are-pure',
      comment: 'the same input gives the same output: stages touch no disk, network, process or clock',
      severity: 'error',
      from: { path: within([...SHARED, ...STAGES]) },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:buffer|crypto)$' },
    },
    {
      name: 'no-cycles',
      comment: 'not even of types alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'a module that is not found is not checked either',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dead-modules',
      comment: 'every module serves the command line, the library or the building of the taxonomy',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: ENTRIES, reachable: false },
    },
    {
      name: 'only-what-is-installed-with-us',
      comment: 'what the tests use is not there for those who use the package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
