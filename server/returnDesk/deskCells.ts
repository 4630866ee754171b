import type { Period } from '../periods/period.ts'
import type { Span } from '../periods/span.ts'
import { findReturns } from '../returns/findReturns.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { countChangedBehind } from './countChangedBehind.ts'
import type { DeskAsking } from './deskAsking.ts'
import { readWaiting } from './deskStore.ts'

/** One unit and period as the desk shows it. */
export type DeskCellRecord = {
  record: ReturnRecord
  /** Queries whose last message is the centre's. */
  openQueries: number
  /** Records behind the accepted figures that changed since. */
  changedRecords: number
  /** Whether the unit asked to have it back and the centre has not answered. */
  asksToReopen: boolean
  /** The moment of reading, by which it is late or not. */
  now: Date
}

/** One cell for each unit and each period, in that order; units that the viewer may not see are left out. Four statements, however many. */
export async function deskCells(asker: DeskAsking, unitCodes: readonly string[], periods: readonly Period[]): Promise<DeskCellRecord[]> {
  const records = await findReturns(asker, { unitCodes, periods }, null)
  const span = spanOf(periods)
  const waiting = new Map((await readWaiting(asker, idsOf(records))).map((one) => [one.returnId, one]))
  const changed = span ? await countChangedBehind(asker.database, asker.now, span) : new Map<string, number>()
  return records.map((record) => {
    const { openQueries = 0, asksToReopen = false } = (record.id ? waiting.get(record.id) : null) ?? {}
    const changedRecords = record.acceptedSnapshotId ? (changed.get(`${record.unitCode} ${record.period.code}`) ?? 0) : 0
    return { record, openQueries, asksToReopen, changedRecords, now: asker.now }
  })
}

/** From the first day of them all to the day after the last; null of none. */
function spanOf(periods: readonly Period[]): Span | null {
  const [from, to] = [periods.map((period) => period.from).sort()[0], periods.map((period) => period.to).sort().at(-1)]
  return from !== undefined && to !== undefined ? { from, to } : null
}

/** Ids of those that somebody has touched. */
export function idsOf(records: readonly ReturnRecord[]): string[] {
  return records.flatMap(({ id }) => (id ? [id] : []))
}
