/** Which of the returns a refusal is about: "returns.2.version" is the third. @param names in the order in which they are sent */
export function placeOfReturn(field: string, names: readonly string[]): string | null {
  const [, index] = /^returns[.[](\d+)/.exec(field) ?? []
  return index === undefined ? null : (names[Number(index)] ?? null)
}
