import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refusal, refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { requireSeenDisruption } from './findOwnDisruption.ts'
import { linkReasonProblems, type LinkFacts } from './linkRules.ts'
import { addLinks, closeLink, findLinkOf } from './linkStore.ts'

export type LinkDisruptions = LinkFacts & WithTextAnswers & { key: string; disruption: string }

/**
 * Says of two disruptions that the recorder's unit may see that they are related, or that they are different: its own
 * judgement, which changes no figure, so that neither need be its own. One thing is said of a pair at a time: saying
 * another closes the one before.
 */
export async function linkDisruptions(acting: Acting, input: LinkDisruptions): Promise<Made> {
  const { viewer, database, now } = acting
  const recorder = recorderFrom(viewer)
  const { unitCode, code: personCode } = recorder
  const { id } = await requireSeenDisruption(acting, input.disruption, 'disruption')
  return carryOutOnce(database, { viewer: recorder, operation: 'linkDisruptions', recordKind: 'Disruption', input, now }, id, async () => {
    const other = await requireSeenDisruption(acting, input.other, 'other')
    if (other.id === id) throw refusal('other', 'Choose another disruption: a record cannot be linked to itself')
    refuseProblems(linkReasonProblems('reason', input.reason))
    const link = { ids: [id, other.id] as [string, string], kind: input.kind, reason: tidy(input.reason) }
    const before = await findLinkOf({ viewer, database, asAt: null }, link.ids)
    if (before?.kind === link.kind && before.reason === link.reason) throw refusal('other', `Your unit has said this of ${other.reference} already`)
    if (before) await closeLink(database, unitCode, link.ids, now)
    await addLinks(database, { unitCode, personCode, now }, [link])
    return [other.id]
  })
}
