import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Day } from '../periods/day.ts'
import { visibleTo } from '../returns/returnAccess.ts'
import type { ReturnReading } from '../returns/returnAccess.ts'

const waitingRow = z.object({ returnId: z.string(), openQueries: z.int(), asksToReopen: z.boolean() })
/** What waits at a return: queries for the unit, and a wish to have it back for the centre. */
export type WaitingAtReturn = z.output<typeof waitingRow>

/** What waits at each of those returns, in no order; those at which nothing does are left out. */
export function readWaiting({ viewer, database }: ReturnReading, returnIds: readonly string[]): Promise<WaitingAtReturn[]> {
  return query(
    database,
    waitingRow,
    Prisma.sql`
      SELECT w.* FROM (
        SELECT r.id AS "returnId",
               (SELECT count(*)::int FROM return_query q WHERE q.return_id = r.id
                AND 'CENTRE' = (SELECT m.side FROM return_message m WHERE m.query_id = q.id ORDER BY m.said_at DESC, m.id DESC LIMIT 1)) AS "openQueries",
               coalesce((SELECT e.to_state = 'ACCEPTED' AND e.number < (SELECT max(a.number) FROM return_event a WHERE a.return_id = r.id AND a.action = 'ASK_TO_REOPEN')
                         FROM return_event e WHERE e.return_id = r.id AND e.to_state <> e.from_state ORDER BY e.number DESC LIMIT 1), FALSE) AS "asksToReopen"
        FROM unit_return r WHERE ${visibleTo(viewer)} AND r.id = ANY (${[...returnIds]}::uuid[])) w
      WHERE w."openQueries" > 0 OR w."asksToReopen"`,
  )
}

const messageRow = z.object({
  unitCode: z.string(), periodCode: z.string(), words: z.string(), saidBy: z.string(), saidAt: z.date(), isOfCentre: z.boolean(),
})
/** What one side wrote to the other about a return. */
export type SaidOfReturn = z.output<typeof messageRow>

/** What is written with a step of one side is meant for the other. */
const ofCentre = Prisma.raw("'CHASE', 'EXTEND', 'QUERY', 'REOPEN'")
const ofUnit = Prisma.raw("'ANSWER', 'ASK_TO_REOPEN'")

/** The last message between each unit and the centre about those returns, in no order; units without one are left out. */
export function readLastMessages({ viewer, database }: ReturnReading, returnIds: readonly string[]): Promise<SaidOfReturn[]> {
  return query(
    database,
    messageRow,
    Prisma.sql`
      SELECT DISTINCT ON (r.unit_code) r.unit_code AS "unitCode", r.period_code AS "periodCode", s.words, s.said_by AS "saidBy", s.said_at AS "saidAt",
             s.is_of_centre AS "isOfCentre"
      FROM unit_return r
      JOIN LATERAL (
        SELECT e.words, e.acted_by AS said_by, e.acted_at AS said_at, e.action IN (${ofCentre}) AS is_of_centre, e.id
        FROM return_event e WHERE e.return_id = r.id AND e.words IS NOT NULL AND e.action IN (${ofCentre}, ${ofUnit})
        UNION ALL
        SELECT m.words, m.said_by, m.said_at, m.side = 'CENTRE', m.id FROM return_message m WHERE m.return_id = r.id
      ) s ON TRUE
      WHERE ${visibleTo(viewer)} AND r.id = ANY (${[...returnIds]}::uuid[])
      ORDER BY r.unit_code, s.said_at DESC, s.id DESC`,
  )
}

/** What the centre wrote when it chased those returns, since each last went back to it, sent or answered; newest first. */
export function readChases({ viewer, database }: ReturnReading, returnIds: readonly string[]): Promise<SaidOfReturn[]> {
  return query(
    database,
    messageRow,
    Prisma.sql`
      SELECT r.unit_code AS "unitCode", r.period_code AS "periodCode", e.words, e.acted_by AS "saidBy", e.acted_at AS "saidAt", TRUE AS "isOfCentre"
      FROM unit_return r JOIN return_event e ON e.return_id = r.id AND e.action = 'CHASE'
      WHERE ${visibleTo(viewer)} AND r.id = ANY (${[...returnIds]}::uuid[])
        AND NOT EXISTS (SELECT FROM return_event s WHERE s.return_id = r.id AND s.to_state IN ('SUBMITTED', 'ACCEPTED') AND s.number > e.number)
      ORDER BY e.acted_at DESC, e.id DESC`,
  )
}

const contactRow = z.object({ unitCode: z.string(), label: z.string() })

/** Labels of the performance leads of each unit that the viewer may see, on a day; by unit. */
export async function readContacts({ database }: Pick<ReturnReading, 'database'>, day: Day, hasDemonstration: boolean): Promise<Map<string, string[]>> {
  const rows = await query(
    database,
    contactRow,
    Prisma.sql`SELECT unit_code AS "unitCode", label FROM contacts_of_returns(${day}::date, ${hasDemonstration})`,
  )
  const contacts = new Map<string, string[]>()
  for (const { unitCode, label } of rows) contacts.set(unitCode, [...(contacts.get(unitCode) ?? []), label])
  return contacts
}
