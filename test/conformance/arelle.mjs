import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The version that judges. It carries the standards' schemas with it, so that nothing is fetched while it does. */
const PACKAGE = 'arelle-release==2.47.3'

const HERE = dirname(fileURLToPath(import.meta.url))
const VENV = join(HERE, '..', '..', '.venv')

/** There is nothing to judge, or nobody to judge it; the message says why and what to do. */
export class CannotRun extends Error {}

/**
 * The Python that has Arelle: the one beside `$ARELLE` (the place of `arelleCmdLine`), else that of `.venv`, which is made where it is
 * missing.
 */
export function findPython() {
  const { ARELLE } = process.env
  const folders = [...(ARELLE ? [dirname(ARELLE)] : []), join(VENV, 'bin')]
  return folders.map(pythonIn).find((it) => it !== null && hasArelle(it)) ?? makeVenv()
}

function pythonIn(folder) {
  return ['python3', 'python'].map((name) => join(folder, name)).find((it) => existsSync(it)) ?? null
}

function hasArelle(python) {
  return spawnSync(python, ['-c', 'import arelle.api.Session']).status === 0
}

function makeVenv() {
  console.log(`Setting up ${PACKAGE} in .venv ...`)
  run('python3', ['-m', 'venv', VENV], 'Python 3.11 or newer with its venv module is needed')
  const python = pythonIn(join(VENV, 'bin'))
  run(
    python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PACKAGE],
    'the package index must be within reach',
  )
  return python
}

function run(command, args, advice) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return
  throw new CannotRun(`${command} ${args.join(' ')} failed (${advice}):\n${error?.message ?? stderr}`)
}

/** Has Arelle judge files, all in one process: it takes longer to start than to read a filing. Path → verdict; see `judge.py`. */
export function judge(python, paths) {
  const scratch = mkdtempSync(join(tmpdir(), 'f2x-verdicts-'))
  const verdicts = join(scratch, 'verdicts.json')
  try {
    const { status, stderr } = spawnSync(python, [join(HERE, 'judge.py'), verdicts], {
      input: JSON.stringify(paths),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, XDG_CONFIG_HOME: scratch, PYTHONDONTWRITEBYTECODE: '1' },
    })
    if (status !== 0) throw new CannotRun(`Arelle stopped before its verdict:\n${stderr.slice(-2000)}`)
    return new Map(JSON.parse(readFileSync(verdicts, 'utf8')).map((it) => [it.path, it]))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
