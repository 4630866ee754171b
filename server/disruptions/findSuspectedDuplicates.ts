import { maySeeRecords } from '../access/viewer.ts'
import type { Acting } from '../facts/acting.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions, findOutcomes } from './disruptionStore.ts'
import { findNearDisruptions } from './duplicateStore.ts'
import { likenessOf, mostAlike, type Compared } from './suspectedDuplicate.ts'

/** A record that may be of the same disruption, and why. */
export type SuspectedDuplicate = { record: DisruptionRecord; likeness: string[] }

/** Records that look like each of the disruptions given, among those that the viewer may see: three statements however many are asked for. */
export async function findSuspectedDuplicates(acting: Acting, probes: readonly (Compared & { id: string | null })[]): Promise<SuspectedDuplicate[][]> {
  const { viewer, database, reference } = acting
  if (!maySeeRecords(viewer) || probes.length === 0) return probes.map(() => [])
  const near = await findNearDisruptions({ viewer, database, asAt: null }, probes)
  const found = await withOutcomes(acting, near.map(({ id }) => id))
  return probes.map((probe, index) => {
    const alike = near.flatMap(({ place, id }) => {
      const record = place === index ? found.get(id) : undefined
      const likeness = record ? likenessOf(probe, record, reference) : null
      return record && likeness ? [{ record, likeness }] : []
    })
    return mostAlike(alike).map(({ record, likeness }) => ({ record, likeness: likeness.inWords }))
  })
}

/** The same for recorded disruptions; nothing is suspected of one that is withdrawn, or as at a past moment. */
export async function suspectedDuplicatesOf(acting: Acting, keys: readonly MomentKey[]): Promise<SuspectedDuplicate[][]> {
  const current = keys.map(readMoment).flatMap(({ id, asAt }) => (asAt ? [] : [id]))
  if (current.length === 0) return keys.map(() => [])
  const records = [...(await withOutcomes(acting, current)).values()].filter(({ isWithdrawn }) => !isWithdrawn)
  const suspected = await findSuspectedDuplicates(acting, records)
  const byId = new Map(records.map(({ id }, index) => [id, suspected[index] ?? []]))
  return keys.map((key) => byId.get(key) ?? [])
}

async function withOutcomes({ viewer, database }: Acting, ids: string[]) {
  const records = await findDisruptions({ viewer, database, asAt: null }, ids)
  const outcomes = await findOutcomes(database, records.map(({ versionId }) => versionId))
  return new Map(records.map((record) => [record.id, { ...record, outcomes: outcomes.filter(({ versionId }) => versionId === record.versionId) }]))
}
