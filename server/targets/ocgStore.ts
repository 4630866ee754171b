import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { KeptOcg } from './ocgFacts.ts'
import { ocgRow, selectOcgs, visibleTo, type OcgRecord } from './ocgRecord.ts'

export type OcgReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Groups by id, those the viewer may see, in no order. */
export async function findOcgs({ viewer, database, asAt }: OcgReading, ids: readonly string[]): Promise<OcgRecord[]> {
  const rows = await query(
    database,
    ocgRow,
    Prisma.sql`${selectOcgs(stoodAt('s', asAt))} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.ocg_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Spells that were known when a version was recorded: the first version and the first spell are, at one moment. */
const stoodWith = Prisma.sql`s.recorded_at <= v.recorded_at AND s.superseded_at > v.recorded_at`

/** Every version of each group named, oldest first. */
export async function findOcgVersions({ viewer, database }: OcgReading, ids: readonly string[]): Promise<OcgRecord[]> {
  const rows = await query(
    database,
    ocgRow,
    Prisma.sql`${selectOcgs(stoodWith)} WHERE ${visibleTo(viewer)} AND v.ocg_id = ANY (${[...ids]}::uuid[]) ORDER BY v.ocg_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** The group of the unit that is not withdrawn and holds the URN, other than the one excepted; null when none does. */
export async function findUrnHolder(database: RequestDatabase, unitCode: string, urn: string, exceptId: string): Promise<{ alias: string } | null> {
  const [holder] = await query(
    database,
    z.object({ alias: z.string() }),
    Prisma.sql`SELECT alias FROM ocg_version WHERE unit_code = ${unitCode} AND urn = ${urn} AND superseded_at = 'infinity'
                 AND NOT is_withdrawn AND ocg_id <> ${exceptId}::uuid`,
  )
  return holder ?? null
}

export const urnTaken: Problem = { field: 'urn', message: 'Another group of your unit has this URN. Open it, or mend the number.' }

/**
 * Adds a version to a group.
 *
 * @param taken what is said where the unit has another group of that URN
 * @throws RefusedError when somebody else took its URN at the same moment
 */
export async function addOcgVersion(
  database: RequestDatabase,
  place: { ocgId: string; version: number; isWithdrawn: boolean },
  kept: KeptOcg,
  hand: { unitCode: string; personCode: string; now: Date; reason: string | null },
  taken: Problem = urnTaken,
): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO ocg_version (id, ocg_id, version, unit_code, urn, is_urn_provisional, alias, owning_force_code, tasking_level, sio_unit_code, mapped_on,
      threat_codes, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${place.ocgId}::uuid, ${place.version}, ${hand.unitCode}, ${kept.urn}, ${kept.isUrnProvisional},
      ${kept.alias}, ${kept.owningForceCode}, ${kept.taskingLevel}, ${kept.sioUnitCode}, ${kept.mappedOn}::date, ${kept.threatCodes}, ${place.isWithdrawn},
      ${hand.reason}, ${hand.personCode}, ${hand.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'ocg_version_urn') ? new RefusedError(taken.message, [taken]) : error
  })
}
