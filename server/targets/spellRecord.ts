import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { ocgStatuses } from './ocgRecord.ts'

/** One version of a spell of status, as the store reads it. */
export const spellRow = z.object({
  /** Identity of the spell through its versions. */
  id: z.string(),
  version: z.number(),
  ocgId: z.string(),
  /** The unit that held the group when it was recorded: later versions keep it, whoever makes them. */
  unitCode: z.string(),
  status: z.enum(ocgStatuses),
  from: z.string(),
  /** First day after it; null while it lasts. */
  to: z.string().nullable(),
  reason: z.string(),
  isWithdrawn: z.boolean(),
  recordedBy: z.string(),
  recordedAt: z.date(),
  /** When its first version was recorded. */
  firstRecordedAt: z.date(),
})

/** A spell as it stood at a moment; null is now. */
export type SpellRecord = z.output<typeof spellRow> & { asAt: Date | null }

export const selectSpells = Prisma.sql`
  SELECT v.spell_id AS id, v.version, v.ocg_id AS "ocgId", v.unit_code AS "unitCode", v.status, v.valid_from::text AS "from", v.valid_to::text AS "to", v.reason,
    v.is_withdrawn AS "isWithdrawn", v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt",
    (SELECT f.recorded_at FROM ocg_status_spell f WHERE f.spell_id = v.spell_id AND f.version = 1) AS "firstRecordedAt"
  FROM ocg_status_spell v`
