import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptOcg } from './acceptOcg.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import type { OcgFacts } from './ocgFacts.ts'
import { addOcgVersion } from './ocgStore.ts'

export type CorrectOcg = Revision & { facts: OcgFacts }

/** Adds a version to a group of the recorder's unit; the one before stays. A withdrawn group is restored first. */
export function correctOcg(acting: Acting, input: CorrectOcg): Promise<Made> {
  return reviseRecord(acting, { change: 'correct', kind: 'Ocg', input }, findOwnOcg, async ({ id: ocgId }, next) => {
    const kept = await acceptOcg(acting, input.facts, { unitCode: next.unitCode, ocgId })
    await addOcgVersion(acting.database, { ocgId, ...next }, kept, next)
  })
}
