import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'

export const gatewayStates = ['WAITING', 'DEFERRED', 'ACCEPTED', 'DECLINED'] as const
export type GatewayState = (typeof gatewayStates)[number]

/** One version of a request of a force, as the stores read it. */
export const gatewayRequestRow = z.object({
  id: z.string(),
  version: z.number(),
  /** The unit that is asked. */
  unitCode: z.string(),
  forceCode: z.string(),
  forceReference: z.string().nullable(),
  receivedOn: z.string(),
  wantedBy: z.string().nullable(),
  ocgId: z.string().nullable(),
  threatCode: z.string().nullable(),
  helpAsked: z.string(),
  state: z.enum(gatewayStates),
  decidedOn: z.string().nullable(),
  meetingId: z.string().nullable(),
  decision: z.string().nullable(),
  owner: z.string().nullable(),
  dueOn: z.string().nullable(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** A request as it stood at a moment; null is now. */
export type GatewayRequestRecord = z.output<typeof gatewayRequestRow> & { asAt: Date | null }

/** What is read of a version of a request, as `v`. */
export const gatewayRequestColumns = Prisma.sql`
  v.gateway_request_id AS id, v.version, v.unit_code AS "unitCode", v.force_code AS "forceCode", v.force_reference AS "forceReference",
  v.received_on::text AS "receivedOn", v.wanted_by::text AS "wantedBy", v.ocg_id AS "ocgId", v.threat_code AS "threatCode",
  v.help_asked AS "helpAsked", v.state, v.decided_on::text AS "decidedOn", v.tasking_meeting_id AS "meetingId", v.decision, v.owner,
  v.due_on::text AS "dueOn", v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"`

export const selectGatewayRequests = Prisma.sql`SELECT ${gatewayRequestColumns} FROM gateway_request_version v`

/** States of a request that nobody has accepted or declined. */
export const undecidedStates = ['WAITING', 'DEFERRED'] as const satisfies GatewayState[]

/** Versions of requests, by the alias given, that nobody has accepted or declined. */
export function isUndecided(alias: 'v' | 'l'): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(alias)}.state = ANY (${[...undecidedStates]}::text[])`
}
