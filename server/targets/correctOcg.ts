import type { Made } from '../database/mutation.ts'
import { draftedTexts } from '../drafts/draftedTexts.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptOcg } from './acceptOcg.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import type { OcgFacts } from './ocgFacts.ts'
import type { OcgRecord } from './ocgRecord.ts'
import { addOcgVersion } from './ocgStore.ts'
import { textsOfOcg } from './textsOfOcg.ts'

export type CorrectOcg = Revision & { facts: OcgFacts }

/**
 * Adds a version to a group of the recorder's unit; the one before stays. A withdrawn group is restored first. Nobody is
 * asked again about a text that stands, or that their draft of the correction holds.
 */
export function correctOcg(acting: Acting, input: CorrectOcg): Promise<Made> {
  const answeredTexts = async (current: OcgRecord) => [
    ...textsOfOcg(current),
    ...(await draftedTexts(acting, { key: input.key, kind: 'OCG', recordId: current.id })),
  ]
  return reviseRecord(acting, { change: 'correct', kind: 'Ocg', input, answeredTexts }, findOwnOcg, async ({ id: ocgId }, next) => {
    const kept = await acceptOcg(acting, input.facts, { unitCode: next.unitCode, ocgId })
    await addOcgVersion(acting.database, { ocgId, ...next }, kept, next)
  })
}
