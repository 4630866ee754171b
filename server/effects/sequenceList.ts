import { z } from 'zod'
import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { grades, type Grade } from '../disruptions/countedGrade.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder, type ListOrder } from '../facts/listOrder.ts'
import type { Period } from '../periods/period.ts'
import { sequenceEnds, sequenceOutcomes, type SequenceOutcome } from './sequence.ts'

const sequenceRow = z.object({
  /** The first disruption's. */
  id: z.string(),
  ocgId: z.string(),
  disruptions: z.number(),
  day: z.string(),
  grade: z.enum(grades),
  hasNegative: z.boolean(),
  baseline: z.number().nullable(),
  outcome: z.enum(sequenceOutcomes),
  endedBy: z.enum(sequenceEnds).nullable(),
  fellOn: z.string().nullable(),
  recoveredOn: z.string().nullable(),
  lastScore: z.number().nullable(),
  observedTo: z.string().nullable(),
  reliefMonths: z.array(z.number()).nullable(),
  reliefScoreDays: z.array(z.number()).nullable(),
})
/** A sequence as figures count it, as it stood at a moment; null is now. */
export type SequenceRecord = z.output<typeof sequenceRow> & { asAt: Date | null }

export type SequenceFilter = {
  /** In which the first disruption lies. */
  period: Period
  forceCode: string | null
  tacticCode: string | null
  threatCode: string | null
  /** Of the first disruption. */
  grade: Grade | null
  outcomes: SequenceOutcome[] | null
}

export type EffectReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** The order of the list: newest first. */
export const newestSequence: ListOrder<SequenceRecord> = {
  key: Prisma.sql`e.sequence_day`,
  id: Prisma.sql`e.disruption_id`,
  type: 'date',
  isDescending: true,
  mayLack: false,
  keyOf: ({ day }) => day,
}

/**
 * Rows about a group that the viewer's unit has not handed over, as SQL. Of one that it has, it still counts what became of its own
 * disruptions; the scores and days that say so are the new holder's.
 */
export function isHeld(alias: 'e' | 'r'): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(alias)}.ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[])`
}

/** One page of the sequences of the viewer's unit, those of which it led the first disruption, in one statement. */
export async function listSequences(reading: EffectReading, filter: SequenceFilter, page: PageRequest): Promise<Page<SequenceRecord>> {
  const rows = await query(
    reading.database,
    sequenceRow,
    Prisma.sql`
      SELECT e.disruption_id AS id, e.ocg_id AS "ocgId", e.sequence_size AS disruptions, e.sequence_day::text AS day, e.grade AS grade,
        e.sequence_has_negative AS "hasNegative", e.outcome, life.*
      FROM own_effects(${reading.asAt}::timestamptz) e
      LEFT JOIN LATERAL (
        SELECT e.baseline::float8 AS baseline, e.ended_by AS "endedBy", e.fell_on::text AS "fellOn", e.recovered_on::text AS "recoveredOn",
          e.last_score::float8 AS "lastScore", e.observed_to::text AS "observedTo", e.relief_months AS "reliefMonths", e.relief_score_days AS "reliefScoreDays"
      ) AS life ON ${isHeld('e')}
      WHERE ${matching(reading, filter)} AND ${beyondPlace(newestSequence, page)} ${pageInOrder(newestSequence, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: reading.asAt })), page)
}

/** How many sequences match: as many as the figures of the unit count. */
export async function countSequences(reading: EffectReading, filter: SequenceFilter): Promise<number> {
  const { total } = await queryOne(
    reading.database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM own_effects(${reading.asAt}::timestamptz) e WHERE ${matching(reading, filter)}`,
  )
  return total
}

function matching({ viewer }: EffectReading, { period, forceCode, tacticCode, threatCode, grade, outcomes }: SequenceFilter): Prisma.Sql {
  if (!maySeeRecords(viewer)) return Prisma.sql`FALSE`
  const conditions = [
    Prisma.sql`e.unit_code = ${viewer.unitCode} AND e.place = 1`,
    Prisma.sql`e.sequence_day >= ${period.from}::date AND e.sequence_day < ${period.to}::date`,
  ]
  if (forceCode) conditions.push(Prisma.sql`e.force_codes @> ARRAY[${forceCode}]`)
  if (tacticCode) conditions.push(Prisma.sql`e.tactic_codes @> ARRAY[${tacticCode}]`)
  if (threatCode) conditions.push(Prisma.sql`e.threat_codes @> ARRAY[${threatCode}]`)
  if (grade) conditions.push(Prisma.sql`e.grade = ${grade}`)
  if (outcomes) conditions.push(Prisma.sql`e.outcome = ANY (${outcomes})`)
  return Prisma.join(conditions, ' AND ')
}
