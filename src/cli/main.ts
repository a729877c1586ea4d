#!/usr/bin/env node
import { UsageError } from '../base/usage-error.js'
import { makeProgram } from './program.js'
import { allowUnreadOutput } from './terminal.js'

/** Exit codes: 0 done; 1 some input could not be used; 2 wrong call, bad taxonomy or disk; 70 a bug of this program. */
allowUnreadOutput()
try {
  await makeProgram().parseAsync(process.argv)
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`filing2xbrl: ${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `filing2xbrl: a bug, please report it with the input\n${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 70
  }
}
