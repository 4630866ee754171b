import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { findTaskingDecisionsOfGroups } from './taskingDecisionStore.ts'

type Reading = Pick<Acting, 'viewer' | 'database'>

/** Decisions of the viewer's unit about the groups named that stood at a moment (null is now), in one statement: open ones first, by their day. */
export function decisionsAbout({ viewer, database }: Reading, ocgIds: readonly string[], asAt: Date | null): Promise<TaskingDecisionRecord[]> {
  return findTaskingDecisionsOfGroups({ viewer, database, asAt }, ocgIds)
}

/** The same for each group as at its moment: one statement for each different moment. */
export function decisionsAboutEach(reading: Reading, keys: readonly MomentKey[]): Promise<TaskingDecisionRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => decisionsAbout(reading, ids, asAt), ({ ocgId }) => ocgId)
}
