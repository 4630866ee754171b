import type { Acting } from '../facts/acting.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { figureCatalogue, figureCodes } from './figureCatalogue.ts'
import { rowsBehind } from './rowsBehind.ts'
import { snapshotOf } from './snapshotOf.ts'

/**
 * Are the records behind the frozen figures of a return others now than those that were frozen? Entered figures cannot be: they
 * are stated only in a draft.
 *
 * @throws RangeError where its figures are not frozen, or the viewer is not of its unit
 */
export async function hasChangedSince(acting: Acting, record: ReturnRecord): Promise<boolean> {
  if (record.snapshotId === null) throw new RangeError('The figures of this return are not frozen')
  const { rowHashes } = await snapshotOf(acting, record.snapshotId)
  const now = await rowsBehind(acting, record, acting.now)
  return figureCodes.some((code) => figureCatalogue[code].source === 'COMPUTED' && rowHashes[code] !== undefined && rowHashes[code] !== now.get(code))
}
