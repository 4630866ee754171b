import type { Acting } from '../facts/acting.ts'
import type { ReturnSnapshotRecord } from './snapshotRecord.ts'
import { readSnapshots } from './snapshotStore.ts'

/** Who reads frozen figures, in which transaction: row-level security keeps those of other units from a unit. */
type Reading = Pick<Acting, 'database'>

/** Frozen figures by id, in the order asked, in one statement; those that the viewer may not see are left out. */
export async function snapshotsOf({ database }: Reading, ids: readonly string[]): Promise<ReturnSnapshotRecord[]> {
  const found = new Map((await readSnapshots(database, ids)).map((snapshot) => [snapshot.id, snapshot]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/**
 * The frozen figures of a return that the viewer has.
 *
 * @throws RangeError where there are none with that id, or not for this viewer
 */
export async function snapshotOf(reading: Reading, id: string): Promise<ReturnSnapshotRecord> {
  const [found] = await snapshotsOf(reading, [id])
  if (!found) throw new RangeError(`No frozen figures with the id ${id} are seen here`)
  return found
}
