import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { acceptProgramme } from './acceptProgramme.ts'
import type { ProgrammeFacts } from './programmeFacts.ts'
import { addProgrammeVersion } from './programmeStore.ts'

export type RecordProgramme = WithTextAnswers & { key: string; facts: ProgrammeFacts }

/** Begins a programme of the recorder's unit, to which outputs can then belong. */
export async function recordProgramme(acting: Acting, input: RecordProgramme): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  return carryOutOnce(database, { viewer: recorder, operation: 'recordProgramme', recordKind: 'Programme', input, now }, null, async (programmeId) => {
    const kept = await acceptProgramme(acting, input.facts, { unitCode, programmeId })
    await database.programme.createMany({ data: [{ id: programmeId, unitCode }] })
    await addProgrammeVersion(database, programmeId, kept, { version: 1, isWithdrawn: false, unitCode, personCode, now, reason: null })
  })
}
