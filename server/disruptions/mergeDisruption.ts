import type { Made } from '../database/mutation.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { disruptionContent } from './disruptionContent.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { addVersion } from './disruptionWriting.ts'
import { findOwnDisruption, findSeenDisruption, noSuchSeenDisruption } from './findOwnDisruption.ts'

export type MergeDisruption = Revision & {
  /** Node id of the record that counts in its place. */
  into: string
}

/**
 * Withdraws a disruption of the recorder's unit because it is the same as another, and points to that one. Both
 * histories stay and figures count one; restoring it undoes the merge.
 *
 * @throws RefusedError when the other is the same record, withdrawn, or not to be seen (in the words for one that does not exist)
 */
export async function mergeDisruption(acting: Acting, input: MergeDisruption): Promise<Made> {
  const { database } = acting
  const find = async (_acting: Acting, nodeId: string) => {
    await waitForOtherMerges(database, [nodeId, input.into])
    return findOwnDisruption(acting, nodeId)
  }
  return reviseRecord(acting, { change: 'merge', kind: 'Disruption', input }, find, async (current, next) => {
    const into = await findPlaceFor(acting, current, input.into)
    await addVersion(database, { disruptionId: current.id, mergedIntoId: into.id, ...next }, await disruptionContent(database, current), next)
  })
}

async function findPlaceFor(acting: Acting, current: DisruptionRecord, nodeId: string): Promise<DisruptionRecord> {
  const refusal = (message: string) => new RefusedError(message, [{ field: 'into', message }])
  const into = await findSeenDisruption(acting, nodeId)
  if (!into) throw refusal(noSuchSeenDisruption)
  if (into.id === current.id) throw refusal('Choose another disruption: a record cannot be merged into itself')
  if (into.isWithdrawn) throw refusal(`${into.reference} is withdrawn, so it cannot count in place of this one. Restore it first, or choose another.`)
  return into
}

/** Merges that touch the same record go one after the other, so that two cannot be merged into each other at once. */
async function waitForOtherMerges(database: RequestDatabase, nodeIds: string[]): Promise<void> {
  const ids = nodeIds.flatMap((nodeId) => recordIdFrom(nodeId, 'Disruption') ?? []).toSorted() // one order for all, so that none waits for another in a ring
  for (const id of ids) await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`
}
