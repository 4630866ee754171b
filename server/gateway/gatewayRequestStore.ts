import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import type { KeptGatewayDecision } from './gatewayDecisionRules.ts'
import { gatewayRequestColumns, gatewayRequestRow, isUndecided, selectGatewayRequests, type GatewayRequestRecord } from './gatewayRequestRecord.ts'
import type { KeptGatewayRequest } from './gatewayRequestRules.ts'

export type GatewayReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Requests by id, those the viewer may see, in no order. */
export async function findGatewayRequests({ viewer, database, asAt }: GatewayReading, ids: readonly string[]): Promise<GatewayRequestRecord[]> {
  const rows = await query(
    database,
    gatewayRequestRow,
    Prisma.sql`${selectGatewayRequests} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND v.gateway_request_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each request named, oldest first. */
export async function findGatewayRequestVersions({ viewer, database }: Omit<GatewayReading, 'asAt'>, ids: readonly string[]): Promise<GatewayRequestRecord[]> {
  const rows = await query(
    database,
    gatewayRequestRow,
    Prisma.sql`${selectGatewayRequests} WHERE ${ofOwnUnit(viewer)} AND v.gateway_request_id = ANY (${[...ids]}::uuid[]) ORDER BY v.gateway_request_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/**
 * Requests that each meeting named looks at, as they stood at the moment of reading: those that nobody had accepted or declined as
 * at its list (now, where it is planned); those that somebody had as at its list, but not as at the list of the meeting held before,
 * so that it looks once at what was decided; and those that it decided, also where a later meeting decided again. Withdrawn ones are
 * left out. Undecided ones come first, the longest waiting first; then decided ones, the newest first.
 */
export async function findGatewayRequestsOfMeetings({ viewer, database, asAt }: GatewayReading, meetingIds: readonly string[]): Promise<(GatewayRequestRecord & { ofMeeting: string })[]> {
  const rows = await query(
    database,
    gatewayRequestRow.extend({ ofMeeting: z.string() }),
    Prisma.sql`
      SELECT m.tasking_meeting_id AS "ofMeeting", ${gatewayRequestColumns}
      FROM tasking_meeting_version m
      CROSS JOIN LATERAL (SELECT max(h.listed_at) AS listed_at FROM tasking_meeting_version h
                          WHERE h.unit_code = m.unit_code AND ${stoodAt('h', asAt)} AND NOT h.is_withdrawn AND h.state = 'HELD'
                            AND h.listed_at < coalesce(m.listed_at, 'infinity')) AS before
      JOIN gateway_request_version v ON v.unit_code = m.unit_code
      WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn
        AND m.tasking_meeting_id = ANY (${[...meetingIds]}::uuid[]) AND ${stoodAt('m', asAt)}
        AND ((m.listed_at IS NULL AND ${isUndecided('v')})
          OR EXISTS (SELECT FROM gateway_request_version l WHERE l.gateway_request_id = v.gateway_request_id
                       AND l.recorded_at <= m.listed_at AND l.superseded_at > m.listed_at AND NOT l.is_withdrawn AND ${isUndecided('l')})
          OR (before.listed_at IS NOT NULL
            AND CASE WHEN m.listed_at IS NULL THEN NOT ${isUndecided('v')}
                ELSE EXISTS (SELECT FROM gateway_request_version l WHERE l.gateway_request_id = v.gateway_request_id
                               AND l.recorded_at <= m.listed_at AND l.superseded_at > m.listed_at AND NOT l.is_withdrawn AND NOT ${isUndecided('l')}) END
            AND NOT EXISTS (SELECT FROM gateway_request_version l WHERE l.gateway_request_id = v.gateway_request_id
                              AND l.recorded_at <= before.listed_at AND l.superseded_at > before.listed_at AND NOT l.is_withdrawn AND NOT ${isUndecided('l')}))
          OR EXISTS (SELECT FROM gateway_request_version d WHERE d.gateway_request_id = v.gateway_request_id
                       AND d.tasking_meeting_id = m.tasking_meeting_id AND d.version <= v.version
                       AND NOT EXISTS (SELECT FROM gateway_request_version b WHERE b.gateway_request_id = d.gateway_request_id
                                         AND b.version > d.version AND b.version <= v.version AND b.state = 'WAITING')))
      ORDER BY m.tasking_meeting_id, NOT ${isUndecided('v')}, CASE WHEN ${isUndecided('v')} THEN v.received_on END,
        CASE WHEN NOT ${isUndecided('v')} THEN v.decided_on END DESC, v.gateway_request_id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Adds the identity of a request to the unit. */
export async function addGatewayRequest(database: RequestDatabase, place: { gatewayRequestId: string; unitCode: string }): Promise<void> {
  await database.$executeRaw`INSERT INTO gateway_request (id, unit_code) VALUES (${place.gatewayRequestId}::uuid, ${place.unitCode})`
}

/** Adds a version to a request. */
export async function addGatewayRequestVersion(
  database: RequestDatabase,
  place: { gatewayRequestId: string; unitCode: string; version: number; isWithdrawn: boolean },
  kept: KeptGatewayRequest & { ocgId: string | null } & KeptGatewayDecision & { meetingId: string | null },
  hand: { personCode: string; now: Date; reason: string | null },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO gateway_request_version (id, gateway_request_id, version, unit_code, force_code, force_reference, received_on, wanted_by, ocg_id,
      threat_code, help_asked, state, decided_on, tasking_meeting_id, decision, owner, due_on, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${place.gatewayRequestId}::uuid, ${place.version}, ${place.unitCode}, ${kept.forceCode}, ${kept.forceReference},
      ${kept.receivedOn}::date, ${kept.wantedBy}::date, ${kept.ocgId}::uuid, ${kept.threatCode}, ${kept.helpAsked}, ${kept.state},
      ${kept.decidedOn}::date, ${kept.meetingId}::uuid, ${kept.decision}, ${kept.owner}, ${kept.dueOn}::date, ${place.isWithdrawn}, ${hand.reason},
      ${hand.personCode}, ${hand.now})`
}
