import { z } from 'zod'
import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

export const ocgStatuses = ['ACTIVE', 'MONITORED', 'ARCHIVED'] as const
export type OcgStatus = (typeof ocgStatuses)[number]

/** One version of a group, as the stores read it. */
export const ocgRow = z.object({
  id: z.string(),
  version: z.number(),
  unitCode: z.string(),
  urn: z.string().nullable(),
  isUrnProvisional: z.boolean(),
  alias: z.string(),
  owningForceCode: z.string().nullable(),
  status: z.enum(ocgStatuses),
  mappedOn: z.string().nullable(),
  threatCodes: z.array(z.string()),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** A group as it stood at a moment; null is now. */
export type OcgRecord = z.output<typeof ocgRow> & { asAt: Date | null }

export const selectOcgs = Prisma.sql`
  SELECT v.ocg_id AS id, v.version, v.unit_code AS "unitCode", v.urn, v.is_urn_provisional AS "isUrnProvisional", v.alias,
    v.owning_force_code AS "owningForceCode", v.status, v.mapped_on::text AS "mappedOn", v.threat_codes AS "threatCodes",
    v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"
  FROM ocg_version v`

/** Versions of groups (as `v`) that the viewer may see: those of the own unit. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  return maySeeRecords(viewer) ? Prisma.sql`v.unit_code = ${viewer.unitCode}` : Prisma.sql`FALSE`
}

/** Versions of groups (as `v`) of which no URN is known, not even a provisional one. */
export const withoutUrn = Prisma.sql`v.urn IS NULL`
