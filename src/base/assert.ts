/** Throws when something that must hold in a correct program doesn't: a bug, never a fault of the filing. Nobody catches it to go on. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`bug: ${message}`)
}

/** Ends a `switch` over a union: the compiler proves that no variant was forgotten. */
export function unreachable(it: never): never {
  throw new Error(`bug: unexpected ${JSON.stringify(it)}`)
}
