/** Records by a key of theirs, each list in the order given; a key that none has is not there. */
export function groupedBy<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const record of records) {
    const key = keyOf(record)
    const others = grouped.get(key)
    if (others) others.push(record)
    else grouped.set(key, [record])
  }
  return grouped
}
