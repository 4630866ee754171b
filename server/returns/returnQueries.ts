import type { ReturnReading } from './returnAccess.ts'
import type { ReturnQueryRecord } from './returnQueryRecord.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { readReturnQueries } from './returnStore.ts'

/** What the centre asked about a return by the moment as at which it was read: open ones first, then those asked last. */
export async function queriesOfReturn(asker: ReturnReading, { id, asAt }: Pick<ReturnRecord, 'id' | 'asAt'>): Promise<ReturnQueryRecord[]> {
  return id === null ? [] : readReturnQueries(asker, id, asAt)
}
