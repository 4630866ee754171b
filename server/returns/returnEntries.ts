import type { ReturnReading } from './returnAccess.ts'
import type { ReturnEntryRecord } from './returnEntryRecord.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { readReturnEntries } from './returnStore.ts'

/**
 * What the unit stated of a return and said of it, as it stood at the moment as at which it was read. What was taken back is in it
 * too, stating and saying nothing: the next version of it follows on.
 */
export async function entriesOfReturn(asker: ReturnReading, { id, asAt }: Pick<ReturnRecord, 'id' | 'asAt'>): Promise<ReturnEntryRecord[]> {
  return id === null ? [] : readReturnEntries(asker, id, asAt)
}
