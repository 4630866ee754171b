import { z } from 'zod'
import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/** One version of a programme, as the stores read it. */
export const programmeRow = z.object({
  id: z.string(),
  version: z.number(),
  unitCode: z.string(),
  name: z.string(),
  /** In percent; null where the unit states none. */
  statedTargetPercent: z.number().nullable(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** A programme as it stood at a moment; null is now. */
export type ProgrammeRecord = z.output<typeof programmeRow> & { asAt: Date | null }

export const selectProgrammes = Prisma.sql`
  SELECT v.programme_id AS id, v.version, v.unit_code AS "unitCode", v.name, v.stated_target_percent AS "statedTargetPercent",
    v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"
  FROM programme_version v`

/** Versions of programmes (as `v`) that the viewer may see: those of the own unit. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  return maySeeRecords(viewer) ? Prisma.sql`v.unit_code = ${viewer.unitCode}` : Prisma.sql`FALSE`
}
