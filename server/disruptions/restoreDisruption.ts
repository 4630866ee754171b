import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { disruptionContent } from './disruptionContent.ts'
import { addVersion, findOwnReferenceHolder } from './disruptionWriting.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'

/**
 * Undoes a withdrawal or a merge: a new version of the same disruption, with the content and the grade that it
 * had, merged into nothing. It keeps a group that was withdrawn since, as a correction does.
 *
 * @throws RefusedError when another record of the unit has its own reference by now, naming that record
 */
export function restoreDisruption(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'restore', kind: 'Disruption', input }, findOwnDisruption, async (current, next) => {
    const { ownReference } = current
    const holder = ownReference === null ? null : await findOwnReferenceHolder(acting.database, next.unitCode, ownReference, current.id)
    if (holder) {
      const message = `${holder.reference} has the own reference “${ownReference}” now. Give it another there first, then restore this one.`
      throw new RefusedError(message, [{ field: 'ownReference', message }])
    }
    await addVersion(acting.database, { disruptionId: current.id, ...next }, await disruptionContent(acting.database, current), next)
    return current.mergedIntoId ? [current.mergedIntoId] : []
  })
}
