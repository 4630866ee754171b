import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import type { KeptEntry } from './returnEntryRules.ts'
import type { ReturnRecord } from './returnRecord.ts'
import type { ReturnAction, ReturnState } from './returnTransitions.ts'

/** Whose hand writes, and when. */
export type Hand = { personCode: string; now: Date }
/** A return that has a row. */
export type TouchedReturn = { id: string; unitCode: string }

/**
 * Makes the row of a return that nobody has touched yet.
 *
 * @returns the id under which it stands, which is another where somebody else was faster
 */
export async function ensureReturn(database: RequestDatabase, { unitCode, period }: Pick<ReturnRecord, 'unitCode' | 'period'>, freshId: string): Promise<string> {
  await database.$executeRaw`
    INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to)
    VALUES (${freshId}::uuid, ${unitCode}, ${period.code}, ${period.from}::date, ${period.to}::date)
    ON CONFLICT (unit_code, period_code) DO NOTHING`
  const stood = await queryOne(
    database,
    z.object({ id: z.string() }),
    Prisma.sql`SELECT id::text AS id FROM unit_return WHERE unit_code = ${unitCode} AND period_code = ${period.code}`,
  )
  return stood.id
}

/** One thing that was done to a return, as it is added. */
export type NewEvent = {
  number: number; action: ReturnAction; fromState: ReturnState; toState: ReturnState
  words?: string | null; snapshotId?: string | null; extendedTo?: Day | null
}

/**
 * Adds what was done to a return, at a moment not before that of what was done last: who began earlier may come second. The
 * database refuses a number that does not follow the last one (LV011), and a hand that may not (LV010).
 */
export async function addReturnEvent(database: RequestDatabase, { id, unitCode }: TouchedReturn, event: NewEvent, { personCode, now }: Hand): Promise<void> {
  await database.$executeRaw`
    INSERT INTO return_event (id, return_id, unit_code, number, action, from_state, to_state, words, snapshot_id, extended_to, acted_by, acted_at)
    VALUES (${uuidv7()}::uuid, ${id}::uuid, ${unitCode}, ${event.number}, ${event.action}, ${event.fromState}, ${event.toState}, ${event.words ?? null},
      ${event.snapshotId ?? null}::uuid, ${event.extendedTo ?? null}::date, ${personCode},
      greatest(${now}, (SELECT max(acted_at) FROM return_event WHERE return_id = ${id}::uuid)))`
}

/**
 * Adds a version of each entry and closes those before them, which are told by about and key. Called under the return's lock.
 *
 * Somebody whose transaction began earlier may come second: the last saved stands from the moment of the one before.
 */
export async function addReturnEntries(database: RequestDatabase, { id, unitCode }: TouchedReturn, kept: readonly KeptEntry[], { personCode, now }: Hand): Promise<void> {
  const rows = JSON.stringify(kept.map((entry) => ({ ...entry, id: uuidv7(), is_nil: entry.isNil })))
  const fresh = Prisma.sql`jsonb_to_recordset(${rows}::jsonb) AS f (id uuid, about text, key text, quantity numeric, code text, day date, is_nil boolean, note text)`
  await database.$executeRaw`
    UPDATE return_entry e SET superseded_at = greatest(${now}, e.recorded_at) FROM ${fresh}
    WHERE e.return_id = ${id}::uuid AND e.about = f.about AND e.key = f.key AND e.superseded_at = 'infinity'`
  await database.$executeRaw`
    INSERT INTO return_entry (id, return_id, unit_code, about, key, version, quantity, code, day, is_nil, note, recorded_by, recorded_at)
    SELECT f.id, ${id}::uuid, ${unitCode}, f.about, f.key, coalesce(before.version, 0) + 1, f.quantity, f.code, f.day, f.is_nil, f.note, ${personCode},
           greatest(${now}, before.superseded_at)
    FROM ${fresh}
    LEFT JOIN LATERAL (SELECT version, superseded_at FROM return_entry e WHERE e.return_id = ${id}::uuid AND e.about = f.about AND e.key = f.key
                       ORDER BY version DESC LIMIT 1) AS before ON true`
}

/** Opens a thread about one part of a figure. */
export async function addReturnQuery(database: RequestDatabase, { id, unitCode }: TouchedReturn, { about, key }: { about: string; key: string }, { personCode, now }: Hand): Promise<string> {
  const queryId = uuidv7()
  await database.$executeRaw`
    INSERT INTO return_query (id, return_id, unit_code, about, key, opened_by, opened_at)
    VALUES (${queryId}::uuid, ${id}::uuid, ${unitCode}, ${about}, ${key}, ${personCode}, ${now})`
  return queryId
}

/** Adds a message to a thread, of the centre or of the unit. */
export async function addReturnMessage(
  database: RequestDatabase, { id, unitCode }: TouchedReturn, message: { queryId: string; side: 'CENTRE' | 'UNIT'; words: string }, { personCode, now }: Hand,
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO return_message (id, query_id, return_id, unit_code, side, words, said_by, said_at)
    VALUES (${uuidv7()}::uuid, ${message.queryId}::uuid, ${id}::uuid, ${unitCode}, ${message.side}, ${message.words}, ${personCode}, ${now})`
}
