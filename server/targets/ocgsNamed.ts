import type { Acting } from '../facts/acting.ts'
import { listOcgs } from './ocgList.ts'
import type { OcgRecord } from './ocgRecord.ts'
import { ocgsCalled } from './ocgsCalled.ts'

/**
 * The viewer's unit's groups of that URN, or where there is none, of that alias; whatever the case. Groups that were withdrawn do
 * not count. Of a URN there is at most one; of an alias there may be several.
 */
export async function ocgsNamed(acting: Acting, name: string): Promise<OcgRecord[]> {
  const { viewer, database } = acting
  const filter = { forceCode: null, threatCode: null, status: null, search: null, urn: name, isWithoutUrn: false, includeWithdrawn: false, reviewOverdueAt: null }
  const page = await listOcgs({ viewer, database, asAt: null }, filter, 'URN_ASCENDING', { size: 100, place: null, isBackward: false })
  const ofUrn = page.rows.filter((ocg) => ocg.urn?.toLowerCase() === name.toLowerCase())
  return ofUrn.length > 0 ? ofUrn : ocgsCalled(acting, name)
}
