import { Command, type CommanderError } from 'commander'
import { VERSION } from '../pipeline/version.js'
import { convertCommand } from './convert.js'
import { explainCommand } from './explain.js'
import { mapCommand } from './map.js'
import { taxonomyCommand } from './taxonomy.js'
import { validateCommand } from './validate.js'

/** The command line: one file a command. */
export function makeProgram(): Command {
  const program = new Command('filing2xbrl')
    .description('Turns free-text regulatory filings into XBRL facts that say where they were read.')
    .version(VERSION)
    .showSuggestionAfterError()
    .exitOverride(leave)
    .configureOutput({ outputError: (text, write) => write(`${text.trimEnd()}\nSee filing2xbrl --help.\n`) })
  for (const command of [convertCommand(), explainCommand(), validateCommand(), taxonomyCommand(), mapCommand()]) {
    program.addCommand(command.exitOverride(leave).copyInheritedSettings(program))
  }
  return program
}

/** A wrong call is the caller's fault: exit 2. Help and version are answers: exit 0. */
function leave(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : 2)
}
