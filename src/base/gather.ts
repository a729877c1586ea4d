/**
 * All that is read from each item, in order: `flatMap`, which takes ten times as long in the engine, for what is done for every cell,
 * word and number of a filing.
 */
export function gather<Item, Result>(
  items: readonly Item[],
  read: (item: Item, index: number) => Result | readonly Result[],
): Result[] {
  const results: Result[] = []
  for (let index = 0; index < items.length; index++) {
    const found = read(items[index]!, index)
    if (isList(found)) for (const it of found) results.push(it)
    else results.push(found)
  }
  return results
}

function isList<Result>(found: Result | readonly Result[]): found is readonly Result[] {
  return Array.isArray(found)
}
