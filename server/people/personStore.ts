import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError, type Problem } from '../errors.ts'
import { personCodes } from './personRules.ts'
import { managedPersonRow, ofCurrent, selectPeople, visibleTo, type ManagedPerson } from './personRecord.ts'

export type PeopleReading = { viewer: Viewer | null; database: RequestDatabase }
/** Who writes, and when. */
export type Writing = { by: string; now: Date }

/** People by code, for those who may manage them, in no order. */
export function findPeople({ viewer, database }: PeopleReading, codes: readonly string[]): Promise<ManagedPerson[]> {
  return query(database, managedPersonRow, Prisma.sql`${selectPeople} WHERE ${visibleTo(viewer)} AND ${ofCurrent} AND v.person_code = ANY (${personCodes(codes)}::text[])`)
}

/** Is there already somebody whom that issuer calls so? */
export async function findCodeOfIdentity({ viewer, database }: PeopleReading, issuer: string, subject: string): Promise<string | null> {
  const row = z.object({ code: z.string() })
  const [found] = await query(database, row, Prisma.sql`SELECT person_code AS code FROM identity WHERE ${visibleTo(viewer)} AND issuer = ${issuer} AND subject = ${subject}`)
  return found?.code ?? null
}

/** What is wrong with a label that somebody else has. */
export const labelTaken: Problem = { field: 'label', message: 'Somebody else is shown so already. Choose another number, as in “EMSOU recorder 4”.' }

/** Is somebody else shown so today, whatever the case? */
export async function isLabelTaken({ viewer, database }: PeopleReading, label: string, exceptCode: string | null): Promise<boolean> {
  const { isTaken } = await queryOne(
    database,
    z.object({ isTaken: z.boolean() }),
    Prisma.sql`SELECT EXISTS (SELECT FROM person_version v WHERE ${visibleTo(viewer)} AND ${ofCurrent} AND lower(v.label) = lower(${label})
                 AND v.person_code IS DISTINCT FROM ${exceptCode}) AS "isTaken"`,
  )
  return isTaken
}

/**
 * Adds a version of how somebody is shown.
 *
 * @throws RefusedError when somebody else was given the label at the same moment
 */
export async function addPersonVersion(
  database: RequestDatabase,
  shown: { id: string; code: string; version: number; label: string; reason: string | null },
  { by, now }: Writing,
): Promise<void> {
  const inserted = database.$executeRaw`
    INSERT INTO person_version (id, person_code, version, label, reason, recorded_by, recorded_at)
    VALUES (${shown.id}::uuid, ${shown.code}, ${shown.version}, ${shown.label}, ${shown.reason}, ${by}, ${now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'person_version_label') ? new RefusedError(labelTaken.message, [labelTaken]) : error
  })
}

/** Closes the label that stands; false when somebody else closed it since it was read. */
export async function closePersonVersion(database: RequestDatabase, id: string, now: Date): Promise<boolean> {
  return (await database.$executeRaw`UPDATE person_version SET superseded_at = ${now} WHERE id = ${id}::uuid AND superseded_at = 'infinity'`) === 1
}

/** Adds a person whom an issuer knows, with nothing granted. */
export async function addPersonOf(
  database: RequestDatabase,
  person: { versionId: string; code: string; label: string; issuer: string; subject: string },
  writing: Writing,
): Promise<void> {
  await database.$executeRaw`INSERT INTO person (code) VALUES (${person.code})`
  await addPersonVersion(database, { id: person.versionId, code: person.code, version: 1, label: person.label, reason: null }, writing)
  await database.$executeRaw`
    INSERT INTO identity (issuer, subject, person_code, recorded_by, recorded_at) VALUES (${person.issuer}, ${person.subject}, ${person.code}, ${writing.by}, ${writing.now})`
}

/** The person whose label that version was: how a submission that is sent again finds whom it added. */
export async function findCodeOfVersion({ viewer, database }: PeopleReading, versionId: string): Promise<string | null> {
  const row = z.object({ code: z.string() })
  const [found] = await query(database, row, Prisma.sql`SELECT person_code AS code FROM person_version WHERE ${visibleTo(viewer)} AND id = ${versionId}::uuid`)
  return found?.code ?? null
}

/** Refuses somebody from now on. */
export async function addDisabling(database: RequestDatabase, disabling: { id: string; code: string; reason: string }, { by, now }: Writing): Promise<void> {
  await database.$executeRaw`
    INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at)
    VALUES (${disabling.id}::uuid, ${disabling.code}, ${disabling.reason}, ${by}, ${now})`
}

/** Lets somebody in again; false when nobody refused them any more. */
export async function closeDisabling(database: RequestDatabase, code: string, now: Date): Promise<boolean> {
  return (await database.$executeRaw`UPDATE person_disabling SET superseded_at = ${now} WHERE person_code = ${code} AND superseded_at = 'infinity'`) === 1
}

/** Keeps why somebody was let in again or signed out everywhere. */
export async function addPersonAct(
  database: RequestDatabase,
  act: { id: string; code: string; act: 'ENABLED' | 'SESSIONS_ENDED'; reason: string },
  { by, now }: Writing,
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO person_act (id, person_code, act, reason, recorded_by, recorded_at) VALUES (${act.id}::uuid, ${act.code}, ${act.act}, ${act.reason}, ${by}, ${now})`
}
