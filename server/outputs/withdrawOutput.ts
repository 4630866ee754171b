import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems } from '../facts/textRules.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import { findOutputTexts, findQuestions } from './outputStore.ts'
import { addOutputVersion } from './outputWriting.ts'

export type WithdrawOutput = { key: string; id: string; version: number; reason: string }

/** Withdraws an output: it stays to be read, with the reason, and counts nowhere from now on. */
export async function withdrawOutput(acting: Acting, input: WithdrawOutput): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnOutput(acting, input.id)
  return carryOutOnce(database, { personCode, operation: 'withdrawOutput', input, now }, current.id, async (outputId) => {
    if (current.version !== input.version) throw new StaleVersionError(outputId, input.version)
    if (current.isWithdrawn) throw new RefusedError('This output is withdrawn already')
    refuseProblems(textProblems('reason', input.reason, { name: 'why you withdraw this record', atMost: 1_000, isRequired: true }))
    await closeVersion(database, { kind: 'output', id: outputId, version: input.version }, now)
    const questions = await findQuestions(database, [current.versionId])
    const texts = await findOutputTexts(database, [current.versionId])
    await addOutputVersion(
      database,
      { outputId, version: input.version + 1, isWithdrawn: true },
      {
        ...current,
        questions: questions.map(({ versionId: _of, ...question }) => question),
        whatWasDone: texts.get(current.versionId) ?? null,
      },
      { unitCode, personCode, now, reason: input.reason.trim() },
    )
  })
}
