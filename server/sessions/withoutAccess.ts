import { z } from 'zod'
import { roles, roleCodes } from '../access/roles.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { type Day, dayInWords, parseDay } from '../periods/day.ts'

/** What keeps a grant from letting somebody in today; the first that applies, in this order, is said. */
const standings = ['COMING', 'WAITING', 'REFUSED', 'ENDED', 'OVER'] as const
export type Missing = { standing: (typeof standings)[number]; role: (typeof roleCodes)[number]; unitCode: string | null; from: Day; to: Day | null }

const row = z.object({
  standing: z.enum(standings),
  role: z.enum(roleCodes),
  unitCode: z.string().nullable(),
  from: z.string().transform(parseDay),
  to: z.string().transform(parseDay).nullable(),
})

/** Reads why somebody without a grant in force sees nothing today, and says it in words, with whom to ask. */
export async function sayWithoutAccess(database: RequestDatabase, personCode: string, today: Day): Promise<string> {
  const [nearest] = await query(database, row, Prisma.sql`
    SELECT standing, role, unit_code AS "unitCode", valid_from::text AS from, valid_to::text AS to FROM (
      SELECT g.*, CASE WHEN e.grant_id IS NOT NULL THEN 'ENDED'
                       WHEN d.decision = 'REFUSED' THEN 'REFUSED'
                       WHEN g.valid_to <= ${today}::date THEN 'OVER'
                       WHEN g.basis = 'ADMINISTRATORS' AND d.grant_id IS NULL THEN 'WAITING'
                       ELSE 'COMING' END AS standing
      FROM role_grant g LEFT JOIN role_grant_decision d ON d.grant_id = g.id LEFT JOIN role_grant_end e ON e.grant_id = g.id
      WHERE g.person_code = ${personCode}) AS told
    ORDER BY standing NOT IN ('COMING', 'WAITING'), CASE WHEN standing = 'COMING' THEN valid_from END, given_at DESC LIMIT 1`)
  return withoutAccessInWords(nearest ?? null, personCode)
}

/**
 * Why somebody who is signed in sees nothing, and whom to ask.
 *
 * @param missing the grant that comes nearest to letting them in; null when they never had one
 */
export function withoutAccessInWords(missing: Missing | null, personCode: string): string {
  const ask = `give them this code: ${personCode}.`
  if (!missing) return `You are signed in, but nobody has given you a role in Longview yet. Ask an administrator of Longview and ${ask}`
  const { from, to } = missing
  const role = `${roles[missing.role].inWords}${missing.unitCode ? ` of ${missing.unitCode}` : ''}`
  switch (missing.standing) {
    case 'WAITING':
      return `You are signed in, but your role (${role}) waits for a second administrator to confirm it. Ask an administrator of Longview who did not give it to you, and ${ask}`
    case 'COMING':
      return `You are signed in, but your role (${role}) begins on ${dayInWords(from)}. To begin sooner, ask an administrator of Longview and ${ask}`
    case 'REFUSED':
      return `You are signed in, but an administrator refused the role that was to be yours (${role}). Ask an administrator of Longview why, and ${ask}`
    case 'ENDED':
      return `You are signed in, but an administrator ended your role (${role}). Ask an administrator of Longview why, and ${ask}`
    case 'OVER':
      return `You are signed in, but your role (${role}) ended${to ? ` on ${dayInWords(to)}` : ''}. Ask an administrator of Longview for a new one, and ${ask}`
  }
}
