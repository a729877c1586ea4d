import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colour on a terminal that takes it; else plain text (https://no-color.org). */
export function paint(style: Style, text: string): string {
  const hasColour = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return hasColour ? styleText(style, text, { validateStream: false }) : text
}

/** Columns of the terminal, or 120 where the output is no terminal. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 120
}

/** Goes on with its work where nobody reads what it prints any longer, as in `convert … | head`: the files are what it is run for. */
export function allowUnreadOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** Writes lines to standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
