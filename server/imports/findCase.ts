import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { findDisruptions } from '../disruptions/disruptionStore.ts'
import type { Acting } from '../facts/acting.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import type { CaseFacts } from './caseFacts.ts'

export type FoundCase = { reference: string; isWithdrawn: boolean }

/**
 * The disruption that a row made before, if it did: under the row's key by the same person, or with the
 * same words, days and kind of target by another person of the unit, whose keys nobody else sees.
 */
export async function findCase(acting: Acting, key: string, facts: CaseFacts): Promise<FoundCase | null> {
  const { viewer, database } = acting
  if (!maySeeRecords(viewer)) return null
  const mine = await database.idempotencyKey.findUnique({ where: { personCode_key: { personCode: viewer.code, key } } })
  const id = mine?.recordId ?? (await findSame(acting, viewer.unitCode, facts))
  if (!id) return null
  const [record] = await findDisruptions({ viewer, database, asAt: null }, [id])
  return record ? { reference: record.reference, isWithdrawn: record.isWithdrawn } : null
}

async function findSame({ database }: Acting, unitCode: string, facts: CaseFacts): Promise<string | null> {
  const { from, to } = parseDayRange(facts.effect)
  const [same] = await query(
    database,
    z.object({ id: z.string() }),
    Prisma.sql`
      SELECT v.disruption_id AS id
      FROM disruption_version v JOIN disruption_text t ON t.version_id = v.id
      WHERE v.unit_code = ${unitCode} AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn
        AND v.effect_from = ${from}::date AND v.effect_to = ${to}::date AND v.target_kind = ${facts.targetKind}
        AND t.what_happened = ${facts.whatHappened.trim()}
      ORDER BY v.disruption_id LIMIT 1`,
  )
  return same?.id ?? null
}
