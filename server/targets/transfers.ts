import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import { findTransfers, type TransferRecord } from './transferStore.ts'

/** Transfers of each group as at its moment: one statement for each different moment. */
export async function transfers({ database }: Acting, keys: readonly MomentKey[]): Promise<TransferRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const known = await findTransfers(database, ids, asAt)
    return new Map(ids.map((id) => [id, known.filter(({ ocgId }) => ocgId === id)]))
  })
  return found.map((known) => known ?? [])
}
