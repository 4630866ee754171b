import { rebasingFrom } from '../../access/viewer.ts'
import { carryOutOnce, type Made } from '../../database/mutation.ts'
import { refusal, refuseProblems } from '../../errors.ts'
import type { Acting } from '../../facts/acting.ts'
import { recordIdFrom } from '../../facts/recordId.ts'
import { keptText } from '../../facts/textRules.ts'
import type { WithTextAnswers } from '../../screening/textAnswer.ts'
import { reasonProblems } from './rebasingRules.ts'
import { readRebasing, withdrawFromSeries } from './rebasingStore.ts'

export type WithdrawRebasing = WithTextAnswers & { key: string; id: string; reason: string }

/**
 * Takes a re-basing of a series of the own unit back: its limits are those of the whole phase again.
 *
 * @throws RefusedError when the viewer does not lead the unit, there is no such re-basing of it, it was taken back already, or no
 *   reason is said
 */
export async function withdrawRebasing(acting: Acting, input: WithdrawRebasing): Promise<Made> {
  const { database, now } = acting
  const viewer = rebasingFrom(acting.viewer)
  const { unitCode, code: recordedBy } = viewer
  const id = recordIdFrom(input.id, 'Rebasing')
  const found = id ? await readRebasing(database, id, now) : null
  // Everybody reads re-basings of every unit: that it is another unit’s is told nobody all the same.
  if (!found || found.unitCode !== unitCode) throw refusal('id', 'There is no such re-basing of a series of your unit')
  return carryOutOnce(database, { viewer, operation: 'withdrawRebasing', recordKind: 'Rebasing', input, now }, found.id, async () => {
    refuseProblems(reasonProblems(input.reason, 'why it is taken back'))
    if (found.withdrawnAt) throw refusal('id', 'This re-basing is taken back already')
    const isTaken = await withdrawFromSeries(database, { id: found.id, unitCode, reason: keptText(input.reason), recordedBy, now })
    if (!isTaken) throw refusal('id', 'This re-basing is taken back already')
  })
}
