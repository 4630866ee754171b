import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnProgramme } from './findOwnProgramme.ts'
import { addProgrammeVersion, isNameTaken } from './programmeStore.ts'

/**
 * Undoes a withdrawal: a new version of the same programme, with the content that it had.
 *
 * @throws RefusedError when another programme of the unit has its name by now
 */
export function restoreProgramme(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'restore', kind: 'Programme', input }, findOwnProgramme, async (current, next) => {
    if (await isNameTaken(acting.database, current.unitCode, current.name, current.id)) {
      const message = `Another programme of your unit is called “${current.name}” now. Rename that one first, then restore this programme.`
      throw new RefusedError(message, [{ field: 'name', message }])
    }
    await addProgrammeVersion(acting.database, current.id, current, next)
  })
}
