import type { Acting } from '../facts/acting.ts'
import { groupedBy } from '../facts/groupedBy.ts'
import { momentOf } from '../facts/moment.ts'
import type { Day } from '../periods/day.ts'
import { decisionsOfMeetings } from '../taskingDecisions/decisionsOfMeetings.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import type { GroupFacts } from './groupFacts.ts'

/**
 * Groups that this meeting decided on, and that the unit mapped or received since the list was made: as they stand at the moment of
 * reading (null is now). No other rule finds them, for the list knew nothing of them.
 *
 * @param known groups that stood for the unit as at the list
 * @param day of the list
 */
export async function groupsSinceList(acting: Acting, { meetingId, readAt, known, day }: { meetingId: string; readAt: Date | null; known: readonly string[]; day: Day }): Promise<GroupFacts[]> {
  const knownIds = new Set(known)
  const [decisions = []] = await decisionsOfMeetings(acting, [momentOf(meetingId, readAt)])
  const decided = groupedBy(decisions.filter(({ ocgId }) => ocgId !== null && !knownIds.has(ocgId)), ({ ocgId }) => ocgId ?? '')
  if (decided.size === 0) return []
  const ocgs = await loadOcgsAt(acting, [...decided.keys()].map((id) => momentOf(id, readAt)))
  return ocgs.flatMap((ocg) => {
    if (!ocg || ocg.isWithdrawn || ocg.unitCode !== acting.viewer?.unitCode) return []
    const decisionsOfIt = { byPrevious: 0, openOfEarlier: null, overdue: null, byThisMeeting: decided.get(ocg.id)?.length ?? 0 }
    return [{ ...unknownToList, ocgId: ocg.id, status: ocg.status, knownSince: day, decisions: decisionsOfIt }]
  })
}

const unknownToList = {
  isMapped: false, latest: null, beforeLatest: null, newest: null, isBackSincePrevious: false, lastDisrupted: null, reviewDueOn: null, checkBacks: null, actions: null,
  negatives: [], isSinceList: true,
}
