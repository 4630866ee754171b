import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import { findOwnDisruption, findSeenDisruption, noSuchSeenDisruption } from './findOwnDisruption.ts'
import { linkReasonProblems, type LinkFacts } from './linkRules.ts'
import { addLink, closeLink, findLinks } from './linkStore.ts'

export type LinkDisruptions = LinkFacts & { key: string; disruption: string }

/**
 * Says of a disruption of the recorder's unit and another that the unit may see that they are related, or that
 * they are different. One thing is said of a pair at a time: saying another closes the one before.
 */
export async function linkDisruptions(acting: Acting, input: LinkDisruptions): Promise<Made> {
  const { viewer, database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(viewer)
  const { id } = await findOwnDisruption(acting, input.disruption, 'disruption')
  return carryOutOnce(database, { personCode, operation: 'linkDisruptions', input, now }, id, async () => {
    const other = await findSeenDisruption(acting, input.other)
    if (!other) throw refusal(noSuchSeenDisruption)
    if (other.id === id) throw refusal('Choose another disruption: a record cannot be linked to itself')
    refuseProblems(linkReasonProblems('reason', input.reason))
    const reason = tidy(input.reason)
    const before = (await findLinks({ viewer, database, asAt: null }, [id])).find(({ oneId, otherId }) => oneId === other.id || otherId === other.id)
    if (before?.kind === input.kind && before.reason === reason) throw refusal(`Your unit has said this of ${other.reference} already`)
    if (before) await closeLink(database, unitCode, [id, other.id], now)
    await addLink(database, { unitCode, ids: [id, other.id], kind: input.kind, reason, personCode, now })
  })
}

const refusal = (message: string) => new RefusedError(message, [{ field: 'other', message }])
