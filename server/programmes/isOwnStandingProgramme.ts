import type { Acting } from '../facts/acting.ts'
import { holdMembership } from './holdMembership.ts'
import { findProgrammes } from './programmeStore.ts'

/**
 * May an output of the viewer's unit join this programme: is it the unit's own, and not withdrawn?
 * The answer holds until the end of the transaction. Looked at before it is locked, so that nobody holds another unit's.
 */
export async function isOwnStandingProgramme({ viewer, database }: Acting, programmeId: string): Promise<boolean> {
  const isStanding = async () => (await findProgrammes({ viewer, database, asAt: null }, [programmeId])).some(({ isWithdrawn }) => !isWithdrawn)
  if (!(await isStanding())) return false
  await holdMembership(database, programmeId, 'JOIN')
  return isStanding()
}
