/** How two codes, ids or days stand to each other, for sorting: by their characters, not by a language. */
export function inOrderOf(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
