import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnProgramme } from './findOwnProgramme.ts'
import { holdMembership } from './holdMembership.ts'
import { addProgrammeVersion, countOutputsOf } from './programmeStore.ts'

/** Withdraws a programme to which no standing output belongs: it stays to be read, and no output can join it. */
export function withdrawProgramme(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'Programme', input }, findOwnProgramme, async (current, next) => {
    await holdMembership(acting.database, current.id, 'WITHDRAW')
    const outputs = await countOutputsOf(acting.database, current.id)
    if (outputs === 1) throw new RefusedError('1 output belongs to it. Take it out first.')
    if (outputs > 1) throw new RefusedError(`${outputs.toLocaleString('en-GB')} outputs belong to it. Take them out first.`)
    await addProgrammeVersion(acting.database, current.id, current, next)
  })
}
