import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { findOwnTaskingMeeting } from './findOwnTaskingMeeting.ts'
import { lockTasking } from './lockTasking.ts'
import { lastHeldMeeting } from './previousMeeting.ts'
import { listAgeSeconds, listedAtProblems, whyNotToBeHeld } from './taskingMeetingRules.ts'
import { addTaskingMeetingVersion } from './taskingMeetingStore.ts'

export type HoldTaskingMeeting = {
  key: string
  /** Node id of the meeting. */
  id: string
  /** The version that the writer started from. */
  version: number
  /** The moment as at which the list stands; a minute ago where none is given. */
  listedAt?: Date | null | undefined
}

/** Why the version was made that says so. */
const held = 'Held'

/**
 * Says that a meeting of the recorder's unit is held: its list of groups stands from now on as at a moment.
 *
 * @throws StaleVersionError when somebody else was faster
 */
export async function holdTaskingMeeting(acting: Acting, input: HoldTaskingMeeting): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const current = await findOwnTaskingMeeting(acting, input.id)
  const submission = { viewer: recorder, operation: 'holdTaskingMeeting', recordKind: 'TaskingMeeting', input, now } as const
  return carryOutOnce(database, submission, current.id, async () => {
    const { id: taskingMeetingId, version } = current
    if (version !== input.version) throw new StaleVersionError(taskingMeetingId, input.version)
    if (current.isWithdrawn) throw new RefusedError('This meeting is withdrawn and stays so. Plan it anew if it is held after all.')
    // The version first and the unit's meetings then, as corrections do, so that two never wait for each other.
    await closeVersion(database, { kind: 'tasking_meeting', id: taskingMeetingId, version }, now)
    await lockTasking(database, unitCode)
    const before = await lastHeldMeeting(acting, null)
    const problem = whyNotToBeHeld(current, londonDayOf(now), before?.meetsOn ?? null)
    const listedAt = input.listedAt ?? new Date(now.getTime() - listAgeSeconds * 1_000)
    refuseProblems(problem ? [problem] : listedAtProblems(listedAt, { now, meetsOn: current.meetsOn, before }))
    const place = { taskingMeetingId, unitCode, version: version + 1, isWithdrawn: false }
    await addTaskingMeetingVersion(database, place, { ...current, state: 'HELD', listedAt }, { personCode, now, reason: held })
  })
}
