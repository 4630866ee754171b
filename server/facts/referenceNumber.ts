import { z } from 'zod'
import { query } from '../database/query.ts'
import { Prisma } from '../database/generated/client.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { londonDayOf } from '../periods/londonDay.ts'

/**
 * The next reference of a unit in the calendar year (London) of recording: EMSOU-2026-0142, or
 * EMSOU-P-2026-0012 for outputs. Recorders of one unit wait for each other here, and only here.
 */
export async function nextReference(
  database: RequestDatabase,
  unitCode: string,
  kind: 'DISRUPTION' | 'OUTPUT',
  now: Date,
): Promise<string> {
  const year = Number(londonDayOf(now).slice(0, 4))
  const [row] = await query(
    database,
    z.object({ last: z.number() }),
    Prisma.sql`INSERT INTO reference_counter AS counter (unit_code, kind, year, last) VALUES (${unitCode}, ${kind}, ${year}, 1)
               ON CONFLICT (unit_code, kind, year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
  )
  if (!row) throw new Error('The reference counter gave no number')
  const number = String(row.last).padStart(4, '0')
  return kind === 'OUTPUT' ? `${unitCode}-P-${year}-${number}` : `${unitCode}-${year}-${number}`
}
