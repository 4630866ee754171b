import { uuidv7 } from 'uuidv7'
import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { draftedTexts } from '../drafts/draftedTexts.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { acceptOcg } from './acceptOcg.ts'
import type { OcgFacts } from './ocgFacts.ts'
import type { OcgStatus } from './ocgRecord.ts'
import { addOcgVersion } from './ocgStore.ts'
import { addSpell } from './spellStore.ts'

export type RecordOcg = WithTextAnswers & { key: string; facts: OcgFacts; status: OcgStatus }

/** Maps a group held by the recorder's unit. */
export async function recordOcg(acting: Acting, input: RecordOcg): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const answeredTexts = () => draftedTexts(acting, { key: input.key, kind: 'OCG', recordId: null })
  const submission = { viewer: recorder, operation: 'recordOcg', recordKind: 'Ocg', input, now, answeredTexts } as const
  return carryOutOnce(database, submission, null, async (ocgId) => {
    const kept = await acceptOcg(acting, input.facts, { unitCode, ocgId })
    await database.ocg.createMany({ data: [{ id: ocgId }] })
    await addOcgVersion(database, { ocgId, version: 1, isWithdrawn: false }, kept, { unitCode, personCode, now, reason: null })
    const from = kept.mappedOn ?? londonDayOf(now)
    await addSpell(database, { spellId: uuidv7(), version: 1, ocgId, status: input.status, from, to: null, reason: 'Mapped' }, { unitCode, personCode, now, reason: null })
  })
}
