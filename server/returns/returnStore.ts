import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { frozenStates } from './frozenStates.ts'
import { visibleTo, type ReturnReading } from './returnAccess.ts'
import { returnEntryRow, type ReturnEntryRecord } from './returnEntryRecord.ts'
import { returnEventRow, type ReturnEventRecord } from './returnEventRecord.ts'
import { returnQueryRow, type ReturnQueryRecord } from './returnQueryRecord.ts'
import { returnStates } from './returnTransitions.ts'

const standingRow = z.object({
  id: z.string(),
  unitCode: z.string(),
  periodCode: z.string(),
  version: z.number(),
  state: z.enum(returnStates),
  lastActedAt: z.date().nullable(),
  sentAt: z.date().nullable(),
  acceptedAt: z.date().nullable(),
  extension: z.object({ dueOn: z.string(), reason: z.string(), grantedBy: z.string(), grantedAt: z.coerce.date() }).nullable(),
  snapshotId: z.string().nullable(),
  acceptedSnapshotId: z.string().nullable(),
  isNil: z.boolean(),
})
/** How a return that somebody touched stood at a moment. */
export type ReturnStanding = z.output<typeof standingRow>

/** What was done by a moment, on the table or alias named; null is now. */
function doneBy(column: string, asAt: Date | null): Prisma.Sql {
  return asAt ? Prisma.sql`${Prisma.raw(column)} <= ${asAt}` : Prisma.sql`TRUE`
}

/** A value of the last event of those that hold. */
const last = (value: string, those = 'TRUE') => Prisma.raw(`(array_agg(${value} ORDER BY e.number DESC) FILTER (WHERE ${those}))[1]`)

/** Returns of those units and periods that somebody touched and the viewer may see, as they stood at a moment, in no order. */
export async function readReturnStandings(
  { viewer, database }: ReturnReading,
  unitCodes: readonly string[],
  periodCodes: readonly string[],
  asAt: Date | null,
): Promise<ReturnStanding[]> {
  return query(
    database,
    standingRow,
    Prisma.sql`
      SELECT s.*, coalesce(n.is_nil, FALSE) AS "isNil" FROM (
        SELECT t.*, CASE WHEN t.state = ANY (${[...frozenStates]}::text[]) THEN t.last_snapshot_id END AS "snapshotId" FROM (
          SELECT r.id, r.unit_code AS "unitCode", r.period_code AS "periodCode", coalesce(max(e.number), 0) AS version,
                 coalesce(${last('e.to_state')}, 'NOT_STARTED') AS state, ${last('e.acted_at')} AS "lastActedAt",
                 min(e.acted_at) FILTER (WHERE e.number = e.first_sent) AS "sentAt", ${last('e.acted_at', "e.action = 'ACCEPT'")} AS "acceptedAt",
                 ${last('e.snapshot_id', 'e.snapshot_id IS NOT NULL')} AS last_snapshot_id,
                 ${last('e.snapshot_id', "e.action = 'ACCEPT'")} AS "acceptedSnapshotId",
                 ${last(
                   "jsonb_build_object('dueOn', e.extended_to, 'reason', e.words, 'grantedBy', e.acted_by, 'grantedAt', e.acted_at)",
                   // More time that is given once it was sent does not change whether that was late.
                   "e.action = 'EXTEND' AND (e.first_sent IS NULL OR e.number < e.first_sent)",
                 )} AS extension
          FROM unit_return r
          LEFT JOIN LATERAL (SELECT one.*, min(one.number) FILTER (WHERE one.action = 'SUBMIT') OVER () AS first_sent
                             FROM return_event one WHERE one.return_id = r.id AND ${doneBy('one.acted_at', asAt)}) e ON TRUE
          WHERE ${visibleTo(viewer)} AND r.unit_code = ANY (${[...unitCodes]}::text[]) AND r.period_code = ANY (${[...periodCodes]}::text[])
          GROUP BY r.id) t) s
      LEFT JOIN return_snapshot n ON n.id = coalesce(s."snapshotId", s."acceptedSnapshotId")`,
  )
}

