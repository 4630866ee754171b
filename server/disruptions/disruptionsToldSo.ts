import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText } from '../facts/textRules.ts'
import type { DayRange } from '../periods/dayRange.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions, findOutcomes, type OutcomeRecord } from './disruptionStore.ts'

export type ToldDisruption = DisruptionRecord & { outcomes: OutcomeRecord[] }

/** Standing disruptions led by the viewer's unit on exactly these days, told in exactly these words; twenty at most. */
export async function disruptionsToldSo({ viewer, database }: Acting, effect: DayRange, whatHappened: string): Promise<ToldDisruption[]> {
  if (!maySeeRecords(viewer)) return []
  const rows = await query(
    database,
    z.object({ id: z.string() }),
    Prisma.sql`
      SELECT v.disruption_id AS id
      FROM disruption_version v JOIN disruption_text t ON t.version_id = v.id
      WHERE v.unit_code = ${viewer.unitCode} AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn
        AND v.effect_from = ${effect.from}::date AND v.effect_to = ${effect.to}::date AND t.what_happened = ${keptText(whatHappened)}
      ORDER BY v.disruption_id LIMIT 20`,
  )
  const found = await findDisruptions({ viewer, database, asAt: null }, rows.map(({ id }) => id))
  const outcomes = await findOutcomes(database, found.map(({ versionId }) => versionId))
  return found.map((record) => ({ ...record, outcomes: outcomes.filter(({ versionId }) => versionId === record.versionId) }))
}
