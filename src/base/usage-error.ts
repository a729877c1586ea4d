/** The call, the taxonomy or the disk is at fault. The message says what to do about it; the command line prints it and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
