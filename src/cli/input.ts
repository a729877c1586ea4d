import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { UsageError } from '../base/usage-error.js'

/** An input of the command line; `-` is standard input, under the name `stdin`. */
export interface Input {
  readonly name: string
  readonly path: string
}

export function inputOf(path: string): Input {
  return path === '-' ? { name: 'stdin', path } : { name: basename(path), path }
}

/** The bytes of an input, or why there are none: a message for the person who gave the path. */
export function readInput({ path }: Input): Uint8Array | string {
  try {
    return readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    return reasonOf(error)
  }
}

/** Reads a file that the command can't do without. */
export function readRequired(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${what} ${path}: ${reasonOf(error)}`)
  }
}

/** What a failed call to the system was about, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EISDIR':
      return 'it is a folder; name the files in it'
    case 'EACCES':
      return 'it may not be read'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
