/** A record as at a moment, as one text, so that loaders can batch by it: "id" for now, or "id@moment". */
export type MomentKey = string

export function momentOf(id: string, asAt: Date | null): MomentKey {
  return asAt ? `${id}@${asAt.toISOString()}` : id
}

export function readMoment(key: MomentKey): { id: string; asAt: Date | null } {
  const [id = key, moment] = key.split('@')
  return { id, asAt: moment ? new Date(moment) : null }
}
