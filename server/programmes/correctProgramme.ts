import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptProgramme } from './acceptProgramme.ts'
import { findOwnProgramme } from './findOwnProgramme.ts'
import type { ProgrammeFacts } from './programmeFacts.ts'
import type { ProgrammeRecord } from './programmeRecord.ts'
import { addProgrammeVersion } from './programmeStore.ts'

export type CorrectProgramme = Revision & { facts: ProgrammeFacts }

/** Adds a version to a programme of the recorder's unit; the one before stays. Nobody is asked again about a text that stands. */
export function correctProgramme(acting: Acting, input: CorrectProgramme): Promise<Made> {
  const answeredTexts = async ({ name, reason }: ProgrammeRecord) => [name, ...(reason === null ? [] : [reason])]
  return reviseRecord(acting, { change: 'correct', kind: 'Programme', input, answeredTexts }, findOwnProgramme, async ({ id, unitCode }, next) => {
    const kept = await acceptProgramme(acting, input.facts, { unitCode, programmeId: id })
    await addProgrammeVersion(acting.database, id, kept, next)
  })
}
