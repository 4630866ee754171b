import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import { findTransfers, type TransferRecord } from './transferStore.ts'

/** Transfers of each group as at its moment: one statement for each different moment. */
export function transfers({ database }: Acting, keys: readonly MomentKey[]): Promise<TransferRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findTransfers(database, ids, asAt), ({ ocgId }) => ocgId)
}
