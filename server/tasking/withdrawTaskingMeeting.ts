import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { hasDecidedRequest } from '../gateway/hasDecidedRequest.ts'
import { dayInWords } from '../periods/day.ts'
import { decisionsOfMeetings } from '../taskingDecisions/decisionsOfMeetings.ts'
import { findOwnTaskingMeeting } from './findOwnTaskingMeeting.ts'
import { lockTasking } from './lockTasking.ts'
import { addTaskingMeetingVersion, findMeetingHeldAfter } from './taskingMeetingStore.ts'

/**
 * Withdraws a meeting that was planned or recorded by mistake.
 *
 * @throws RefusedError where a later meeting was held, decisions of it stand, or a request was decided in it
 */
export function withdrawTaskingMeeting(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'TaskingMeeting', input }, (reading, id) => findOwnTaskingMeeting(reading, id), async (current, next) => {
    const { id: taskingMeetingId, unitCode } = current
    await lockTasking(acting.database, unitCode)
    const later = current.listedAt && (await findMeetingHeldAfter(acting, current.listedAt))
    if (later) {
      throw new RefusedError(`The list of the meeting of ${dayInWords(later.meetsOn)} tells what changed since this one, so this one stays. Correct its day or notes instead.`)
    }
    const [decisions = []] = await decisionsOfMeetings(acting, [taskingMeetingId])
    if (decisions.length > 0) throw new RefusedError('Decisions of this meeting stand. Withdraw those first, if they were recorded by mistake too.')
    if (await hasDecidedRequest(acting, taskingMeetingId)) {
      throw new RefusedError('This meeting decided on a request of a force. Correct the decision on that request first: take it back, or say where it was made.')
    }
    await addTaskingMeetingVersion(acting.database, { ...next, taskingMeetingId, unitCode }, current, next)
  })
}
