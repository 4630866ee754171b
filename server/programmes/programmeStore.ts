import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { NextVersion } from '../facts/reviseRecord.ts'
import type { KeptProgramme } from './programmeFacts.ts'
import { programmeRow, selectProgrammes, visibleTo, type ProgrammeRecord } from './programmeRecord.ts'

export type ProgrammeReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Programmes by id, those the viewer may see, in no order. */
export async function findProgrammes({ viewer, database, asAt }: ProgrammeReading, ids: readonly string[]): Promise<ProgrammeRecord[]> {
  const rows = await query(
    database,
    programmeRow,
    Prisma.sql`${selectProgrammes} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.programme_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each programme named, oldest first. */
export async function findProgrammeVersions({ viewer, database }: Omit<ProgrammeReading, 'asAt'>, ids: readonly string[]): Promise<ProgrammeRecord[]> {
  const rows = await query(
    database,
    programmeRow,
    Prisma.sql`${selectProgrammes} WHERE ${visibleTo(viewer)} AND v.programme_id = ANY (${[...ids]}::uuid[]) ORDER BY v.programme_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** A unit has a handful of programmes; nobody reads a list of more. */
export const longestList = 200

/**
 * The current programmes that the viewer may see, by name, at most 200.
 *
 * @param search what the name holds, whatever the case; null for all
 */
export async function listProgrammes(
  { viewer, database }: Omit<ProgrammeReading, 'asAt'>,
  { search, includeWithdrawn }: { search: string | null; includeWithdrawn: boolean },
): Promise<ProgrammeRecord[]> {
  const holds = search ? Prisma.sql`strpos(lower(v.name), lower(${search})) > 0` : Prisma.sql`TRUE`
  const standing = includeWithdrawn ? Prisma.sql`TRUE` : Prisma.sql`NOT v.is_withdrawn`
  const rows = await query(
    database,
    programmeRow,
    Prisma.sql`${selectProgrammes} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', null)} AND ${holds} AND ${standing}
               ORDER BY lower(v.name), v.programme_id LIMIT ${longestList}`,
  )
  return rows.map((row) => ({ ...row, asAt: null }))
}

/** Has another of the unit's programmes that is not withdrawn this name, whatever the case? */
export async function isNameTaken(database: RequestDatabase, unitCode: string, name: string, exceptId: string): Promise<boolean> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM programme_version WHERE unit_code = ${unitCode} AND lower(name) = lower(${name}) AND superseded_at = 'infinity'
      AND NOT is_withdrawn AND programme_id <> ${exceptId}::uuid`
  return rows.length > 0
}

/** What is wrong with a name that another programme of the unit has. */
export const nameTaken: Problem = { field: 'name', message: 'Another programme of your unit has this name. Open it, or choose another name.' }

/** How many outputs that are not withdrawn belong to the programme now. */
export async function countOutputsOf(database: RequestDatabase, programmeId: string): Promise<number> {
  const [row] = await query(
    database,
    z.object({ outputs: z.number() }),
    Prisma.sql`SELECT count(*)::int AS outputs FROM output_version
               WHERE programme_id = ${programmeId}::uuid AND superseded_at = 'infinity' AND NOT is_withdrawn`,
  )
  return row?.outputs ?? 0
}

/**
 * Adds a version to a programme.
 *
 * @throws RefusedError when somebody else took its name at the same moment
 */
export async function addProgrammeVersion(
  database: RequestDatabase,
  programmeId: string,
  kept: KeptProgramme,
  next: Omit<NextVersion, 'reason'> & { reason: string | null },
): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO programme_version (id, programme_id, version, unit_code, name, stated_target_percent, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${programmeId}::uuid, ${next.version}, ${next.unitCode}, ${kept.name}, ${kept.statedTargetPercent},
      ${next.isWithdrawn}, ${next.reason}, ${next.personCode}, ${next.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'programme_version_name') ? new RefusedError(nameTaken.message, [nameTaken]) : error
  })
}
