import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refusal, refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { closeLineage, findLink, isWithdrawableHere, type LineageRecord } from './lineageStore.ts'
import { findSpellsOfGroups, lockSpells } from './spellStore.ts'
import { withdrawSpell } from './withdrawSpell.ts'

export type WithdrawLineage = WithTextAnswers & { key: string; id: string; reason: string }

/**
 * Withdraws a merge or split recorded by mistake. The spell in which the merge archived the group goes with it, while it lasts and
 * the group is still the unit's.
 *
 * @returns the group that was there before, or the one after where only that is still the unit's
 */
export async function withdrawLineage(acting: Acting, input: WithdrawLineage): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const linkId = recordIdFrom(input.id, 'OcgLineage')
  const link = linkId ? await findLink(acting, linkId) : null
  if (!link) throw refusal('id', 'There is no such merge or split in your unit')
  const [own, other] = link.isFromHeldHere ? [link.fromOcgId, link.toOcgId] : [link.toOcgId, link.fromOcgId]
  return carryOutOnce(database, { viewer: recorder, operation: 'withdrawOcgLineage', recordKind: 'Ocg', input, now }, own, async () => {
    await lockSpells(database, link.fromOcgId)
    refuseProblems(textProblems('reason', input.reason, { name: 'why the link is withdrawn', atMost: 1_000, isRequired: true }))
    if (!isWithdrawableHere(link)) throw refusal('id', 'Another unit recorded this merge or split, and yours holds only one of the two groups. Ask the unit that recorded it to withdraw it.')
    const reason = keptText(input.reason)
    const closed = await closeLineage(database, { id: link.id, unitCode, reason, recordedBy: personCode, now })
    if (!closed) throw refusal('id', 'This merge or split is withdrawn already')
    await withdrawArchiving(acting, link, { unitCode, personCode, now, reason })
    return [other]
  })
}

async function withdrawArchiving(acting: Acting, link: LineageRecord, hand: Parameters<typeof withdrawSpell>[3]): Promise<void> {
  if (link.kind !== 'MERGED_INTO') return
  const current = await findSpellsOfGroups({ ...acting, asAt: null }, [link.fromOcgId])
  const madeByIt = current.find((spell) =>
    !spell.isWithdrawn && spell.to === null && spell.status === 'ARCHIVED' && spell.from === link.day && spell.firstRecordedAt.getTime() === link.recordedAt.getTime(),
  )
  if (madeByIt) await withdrawSpell(acting.database, madeByIt, current, hand)
}
