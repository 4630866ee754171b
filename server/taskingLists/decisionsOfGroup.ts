import { nextDay, type Day } from '../periods/day.ts'
import type { TaskingDecisionRecord } from '../taskingDecisions/taskingDecisionRecord.ts'
import { isOverdueOn } from '../taskingDecisions/taskingDecisionRules.ts'
import type { DecisionsOfGroup } from './groupFacts.ts'

/**
 * What of the decisions about a group its rules look at.
 *
 * @param atList decisions that stood at the moment of the list: all of them of meetings before
 * @param now decisions that stand at the moment of reading
 */
export function decisionsOfGroup(
  { atList, now }: { atList: readonly TaskingDecisionRecord[]; now: readonly TaskingDecisionRecord[] },
  { meetingId, previousId, day }: { meetingId: string; previousId: string | null; day: Day },
): DecisionsOfGroup {
  const earlier = atList.filter((one) => one.meetingId !== meetingId)
  const openDays = earlier.flatMap(({ state, dueOn, ...one }) => (state === 'OPEN' && dueOn !== null && one.meetingId !== previousId ? [dueOn] : [])).toSorted()
  const overdueDays = earlier.flatMap((one) => (isOverdueOn(one, day) && one.dueOn !== null ? [one.dueOn] : [])).toSorted()
  const [firstDue] = openDays
  const [longest] = overdueDays
  return {
    byPrevious: earlier.filter((one) => one.meetingId === previousId).length,
    openOfEarlier: firstDue === undefined ? null : { count: openDays.length, dueOn: firstDue },
    overdue: longest === undefined ? null : { count: overdueDays.length, since: nextDay(longest) },
    byThisMeeting: now.filter((one) => one.meetingId === meetingId).length,
  }
}
