import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { readingAt } from './checkBackReading.ts'
import { recordedOf } from './checkBackRecord.ts'
import { factProblems, whyNotNow, type CheckBackFacts } from './checkBackRules.ts'
import { addCheckBack, addCheckBackVersion, findCheckBack } from './checkBackStore.ts'
import { dueDay } from './dueDays.ts'
import { requireLookedAt } from './findLookedAt.ts'
import { keptCheckBack } from './keptCheckBack.ts'

export type RecordCheckBack = WithTextAnswers & { key: string; disruption: string; months: number; facts: CheckBackFacts }

/** Why a version was made of a check-back that had been withdrawn. */
const recordedAgain = 'Recorded again after it was withdrawn'

/**
 * Records whether the effect of a disruption that the recorder's unit led still holds, so many months later. One that was
 * withdrawn is recorded as its next version, so that its history stays.
 */
export async function recordCheckBack(acting: Acting, input: RecordCheckBack): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const reading = await readingAt(acting, null)
  const disruption = await requireLookedAt(acting, input.disruption)
  const place = { disruptionId: disruption.id, months: input.months }
  const found = disruption.isLed ? await findCheckBack(reading, place) : null
  const submission = { viewer: recorder, operation: 'recordCheckBack', recordKind: 'CheckBack', input, now } as const
  return carryOutOnce(database, submission, found?.latest?.id ?? null, async (checkBackId) => {
    const problem = whyNotNow(disruption, { months: input.months, today: reading.today, needs: reading.needs, recorded: found && recordedOf(found) })
    refuseProblems(problem ? [problem] : factProblems(input.facts, { dueOn: dueDay(disruption.effectTo, input.months), today: reading.today }))
    const withdrawn = found?.latest ?? null
    const next = { unitCode, personCode, now, isWithdrawn: false, version: (withdrawn?.version ?? 0) + 1, reason: withdrawn ? recordedAgain : null }
    await refuseWhatIsRecordedMeanwhile(() =>
      withdrawn ? closeVersion(database, { kind: 'check_back', id: checkBackId, version: withdrawn.version }, now) : addCheckBack(database, checkBackId, place, unitCode),
    )
    await addCheckBackVersion(database, checkBackId, place, keptCheckBack(input.facts), next)
    return [disruption.id]
  })
}

async function refuseWhatIsRecordedMeanwhile(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof StaleVersionError)) throw error
    const message = 'Somebody else recorded this check-back while you were working on it. Open it, and correct it if they saw it differently.'
    throw new RefusedError(message, [{ field: 'months', message }])
  })
}
