import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { disruptionContent } from './disruptionContent.ts'
import { findMergedInto } from './disruptionStore.ts'
import { addVersion } from './disruptionWriting.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'
import { holdStanding } from './holdStanding.ts'

/**
 * Withdraws a disruption: it stays to be read, with the reason, and counts nowhere from now on.
 *
 * @throws RefusedError while it stands for others that were merged into it: they would count nowhere either
 */
export function withdrawDisruption(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'Disruption', input }, findOwnDisruption, async (current, next) => {
    await refuseToLeaveMerged(acting, current.id)
    await addVersion(acting.database, { disruptionId: current.id, ...next }, await disruptionContent(acting.database, current), next)
  })
}

async function refuseToLeaveMerged({ viewer, database }: Acting, id: string): Promise<void> {
  await holdStanding(database, [id])
  const [merged, ...further] = await findMergedInto({ viewer, database, asAt: null }, [id])
  if (!merged) return
  if (further.length === 0) throw new RefusedError(`${merged.reference} was merged into this one. Restore it, or merge this one into another.`)
  const references = [merged, ...further].map(({ reference }) => reference)
  throw new RefusedError(`${references.slice(0, -1).join(', ')} and ${references.at(-1)} were merged into this one. Restore them, or merge this one into another.`)
}
