import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import { closeLineage, findLineage, type LineageRecord } from './lineageStore.ts'
import { findSpellsOfGroups, lockSpells } from './spellStore.ts'
import { withdrawSpell } from './withdrawSpell.ts'

export type WithdrawLineage = WithTextAnswers & { key: string; from: string; to: string; reason: string }

/** Withdraws a merge or split recorded by mistake. The spell in which the merge archived the group goes with it, while it lasts. */
export async function withdrawLineage(acting: Acting, input: WithdrawLineage): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const from = await findOwnOcg(acting, input.from, 'from')
  const to = await findOwnOcg(acting, input.to, 'to')
  return carryOutOnce(database, { viewer: recorder, operation: 'withdrawOcgLineage', recordKind: 'Ocg', input, now }, from.id, async () => {
    await lockSpells(database, from.id)
    refuseProblems(textProblems('reason', input.reason, { name: 'why the link is withdrawn', atMost: 1_000, isRequired: true }))
    const reason = keptText(input.reason)
    const links = await findLineage({ viewer: recorder, database, asAt: null }, [from.id])
    const link = links.find(({ fromOcgId, toOcgId }) => fromOcgId === from.id && toOcgId === to.id)
    if (!link || !(await closeLineage(database, { id: link.id, unitCode, reason, recordedBy: personCode, now }))) throw noSuchLink()
    await withdrawArchiving(acting, link, { unitCode, personCode, now, reason })
    return [to.id]
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

function noSuchLink(): RefusedError {
  const message = 'No merge or split of these two groups stands, in that direction. Look at the group again.'
  return new RefusedError(message, [{ field: 'to', message }])
}
