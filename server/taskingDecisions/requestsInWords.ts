import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { dayInWords } from '../periods/day.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import { known } from '../units/referenceData.ts'

const requestRow = z.object({ id: z.string(), forceCode: z.string(), receivedOn: z.string() })

/** Requests of the viewer's unit as a history names them now, by their ids: "Derbyshire, received on 3 October 2026". */
export async function requestsInWords({ viewer, database, reference }: Acting, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await query(
    database,
    requestRow,
    Prisma.sql`SELECT v.gateway_request_id AS id, v.force_code AS "forceCode", v.received_on::text AS "receivedOn" FROM gateway_request_version v
               WHERE ${ofOwnUnit(viewer)} AND v.superseded_at = 'infinity' AND v.gateway_request_id = ANY (${[...ids]}::uuid[])`,
  )
  return new Map(rows.map(({ id, forceCode, receivedOn }) => [id, `${known(reference.forces, forceCode).name}, received on ${dayInWords(receivedOn)}`]))
}
