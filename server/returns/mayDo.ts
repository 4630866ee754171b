import type { Viewer } from '../access/viewer.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { maySeeReturnsOf } from './returnAccess.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { readReturnHands, type ReturnHand } from './returnStore.ts'
import { actionsOf, type ReturnAction } from './returnTransitions.ts'

/** What the viewer did to each of those returns, in their order; null for one that they did nothing to. One statement. */
export async function handsIn(asker: { viewer: Viewer | null; database: RequestDatabase }, returnIds: readonly string[]): Promise<(ReturnHand | null)[]> {
  const { viewer, database } = asker
  const hands = viewer ? await readReturnHands({ viewer, database }, returnIds) : []
  const byReturn = new Map(hands.map((hand) => [hand.returnId, hand]))
  return returnIds.map((id) => byReturn.get(id) ?? null)
}

/**
 * What the viewer may do to a return: what their role may, less what is not theirs because of what they did to it before. The
 * database refuses the same. Nothing to a return as it stood at a past moment.
 *
 * @param hand what the viewer did to it
 */
export function mayDo(viewer: Viewer | null, record: Pick<ReturnRecord, 'unitCode' | 'state' | 'asAt' | 'sentAt'>, hand: ReturnHand | null): ReturnAction[] {
  if (!viewer || record.asAt !== null || !maySeeReturnsOf(viewer, record.unitCode)) return []
  const isBarred = (action: ReturnAction) =>
    (action === 'APPROVE' && hand?.hasPrepared) || (action === 'ACCEPT' && (hand?.hasPrepared || hand?.hasApprovedOrSent)) ||
    // More time after the first sending would not change whether that was late.
    (action === 'EXTEND' && record.sentAt !== null)
  return actionsOf(viewer.role, record.state).filter((action) => !isBarred(action))
}

/** Why a unit head may not approve a draft of their unit; null where they may, and for all others. What its checks ask stands with them. */
export function whyNotApprove(viewer: Viewer | null, record: Pick<ReturnRecord, 'unitCode' | 'state' | 'asAt'>, hand: ReturnHand | null): string | null {
  const isTheirs = viewer?.role === 'UNIT_HEAD' && record.asAt === null && record.state === 'DRAFT' && maySeeReturnsOf(viewer, record.unitCode)
  if (!isTheirs || !hand?.hasPrepared) return null
  return 'You stated figures of this return, and who prepared a return does not approve it. Ask another unit head of your unit.'
}
