/** A file to write: its path relative to the output folder, with `/` between the steps, and its text. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** The reference to a file from beside it: a file's name may hold spaces or `#`, a URI may not. */
export function fileReference(name: string): string {
  return encodeURIComponent(name)
}
