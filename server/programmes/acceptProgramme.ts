import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptProgramme, programmeProblems, type KeptProgramme, type ProgrammeFacts } from './programmeFacts.ts'
import { isNameTaken, nameTaken } from './programmeStore.ts'

/**
 * Facts of a programme that may be stored: by the rules, and by what the unit already holds.
 *
 * @throws RefusedError that names everything to mend
 */
export async function acceptProgramme(
  { database }: Acting,
  facts: ProgrammeFacts,
  place: { unitCode: string; programmeId: string },
): Promise<KeptProgramme> {
  const problems = programmeProblems(facts)
  const kept = keptProgramme(facts)
  const isNamed = problems.every(({ field }) => field !== 'name')
  const isTaken = isNamed && (await isNameTaken(database, place.unitCode, kept.name, place.programmeId))
  refuseProblems(isTaken ? [nameTaken, ...problems] : problems)
  return kept
}
