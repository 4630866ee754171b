import { z } from 'zod'
import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

export const ocgStatuses = ['ACTIVE', 'MONITORED', 'ARCHIVED'] as const
export type OcgStatus = (typeof ocgStatuses)[number]

export const taskingLevels = ['LOCAL', 'FORCE', 'REGIONAL', 'NATIONAL'] as const
export type TaskingLevel = (typeof taskingLevels)[number]

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
  taskingLevel: z.enum(taskingLevels).nullable(),
  sioUnitCode: z.string().nullable(),
  mappedOn: z.string().nullable(),
  threatCodes: z.array(z.string()),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** A group as it stood at a moment; null is now. */
export type OcgRecord = z.output<typeof ocgRow> & { asAt: Date | null }

/**
 * Versions of groups, as `v`, each with the status that stood at a moment.
 *
 * @param spellsStood which versions of spells, as `s`, stood at that moment
 */
export function selectOcgs(spellsStood: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT v.ocg_id AS id, v.version, v.unit_code AS "unitCode", v.urn, v.is_urn_provisional AS "isUrnProvisional", v.alias,
      v.owning_force_code AS "owningForceCode", ${statusOfGroup(spellsStood)} AS status, v.tasking_level AS "taskingLevel",
      v.sio_unit_code AS "sioUnitCode", v.mapped_on::text AS "mappedOn", v.threat_codes AS "threatCodes",
      v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"
    FROM ocg_version v`
}

/** The status of a group, as `v`: of its latest spell among those that stood. No spell begins in the future. */
export function statusOfGroup(spellsStood: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT s.status FROM ocg_status_spell s
                     WHERE s.ocg_id = v.ocg_id AND NOT s.is_withdrawn AND ${spellsStood} ORDER BY s.valid_from DESC LIMIT 1)`
}

/** Rows of a group's life (as `v`) that the viewer may see: those of groups that the own unit holds now, whoever recorded them. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  if (!maySeeRecords(viewer)) return Prisma.sql`FALSE`
  return Prisma.sql`((v.unit_code = ${viewer.unitCode} AND v.ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[]))
                     OR v.ocg_id = ANY ((SELECT ocgs_received())::uuid[]))`
}

/** Versions of groups (as `v`) of which no URN is known, not even a provisional one. */
export const withoutUrn = Prisma.sql`v.urn IS NULL`
