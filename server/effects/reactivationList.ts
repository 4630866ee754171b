import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder, type ListOrder } from '../facts/listOrder.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import type { ReactivationOrigin } from './reactivationOrigin.ts'
import { isHeld, type EffectReading } from './sequenceList.ts'

const reactivationRow = z.object({
  /** The spell's in which it begins. */
  id: z.string(),
  ocgId: z.string(),
  from: z.string(),
  reactivatedOn: z.string().nullable(),
  /** Null of a group that was handed over: what came later is the new holder's. */
  observedTo: z.string().nullable(),
  afterDisruptionId: z.string().nullable(),
})
/** A spell as figures count it, as it stood at a moment; null is now. */
export type ReactivationRecord = z.output<typeof reactivationRow> & { asAt: Date | null }

/** The period is that in which the spell begins; the force that which owns the group. */
export type ReactivationFilter = { origin: ReactivationOrigin; period: Period; forceCode: string | null; asAtDay: Day }

/** The order of the list: newest first. */
export const newestReactivation: ListOrder<ReactivationRecord> = {
  key: Prisma.sql`r.from_day`,
  id: Prisma.sql`r.spell_id`,
  type: 'date',
  isDescending: true,
  mayLack: false,
  keyOf: ({ from }) => from,
}

/** One page of the spells of groups that the viewer's unit held then, in one statement. */
export async function listReactivations(reading: EffectReading, filter: ReactivationFilter, page: PageRequest): Promise<Page<ReactivationRecord>> {
  const rows = await query(
    reading.database,
    reactivationRow,
    Prisma.sql`
      SELECT r.spell_id AS id, r.ocg_id AS "ocgId", r.from_day::text AS "from", CASE WHEN ${isHeld('r')} THEN r.reactivated_on::text END AS "reactivatedOn",
        CASE WHEN ${isHeld('r')} THEN r.observed_to::text END AS "observedTo", r.after_disruption_id AS "afterDisruptionId"
      FROM ${spells(reading, filter)} AND ${beyondPlace(newestReactivation, page)} ${pageInOrder(newestReactivation, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/** How many there are: as many as the curve of the unit begins with. */
export async function countReactivations(reading: EffectReading, filter: ReactivationFilter): Promise<number> {
  const { total } = await queryOne(reading.database, z.object({ total: z.number() }), Prisma.sql`SELECT count(*)::int AS total FROM ${spells(reading, filter)}`)
  return total
}

/** own_reactivations knows the viewer's unit from the request's transaction, and gives nothing to anybody else. */
function spells({ viewer, asAt }: EffectReading, { origin, period, forceCode, asAtDay }: ReactivationFilter): Prisma.Sql {
  return Prisma.sql`own_reactivations(${asAt}::timestamptz, ${asAtDay}::date, ${origin}) r
    WHERE ${maySeeRecords(viewer)} AND r.from_day >= ${period.from}::date AND r.from_day < ${period.to}::date
      AND (${forceCode}::text IS NULL OR r.owning_force_code = ${forceCode}::text)`
}
