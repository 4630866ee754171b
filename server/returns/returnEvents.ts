import type { ReturnReading } from './returnAccess.ts'
import type { ReturnEventRecord } from './returnEventRecord.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { readReturnEvents } from './returnStore.ts'

/** What was done to a return by the moment as at which it was read, newest first. */
export async function eventsOfReturn(asker: ReturnReading, { id, asAt }: Pick<ReturnRecord, 'id' | 'asAt'>): Promise<ReturnEventRecord[]> {
  return id === null ? [] : readReturnEvents(asker, id, asAt)
}
