import { z } from 'zod'
import { roleCodes, type Role } from '../access/roles.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { waitsForItsTurn, waitsToBeTriedAgain } from './packWaiting.ts'

/** A pack that somebody took to make it. `tries` tells it from an earlier taking, whose maker may still be at it and is left out from then on. */
export type PackClaim = { number: number; tries: number; requestedBy: string; requestedRole: Role }

type Claimed = Pick<PackClaim, 'number' | 'tries'>

const claimRow = z.object({ number: z.int(), tries: z.int(), requestedBy: z.string(), requestedRole: z.enum(roleCodes) })

/** Takes the pack that waits longest and that nobody is making, for so many seconds; null where none waits. Nobody need be looking. */
export async function claimPack(database: RequestDatabase, seconds: number): Promise<PackClaim | null> {
  const [claim] = await query(
    database,
    claimRow,
    Prisma.sql`SELECT number, tries, requested_by AS "requestedBy", requested_role AS "requestedRole" FROM claim_board_pack(${seconds}::integer)`,
  )
  return claim ?? null
}

/** How many packs of somebody wait or are being made. */
export async function countUnfinished(database: RequestDatabase, personCode: string): Promise<number> {
  const { unfinished } = await queryOne(
    database,
    z.object({ unfinished: z.int() }),
    Prisma.sql`SELECT count(*)::int AS unfinished FROM board_pack_progress JOIN board_pack p USING (number) WHERE p.requested_by = ${personCode}`,
  )
  return unfinished
}

/**
 * Says how far the making is, and keeps the pack for so many seconds more.
 *
 * @returns false where it is no longer the claimer's: it was cancelled, or another took it when the time had run out
 */
export async function saveProgress(
  database: RequestDatabase, { number, tries }: Claimed, { done, steps, doing }: { done: number; steps: number; doing: string }, seconds: number,
): Promise<boolean> {
  const saved = await database.$executeRaw`
    UPDATE board_pack_progress
    SET done = ${done}, steps = ${steps}, doing = ${doing}, claimed_until = clock_timestamp() + make_interval(secs => ${seconds}::double precision)
    WHERE number = ${number} AND tries = ${tries}`
  return saved === 1
}

/** Leaves a pack for another to take up at once, as if this try had never been. */
export async function releasePack(database: RequestDatabase, { number, tries }: Claimed): Promise<void> {
  await database.$executeRaw`
    UPDATE board_pack_progress SET done = 0, steps = 0, doing = CASE WHEN tries > 1 THEN ${waitsToBeTriedAgain} ELSE ${waitsForItsTurn} END, tries = tries - 1,
      claimed_until = '-infinity'
    WHERE number = ${number} AND tries = ${tries}`
}

/** Leaves a pack, which failed, for a later try. */
export async function postponePack(database: RequestDatabase, { number, tries }: Claimed, seconds: number): Promise<void> {
  await database.$executeRaw`
    UPDATE board_pack_progress SET done = 0, doing = ${waitsToBeTriedAgain}, claimed_until = clock_timestamp() + make_interval(secs => ${seconds}::double precision)
    WHERE number = ${number} AND tries = ${tries}`
}

/**
 * Takes away how far a pack is: it is there, or has ended.
 *
 * @param claim by whom; somebody who cancels takes it from whoever makes it
 * @returns false where it is no longer the claimer's
 */
export async function removeProgress(database: RequestDatabase, { number, tries }: { number: number; tries: number | null }): Promise<boolean> {
  const removed = await database.$executeRaw`DELETE FROM board_pack_progress WHERE number = ${number} AND (${tries}::integer IS NULL OR tries = ${tries}::integer)`
  return removed === 1
}
