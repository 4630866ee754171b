import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { StaleVersionError } from '../errors.ts'
import type { NextVersion } from '../facts/reviseRecord.ts'
import type { CheckBackReading } from './checkBackReading.ts'
import { checkBackOf, checkBackResults, checkBackRow, type CheckBackRecord, type CheckBackResult } from './checkBackRecord.ts'
import { ledBy, monthsNeededOrRecorded, selectCheckBacks } from './checkBackSql.ts'

/** What is asked again of a disruption. */
export type CheckBackPlace = { disruptionId: string; months: number }

/** Facts of a check-back as they are stored. */
export type KeptCheckBack = { result: CheckBackResult; checkedOn: string; whyThisResult: string; evidence: string | null }

/**
 * Check-backs of disruptions that the viewer's unit led, by month: those that are needed, and those that were ever recorded
 * for what no longer needs them.
 */
export async function findCheckBacks(reading: CheckBackReading, disruptionIds: readonly string[]): Promise<CheckBackRecord[]> {
  const rows = await query(
    reading.database,
    checkBackRow,
    selectCheckBacks(reading, {
      months: monthsNeededOrRecorded(reading),
      disruptions: Prisma.sql`${ledBy(reading)} AND v.disruption_id = ANY (${[...disruptionIds]}::uuid[])`,
      where: Prisma.sql`TRUE`,
      order: Prisma.empty,
      orderShown: Prisma.sql`ORDER BY found.disruption_id, found.months`,
    }),
  )
  return rows.map((row) => checkBackOf(row, reading.asAt))
}

/** The check-back of a disruption after so many months; null where none is needed and none was recorded. */
export async function findCheckBack(reading: CheckBackReading, place: CheckBackPlace): Promise<CheckBackRecord | null> {
  const found = await findCheckBacks(reading, [place.disruptionId])
  return found.find(({ months }) => months === place.months) ?? null
}

/** Of which disruption and months a recorded check-back of the viewer's unit is. */
export async function findPlace(database: RequestDatabase, checkBackId: string): Promise<CheckBackPlace | null> {
  const [place] = await query(
    database,
    z.object({ disruptionId: z.string(), months: z.number() }),
    Prisma.sql`SELECT disruption_id AS "disruptionId", months FROM check_back WHERE id = ${checkBackId}::uuid`,
  )
  return place ?? null
}

const versionRow = z.object({
  id: z.string(),
  version: z.number(),
  result: z.enum(checkBackResults),
  checkedOn: z.string(),
  whyThisResult: z.string().nullable(),
  evidence: z.string().nullable(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})
export type CheckBackVersionInFull = z.output<typeof versionRow>

/** Every version of each check-back named, with its texts, oldest first; those of disruptions that the viewer's unit led. */
export function findCheckBackVersions({ viewer, database }: Pick<CheckBackReading, 'viewer' | 'database'>, ids: readonly string[]): Promise<CheckBackVersionInFull[]> {
  return query(
    database,
    versionRow,
    Prisma.sql`SELECT c.check_back_id AS id, c.version, c.result, c.checked_on::text AS "checkedOn", t.why_this_result AS "whyThisResult", t.evidence,
                 c.is_withdrawn AS "isWithdrawn", c.reason, c.recorded_by AS "recordedBy", c.recorded_at AS "recordedAt"
               FROM check_back_version c LEFT JOIN check_back_text t ON t.version_id = c.id
               WHERE c.unit_code = ${viewer?.unitCode ?? null} AND c.check_back_id = ANY (${[...ids]}::uuid[])
               ORDER BY c.check_back_id, c.version`,
  )
}

const textRow = z.object({ versionId: z.string(), whyThisResult: z.string(), evidence: z.string().nullable() })
export type CheckBackTexts = z.output<typeof textRow>

/** Free texts of versions; those whose text was erased are missing. */
export async function findCheckBackTexts({ viewer, database }: Pick<CheckBackReading, 'viewer' | 'database'>, versionIds: readonly string[]): Promise<Map<string, CheckBackTexts>> {
  const rows = await query(
    database,
    textRow,
    Prisma.sql`SELECT t.version_id AS "versionId", t.why_this_result AS "whyThisResult", t.evidence
               FROM check_back_text t JOIN check_back_version c ON c.id = t.version_id AND c.unit_code = ${viewer?.unitCode ?? null}
               WHERE t.version_id = ANY (${[...versionIds]}::uuid[])`,
  )
  return new Map(rows.map((row) => [row.versionId, row]))
}

/**
 * Makes the check-back of a disruption after so many months; its first version comes next.
 *
 * @throws StaleVersionError when somebody else made it at the same moment
 */
export async function addCheckBack(database: RequestDatabase, id: string, { disruptionId, months }: CheckBackPlace, unitCode: string): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO check_back (id, disruption_id, unit_code, months) VALUES (${id}::uuid, ${disruptionId}::uuid, ${unitCode}, ${months})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'check_back_disruption_id_months_key') ? new StaleVersionError(id, 1) : error
  })
}

/** Adds a version to a check-back. The first has no reason. */
export async function addCheckBackVersion(
  database: RequestDatabase,
  checkBackId: string,
  { disruptionId, months }: CheckBackPlace,
  kept: KeptCheckBack,
  next: Omit<NextVersion, 'reason'> & { reason: string | null },
): Promise<void> {
  const id = uuidv7()
  await database.$executeRaw`
    INSERT INTO check_back_version (id, check_back_id, version, disruption_id, unit_code, months, result, checked_on, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${id}::uuid, ${checkBackId}::uuid, ${next.version}, ${disruptionId}::uuid, ${next.unitCode}, ${months}, ${kept.result}, ${kept.checkedOn}::date,
      ${next.isWithdrawn}, ${next.reason}, ${next.personCode}, ${next.now})`
  await database.$executeRaw`
    INSERT INTO check_back_text (version_id, why_this_result, evidence) VALUES (${id}::uuid, ${kept.whyThisResult}, ${kept.evidence})`
}
