import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnTaskingDecision } from './findOwnTaskingDecision.ts'
import { addTaskingDecisionVersion } from './taskingDecisionStore.ts'

/** Withdraws a decision recorded by mistake: it is shown nowhere any more and stays to be read. */
export function withdrawTaskingDecision(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'TaskingDecision', input }, findOwnTaskingDecision, async (current, next) => {
    const { id: taskingDecisionId, meetingId, unitCode } = current
    await addTaskingDecisionVersion(acting.database, { ...next, taskingDecisionId, meetingId, unitCode }, current, next)
  })
}
