import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems } from '../facts/textRules.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'
import { findOutcomes, findTexts } from './disruptionStore.ts'
import { addVersion } from './disruptionWriting.ts'

export type WithdrawDisruption = { key: string; id: string; version: number; reason: string }

/** Withdraws a disruption: it stays to be read, with the reason, and counts nowhere from now on. */
export async function withdrawDisruption(acting: Acting, input: WithdrawDisruption): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnDisruption(acting, input.id)
  return carryOutOnce(database, { personCode, operation: 'withdrawDisruption', input, now }, current.id, async () => {
    if (current.version !== input.version) throw new StaleVersionError(current.id, input.version)
    if (current.isWithdrawn) throw new RefusedError('This disruption is withdrawn already')
    refuseProblems(textProblems('reason', input.reason, { name: 'why you withdraw this record', atMost: 1_000, isRequired: true }))
    await closeVersion(database, { kind: 'disruption', id: current.id, version: input.version }, now)
    const outcomes = await findOutcomes(database, [current.versionId])
    const texts = await findTexts(database, [current.versionId])
    await addVersion(
      database,
      { disruptionId: current.id, version: input.version + 1, isWithdrawn: true },
      {
        ...current,
        targetReference: current.targetKind === 'OCG' ? null : current.targetLabel,
        outcomes: outcomes.map(({ versionId: _of, ...outcome }) => outcome),
        whatHappened: texts.get(current.versionId) ?? null,
      },
      { unitCode, personCode, now, reason: input.reason.trim() },
    )
  })
}
