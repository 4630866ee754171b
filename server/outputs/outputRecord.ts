import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { outputKinds } from '../measures/outputTotals.ts'

/** One version of an output, as the stores read it. */
export const outputRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    versionId: z.string(),
    version: z.number(),
    unitCode: z.string(),
    kind: z.enum(outputKinds),
    strandCode: z.string(),
    title: z.string(),
    audienceCode: z.string(),
    forceCode: z.string().nullable(),
    threatCode: z.string(),
    heldFrom: z.string(),
    heldTo: z.string(),
    heldPrecision: z.enum(['DAY', 'RANGE', 'MONTH', 'YEAR']),
    /** Null when nobody counted. */
    peopleReached: z.number().nullable(),
    /** Null, as the number answered, when nobody was asked. */
    questionnairesSent: z.number().nullable(),
    questionnairesAnswered: z.number().nullable(),
    disruptionId: z.string().nullable(),
    programmeId: z.string().nullable(),
    isWithdrawn: z.boolean(),
    reason: z.string().nullable(),
    recordedBy: z.string(),
    recordedAt: z.date(),
    recordedKey: z.string(),
    titleKey: z.string(),
  })
  .transform(({ heldFrom, heldTo, heldPrecision, ...row }) => ({
    ...row,
    held: { from: heldFrom, to: heldTo, precision: heldPrecision },
  }))

/** An output as it stood at a moment; null is now. */
export type OutputRecord = z.output<typeof outputRow> & { asAt: Date | null }

/** SELECT and FROM of versions of outputs as `v` and `o`, for a WHERE to follow. */
export const selectOutputs = Prisma.sql`
  SELECT o.id, o.reference, v.id AS "versionId", v.version, v.unit_code AS "unitCode", v.kind, v.strand_code AS "strandCode",
    v.title, v.audience_code AS "audienceCode", v.force_code AS "forceCode", v.threat_code AS "threatCode",
    v.held_from::text AS "heldFrom", v.held_to::text AS "heldTo", v.held_precision AS "heldPrecision",
    v.people_reached AS "peopleReached", v.questionnaires_sent AS "questionnairesSent",
    v.questionnaires_answered AS "questionnairesAnswered", v.disruption_id AS "disruptionId", v.programme_id AS "programmeId",
    v.is_withdrawn AS "isWithdrawn",
    v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt", v.recorded_at::text AS "recordedKey",
    lower(v.title) AS "titleKey"
  FROM output_version v
  JOIN output o ON o.id = v.output_id`
