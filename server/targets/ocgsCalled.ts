import type { Acting } from '../facts/acting.ts'
import { listOcgs } from './ocgList.ts'
import type { OcgRecord } from './ocgRecord.ts'

/** The viewer's unit's groups that are called so, whatever the case. Groups that were withdrawn do not count. */
export async function ocgsCalled({ viewer, database }: Acting, alias: string): Promise<OcgRecord[]> {
  const filter = { forceCode: null, threatCode: null, status: null, search: alias, urn: null, isWithoutUrn: false, includeWithdrawn: false, reviewOverdueAt: null }
  const page = await listOcgs({ viewer, database, asAt: null }, filter, 'ALIAS_ASCENDING', { size: 100, place: null, isBackward: false })
  return page.rows.filter((ocg) => ocg.alias.toLowerCase() === alias.toLowerCase())
}
