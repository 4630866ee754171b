/** The items that go by a key: usually one, none, or by mistake several. */
export function itemsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string, key: string): Item[] {
  return items.filter((item) => keyOf(item) === key)
}

/** The items with those of a key replaced, in their place; at the end where there were none. */
export function withItems<Item>(items: readonly Item[], keyOf: (item: Item) => string, key: string, next: readonly Item[]): Item[] {
  const first = items.findIndex((item) => keyOf(item) === key)
  const place = first === -1 ? items.length : first
  return [...items.slice(0, place), ...next, ...items.slice(place).filter((item) => keyOf(item) !== key)]
}

/** The keys of several lists, each once, in the order in which they come. */
export function keysOf<Item>(lists: readonly (readonly Item[])[], keyOf: (item: Item) => string): string[] {
  return [...new Set(lists.flatMap((items) => items.map(keyOf)))]
}

/** Both lists of codes, each code once. */
export function bothOf(mine: readonly string[], theirs: readonly string[]): string[] {
  return [...new Set([...mine, ...theirs])]
}
