import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import { addOcgVersion, findUrnHolder } from './ocgStore.ts'

/**
 * Undoes a withdrawal: a new version of the same group, with the content that it had.
 *
 * @throws RefusedError when another group of the unit has its URN by now, naming that group
 */
export function restoreOcg(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'restore', kind: 'Ocg', input }, findOwnOcg, async (current, next) => {
    const holder = current.urn === null ? null : await findUrnHolder(acting.database, next.unitCode, current.urn, current.id)
    if (holder) {
      const message = `The group “${holder.alias}” has the URN ${current.urn} now. Correct its URN first, then restore this group.`
      throw new RefusedError(message, [{ field: 'urn', message }])
    }
    await addOcgVersion(acting.database, { ocgId: current.id, ...next }, current, next)
  })
}
