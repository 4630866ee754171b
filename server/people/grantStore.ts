import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import type { GrantDecision, GrantRecord } from './grantRecord.ts'
import { grantRow, selectGrants, visibleTo } from './grantRecord.ts'
import type { GrantInput } from './grantRules.ts'

export type GrantReading = { viewer: Viewer | null; database: RequestDatabase }

/** Grants by id, those the viewer may see, in no order. */
export function findGrants({ viewer, database }: GrantReading, ids: readonly string[]): Promise<GrantRecord[]> {
  return query(database, grantRow, Prisma.sql`${selectGrants} WHERE ${visibleTo(viewer)} AND g.id = ANY (${[...ids]}::uuid[])`)
}

/** Every grant of each person named that the viewer may see, newest first. */
export function findGrantsOf({ viewer, database }: GrantReading, personCodes: readonly string[]): Promise<GrantRecord[]> {
  return query(
    database,
    grantRow,
    Prisma.sql`${selectGrants} WHERE ${visibleTo(viewer)} AND g.person_code = ANY (${[...personCodes]}::text[]) ORDER BY g.given_at DESC, g.id DESC`,
  )
}

/** Grants (as `g`, with `d` and `e` beside) that hold on a day. */
export function heldOn(day: Day): Prisma.Sql {
  return Prisma.sql`((g.basis <> 'ADMINISTRATORS' OR d.decision = 'CONFIRMED') AND e.grant_id IS NULL AND daterange(g.valid_from, g.valid_to) @> ${day}::date)`
}

/** Grants (as `g`) that wait on a day for a second administrator. */
export function waitingOn(day: Day): Prisma.Sql {
  return Prisma.sql`(g.basis = 'ADMINISTRATORS' AND d.grant_id IS NULL AND e.grant_id IS NULL AND (g.valid_to IS NULL OR g.valid_to > ${day}::date))`
}

/** Grants (as `g`) that are confirmed, and begin after a day. */
export function comingAfter(day: Day): Prisma.Sql {
  return Prisma.sql`((g.basis <> 'ADMINISTRATORS' OR d.decision = 'CONFIRMED') AND e.grant_id IS NULL AND g.valid_from > ${day}::date)`
}

/** The grant of each person named that holds on that day, where there is one that the viewer may see. */
export function findGrantsNow({ viewer, database }: GrantReading, personCodes: readonly string[], day: Day): Promise<GrantRecord[]> {
  return query(
    database,
    grantRow,
    Prisma.sql`${selectGrants} WHERE ${visibleTo(viewer)} AND g.person_code = ANY (${[...personCodes]}::text[]) AND ${heldOn(day)}`,
  )
}

/** No more wait at once than somebody can decide; the longest waiting come first. */
export const longestWaitingList = 200

/** Grants that wait for a second administrator, longest waiting first, at most 200. */
export function findGrantsToDecide({ viewer, database }: GrantReading, day: Day): Promise<GrantRecord[]> {
  return query(
    database,
    grantRow,
    Prisma.sql`${selectGrants} WHERE ${visibleTo(viewer)} AND ${waitingOn(day)} ORDER BY g.given_at, g.id LIMIT ${longestWaitingList}`,
  )
}

type NewGrant = Omit<GrantInput, 'unit' | 'to'> & { id: string; personCode: string; unitCode: string | null; to: Day | null; givenBy: string; now: Date }

export async function addGrant(database: RequestDatabase, grant: NewGrant): Promise<void> {
  const { id, personCode, role, unitCode, from, to, reason, givenBy, now } = grant
  await database.$executeRaw`
    INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, valid_to, basis, reason, given_by, given_at)
    VALUES (${id}::uuid, ${personCode}, ${role}, ${unitCode}, ${from}::date, ${to}::date, 'ADMINISTRATORS', ${reason}, ${givenBy}, ${now})`
}

export async function addDecision(
  database: RequestDatabase,
  decided: { grantId: string; decision: GrantDecision; reason: string | null; decidedBy: string; now: Date },
): Promise<void> {
  const { grantId, decision, reason, decidedBy, now } = decided
  await database.$executeRaw`
    INSERT INTO role_grant_decision (grant_id, decision, reason, decided_by, decided_at) VALUES (${grantId}::uuid, ${decision}, ${reason}, ${decidedBy}, ${now})`
}

export async function addGrantEnd(database: RequestDatabase, end: { grantId: string; reason: string; endedBy: string; now: Date }): Promise<void> {
  const { grantId, reason, endedBy, now } = end
  await database.$executeRaw`INSERT INTO role_grant_end (grant_id, reason, ended_by, ended_at) VALUES (${grantId}::uuid, ${reason}, ${endedBy}, ${now})`
}