/** What was done to a return by a moment, newest first. */
export async function readReturnEvents({ viewer, database }: ReturnReading, returnId: string, asAt: Date | null): Promise<ReturnEventRecord[]> {
  return query(
    database,
    returnEventRow,
    Prisma.sql`
      SELECT r.number, r.action, r.from_state AS "fromState", r.to_state AS "toState", r.words, r.snapshot_id AS "snapshotId",
             r.extended_to::text AS "extendedTo", r.acted_by AS "actedBy", r.acted_at AS "actedAt"
      FROM return_event r
      WHERE ${visibleTo(viewer)} AND r.return_id = ${returnId}::uuid AND ${doneBy('r.acted_at', asAt)} ORDER BY r.number DESC`,
  )
}

/** What the centre asked about a return by a moment, with what was said by then: open ones first, then those asked last. */
export async function readReturnQueries({ viewer, database }: ReturnReading, returnId: string, asAt: Date | null): Promise<ReturnQueryRecord[]> {
  const rows = await query(
    database,
    returnQueryRow.extend({ unitCode: z.string() }),
    Prisma.sql`
      SELECT r.id, r.unit_code AS "unitCode", r.about, r.key, r.opened_by AS "openedBy", r.opened_at AS "openedAt",
             (SELECT coalesce(jsonb_agg(jsonb_build_object('isOfCentre', m.side = 'CENTRE', 'words', m.words, 'saidBy', m.said_by, 'saidAt', m.said_at)
                                        ORDER BY m.said_at, m.id), '[]')
              FROM return_message m WHERE m.query_id = r.id AND ${doneBy('m.said_at', asAt)}) AS messages
      FROM return_query r
      WHERE ${visibleTo(viewer)} AND r.return_id = ${returnId}::uuid AND ${doneBy('r.opened_at', asAt)} ORDER BY r.opened_at DESC, r.id`,
  )
  const threads = rows.map((row) => ({ ...row, isOpen: row.messages.at(-1)?.isOfCentre ?? true }))
  return [...threads.filter(({ isOpen }) => isOpen), ...threads.filter(({ isOpen }) => !isOpen)]
}

/** What the unit stated of a return, as it stood at a moment, by figure and part; also what was taken back. */
export async function readReturnEntries({ viewer, database }: ReturnReading, returnId: string, asAt: Date | null): Promise<ReturnEntryRecord[]> {
  return query(
    database,
    returnEntryRow,
    Prisma.sql`
      SELECT r.about, r.key, r.version, r.quantity::float8 AS quantity, r.code, r.day::text AS day, r.is_nil AS "isNil", r.note,
             r.recorded_by AS "recordedBy", r.recorded_at AS "recordedAt"
      FROM return_entry r
      WHERE ${visibleTo(viewer)} AND r.return_id = ${returnId}::uuid AND ${stoodAt('r', asAt)} ORDER BY r.about, r.key`,
  )
}

const handRow = z.object({ returnId: z.string(), hasPrepared: z.boolean(), hasApprovedOrSent: z.boolean() })
/** What somebody did to a return that keeps them from approving or accepting it. */
export type ReturnHand = z.output<typeof handRow>

/** What the viewer did to each of those returns, ever; in no order. */
export async function readReturnHands({ viewer, database }: ReturnReading & { viewer: Viewer }, returnIds: readonly string[]): Promise<ReturnHand[]> {
  return query(
    database,
    handRow,
    Prisma.sql`
      SELECT r.id AS "returnId", EXISTS (SELECT FROM return_entry e WHERE e.return_id = r.id AND e.recorded_by = ${viewer.code}) AS "hasPrepared",
             EXISTS (SELECT FROM return_event e WHERE e.return_id = r.id AND e.action IN ('APPROVE', 'SUBMIT') AND e.acted_by = ${viewer.code}) AS "hasApprovedOrSent"
      FROM unit_return r WHERE ${visibleTo(viewer)} AND r.id = ANY (${[...returnIds]}::uuid[])`,
  )
}
