import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { draftedTexts } from '../drafts/draftedTexts.ts'
import type { Acting } from '../facts/acting.ts'
import { nextReference } from '../facts/referenceNumber.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { acceptOutput } from './acceptOutput.ts'
import type { OutputFacts } from './outputFacts.ts'
import { addOutputVersion } from './outputWriting.ts'

export type RecordOutput = WithTextAnswers & { key: string; facts: OutputFacts }

/** Records an output given by the recorder's unit. */
export async function recordOutput(acting: Acting, input: RecordOutput): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const answeredTexts = () => draftedTexts(acting, { key: input.key, kind: 'OUTPUT', recordId: null })
  const submission = { viewer: recorder, operation: 'recordOutput', recordKind: 'Output', input, now, answeredTexts } as const
  return carryOutOnce(database, submission, null, async (outputId) => {
    const kept = await acceptOutput(acting, input.facts, null)
    const reference = await nextReference(database, unitCode, 'OUTPUT', now)
    await database.output.createMany({ data: [{ id: outputId, reference, unitCode }] })
    await addOutputVersion(database, { outputId, version: 1, isWithdrawn: false }, kept, { unitCode, personCode, now, reason: null })
  })
}
