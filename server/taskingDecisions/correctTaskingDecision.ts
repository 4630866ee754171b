import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { momentOf } from '../facts/moment.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { loadTaskingMeetingsAt } from '../tasking/loadTaskingMeetings.ts'
import { lockTasking } from '../tasking/lockTasking.ts'
import { acceptTaskingDecision } from './acceptTaskingDecision.ts'
import { findOwnTaskingDecision } from './findOwnTaskingDecision.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import type { TaskingDecisionFacts } from './taskingDecisionRules.ts'
import { addTaskingDecisionVersion } from './taskingDecisionStore.ts'

export type CorrectTaskingDecision = Revision & { facts: TaskingDecisionFacts }

/**
 * Adds a version to a decision, which is also how it is done or dropped; the one before stays, and it remains one of the same
 * meeting. A group that was handed over since stays where the writer, who is not shown it any more, leaves it out.
 */
export function correctTaskingDecision(acting: Acting, input: CorrectTaskingDecision): Promise<Made> {
  const answeredTexts = async ({ decision, owner, reason }: TaskingDecisionRecord) => [decision, owner, reason].filter((text) => text !== null)
  return reviseRecord(acting, { change: 'correct', kind: 'TaskingDecision', input, answeredTexts }, findOwnTaskingDecision, async (current, next) => {
    const { id: taskingDecisionId, meetingId, unitCode } = current
    await lockTasking(acting.database, unitCode)
    const [meeting] = await loadTaskingMeetingsAt(acting, [momentOf(meetingId, null)])
    if (!meeting) throw new Error('A decision was read without its meeting')
    const kept = await acceptTaskingDecision(acting, input.facts, { meetsOn: meeting.meetsOn, standing: current })
    await addTaskingDecisionVersion(acting.database, { ...next, taskingDecisionId, meetingId, unitCode }, kept, next)
  })
}
