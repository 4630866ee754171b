import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import { addOcgVersion } from './ocgStore.ts'

/** Withdraws a group mapped by mistake: it stays to be read, and disruptions against it keep it. */
export function withdrawOcg(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'Ocg', input }, findOwnOcg, async (current, next) => {
    await addOcgVersion(acting.database, { ocgId: current.id, ...next }, current, next)
  })
}
