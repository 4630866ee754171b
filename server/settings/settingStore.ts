import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { settingRow, type SettingCode, type StandingSetting } from './settingsAt.ts'

const versionRow = settingRow.extend({ id: z.string() })
/** One version of a setting. */
export type SettingVersion = z.output<typeof versionRow>

/** Every version of the settings named, newest first. */
export async function findSettingVersions(database: RequestDatabase, codes: readonly SettingCode[]): Promise<SettingVersion[]> {
  return query(
    database,
    versionRow,
    Prisma.sql`SELECT id, code, version, value, reason, recorded_by AS "recordedBy", recorded_at AS "recordedAt"
               FROM setting_version WHERE code = ANY (${[...codes]}::text[]) ORDER BY code, version DESC`,
  )
}

/** The code of the setting that a version with that id belongs to; null when there is none. */
export async function codeOfVersion(database: RequestDatabase, id: string): Promise<SettingCode | null> {
  const [found] = await query(
    database,
    settingRow.pick({ code: true }),
    Prisma.sql`SELECT code FROM setting_version WHERE id = ${id}::uuid`,
  )
  return found?.code ?? null
}

/** Closes the version that stands, if it is still that one. */
export async function closeSetting(database: RequestDatabase, { code, version }: Pick<StandingSetting, 'code' | 'version'>, now: Date): Promise<boolean> {
  const closed = await database.$executeRaw`
    UPDATE setting_version SET superseded_at = ${now} WHERE code = ${code} AND version = ${version} AND superseded_at = 'infinity'`
  return closed === 1
}

/** Adds the next version. */
export async function addSettingVersion(
  database: RequestDatabase,
  added: { id: string; code: SettingCode; version: number; value: string; reason: string },
  hand: { personCode: string; now: Date },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO setting_version (id, code, version, value, reason, recorded_by, recorded_at)
    VALUES (${added.id}::uuid, ${added.code}, ${added.version}, ${added.value}, ${added.reason}, ${hand.personCode}, ${hand.now})`
}
