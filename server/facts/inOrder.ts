/** Records in the order of the ids asked for; null where there is none for the viewer. */
export function inOrder<T extends { id: string }>(ids: readonly string[], records: T[]): (T | null)[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return ids.map((id) => byId.get(id) ?? null)
}
