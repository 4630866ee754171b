import { z } from 'zod'
import { roleCodes } from '../access/roles.ts'
import { mayAdminister, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

export const grantDecisions = ['CONFIRMED', 'REFUSED'] as const
export type GrantDecision = (typeof grantDecisions)[number]

/** A grant with what was decided of it and how it ended, as the stores read it. Days are `[from, to)`. */
export const grantRow = z.object({
  id: z.string(),
  personCode: z.string(),
  role: z.enum(roleCodes),
  unitCode: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  basis: z.enum(['ADMINISTRATORS', 'CONFIGURATION', 'DEMONSTRATION']),
  reason: z.string(),
  givenBy: z.string().nullable(),
  givenAt: z.date(),
  decision: z.enum(grantDecisions).nullable(),
  decisionReason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
  endReason: z.string().nullable(),
  endedBy: z.string().nullable(),
  endedAt: z.date().nullable(),
})
export type GrantRecord = z.output<typeof grantRow>

export const selectGrants = Prisma.sql`
  SELECT g.id, g.person_code AS "personCode", g.role, g.unit_code AS "unitCode", g.valid_from::text AS from, g.valid_to::text AS to, g.basis, g.reason,
    g.given_by AS "givenBy", g.given_at AS "givenAt", d.decision, d.reason AS "decisionReason", d.decided_by AS "decidedBy", d.decided_at AS "decidedAt",
    e.reason AS "endReason", e.ended_by AS "endedBy", e.ended_at AS "endedAt"
  FROM role_grant g LEFT JOIN role_grant_decision d ON d.grant_id = g.id LEFT JOIN role_grant_end e ON e.grant_id = g.id`

/** Grants (as `g`) that the viewer may see: their own, and all of them for administrators. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  const own = viewer ? Prisma.sql`g.person_code = ${viewer.code}` : Prisma.sql`FALSE`
  return mayAdminister(viewer) ? Prisma.sql`TRUE` : own
}
