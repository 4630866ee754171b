import type { Made } from '../database/mutation.ts'
import { refusal } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { disruptionContent } from './disruptionContent.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { addVersion } from './disruptionWriting.ts'
import { findOwnDisruption, findSeenDisruption, noSuchSeenDisruption } from './findOwnDisruption.ts'
import { holdStanding } from './holdStanding.ts'
import { findLinkOf } from './linkStore.ts'

export type MergeDisruption = Revision & {
  /** Node id of the record that counts in its place. */
  into: string
}

/**
 * Withdraws a disruption of the recorder's unit because it is the same as another, and points to that one. Both
 * histories stay and figures count one; restoring it undoes the merge.
 *
 * @throws RefusedError when the other is the same record, withdrawn, different as the unit says, or not to be seen (in
 *   the words for one that does not exist)
 */
export function mergeDisruption(acting: Acting, input: MergeDisruption): Promise<Made> {
  const { database } = acting
  return reviseRecord(acting, { change: 'merge', kind: 'Disruption', input }, findOwnDisruption, async (current, next) => {
    const into = await holdPlaceFor(acting, current, input.into)
    await addVersion(database, { disruptionId: current.id, mergedIntoId: into.id, ...next }, await disruptionContent(database, current), next)
    return [into.id]
  })
}

/** The record that is to count in place of this one, which stands until the end of the transaction. */
async function holdPlaceFor(acting: Acting, current: DisruptionRecord, nodeId: string): Promise<DisruptionRecord> {
  const seen = await findSeenDisruption(acting, nodeId)
  if (!seen) throw refusal('into', noSuchSeenDisruption)
  if (seen.id === current.id) throw refusal('into', 'Choose another disruption: a record cannot be merged into itself')
  await holdStanding(acting.database, [current.id, seen.id])
  const into = await findSeenDisruption(acting, nodeId) // as it is now that nobody else can withdraw it
  if (!into) throw refusal('into', noSuchSeenDisruption)
  if (into.isWithdrawn) throw refusal('into', `${into.reference} is withdrawn, so it cannot count in place of this one. Restore it first, or choose another.`)
  const link = await findLinkOf({ ...acting, asAt: null }, [current.id, into.id])
  if (link?.kind === 'DIFFERENT') throw refusal('into', 'Your unit said that these two differ. Remove that link first.')
  return into
}
