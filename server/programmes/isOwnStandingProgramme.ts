import type { Acting } from '../facts/acting.ts'
import { holdMembership } from './holdMembership.ts'
import { findProgrammes } from './programmeStore.ts'

/**
 * May an output of the viewer's unit join this programme: is it the unit's own, and not withdrawn?
 * The answer holds until the end of the transaction.
 */
export async function isOwnStandingProgramme({ viewer, database }: Acting, programmeId: string): Promise<boolean> {
  await holdMembership(database, programmeId, 'JOIN')
  const [found] = await findProgrammes({ viewer, database, asAt: null }, [programmeId])
  return found !== undefined && !found.isWithdrawn
}
